import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { GIVEN, listIn, listings, queryOf } from '../support/connections.ts';
import { crowded, fillCrowdedGraph } from '../support/crowded-graph.ts';
import { type DatabaseCall, recordCalls } from '../support/database-calls.ts';

// What a page costs must not depend on how long its list is.

/** A list with two statements more: by which it finds what it was given, and whether that was merged. */
const LOOKED_UP = ['Query.relation'];
/**
 * A list made by counting is sorted after it, over a bounded part of the graph; results by their rank; what is of one
 * time in several lists that are merged, by its id; the few events of a day that tell of one.
 */
const SORTED = [
  'Actor.coActors',
  'CoActorEdge.articles',
  'Query.search',
  'Query.relation',
  'Event.retellings',
];
/**
 * What may occur twice among the links is counted once, for which the links themselves are looked at; of an event, the few
 * others of its type and day.
 */
const COUNTED_BY_ROW = ['Actor.coActors', 'Event.retellings'];

/** Of which the crowded graph has nothing: its events are on a day each. */
const EMPTY = ['Event.retellings'];

let few: { database: Database; server: DatelineServer };
let many: { database: Database; server: DatelineServer };

beforeAll(async () => {
  few = await crowdedServer(60);
  many = await crowdedServer(5_000);
});

afterAll(async () => {
  await few.database.$disconnect();
  await many.database.$disconnect();
});

test('the schema has all the connections that are looked at here', () => {
  expect(listings.length).toBeGreaterThan(35);
});

describe.each(listings.map((listing) => [`${listing.type}.${listing.field}`, listing] as const))(
  '%s',
  (name, { type, field, args }) => {
    const forms = [
      'first: 3',
      'last: 3',
      ...(args.includes('direction') ? ['first: 3, direction: ASC', 'first: 3, direction: DESC'] : []),
    ].map((form) => [form, GIVEN[name]].filter(Boolean).join(', '));
    const given = GIVEN[name] ? `(${GIVEN[name]})` : '';

    test.each(forms)('(%s) reads the same rows of 5,000 as of 60', async (form) => {
      const query = queryOf(type, `${field}(${form}) { ${PAGE} }`);
      const small = await recordedPage(few.server, query, field);
      const large = await recordedPage(many.server, query, field);
      expect(large.page.nodes.length).toBe(small.page.nodes.length);
      expect(large.calls.map(({ sql, rows }) => ({ sql, rows }))).toEqual(
        small.calls.map(({ sql, rows }) => ({ sql, rows })),
      );
      for (const call of large.calls) expect(call.rows, call.sql).toBeLessThanOrEqual(3);
      for (const call of large.calls) await expectIndexed(many.database, call, name);
    });

    test.each(forms)('(%s) goes on behind a cursor by the index', async (form) => {
      const first = await recordedPage(many.server, queryOf(type, `${field}(${form}) { ${PAGE} }`), field);
      const { startCursor, endCursor } = first.page.pageInfo;
      if (EMPTY.includes(name)) return;
      const on = form.startsWith('last')
        ? `${form}, before: "${startCursor}"`
        : `${form}, after: "${endCursor}"`;
      const next = await recordedPage(many.server, queryOf(type, `${field}(${on}) { ${PAGE} }`), field);
      const ids = new Set(
        [...first.page.edges, ...next.page.edges].map((edge: { cursor: string }) => edge.cursor),
      );
      expect(ids.size).toBe(first.page.edges.length + next.page.edges.length);
      for (const call of next.calls) {
        expect(call.rows, call.sql).toBeLessThanOrEqual(3);
        await expectIndexed(many.database, call, name);
      }
    });

    test('counts only when asked to, from an index', async () => {
      const without = await recordedPage(
        many.server,
        queryOf(type, `${field}(${forms[0]}) { nodes { ${ID} } }`),
        field,
      );
      expect(without.calls.filter(isCount)).toEqual([]);
      const alone = await recordedPage(many.server, queryOf(type, `${field}${given} { totalCount }`), field);
      const counts = alone.calls.filter(isCount);
      expect(counts.length).toBe(1);
      expect(alone.calls.length).toBe(1 + statementsBefore(type, name));
      for (const call of COUNTED_BY_ROW.includes(name) ? [] : counts) {
        const plan = await planOf(many.database, call);
        const reading = plan.filter((step) => /^(SEARCH|SCAN) /.test(step) && !isSubqueryStep(step));
        for (const step of reading) expect(step).toMatch(INDEX_ONLY);
      }
    });
  },
);

test('several parents cost as many statements as one', async () => {
  const shown =
    'quotes(first: 2) { totalCount nodes { text speaker { name } events(first: 2) { nodes { title } } } }';
  const one = await recordCalls(() =>
    ask(many.server, `{ articles(first: 1) { nodes { title ${shown} } } }`),
  );
  const twenty = await recordCalls(() =>
    ask(many.server, `{ articles(first: 20) { nodes { title ${shown} } } }`),
  );
  expect(twenty.value.errors).toBeUndefined();
  expect(twenty.calls.length).toBeLessThanOrEqual(one.calls.length + 4);
});

/** A full-text match, by its own index; the primary key of a table of numbers, or of one without them, is the table. */
const INDEX_ONLY =
  /USING (COVERING INDEX|(?:INTEGER )?PRIMARY KEY|INDEX sqlite_autoindex)|VIRTUAL TABLE INDEX/;
const ID = '... on Node { id }';
const PAGE = `edges { cursor } nodes { ${ID} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function crowdedServer(size: number) {
  const database = openDatabase(':memory:');
  await fillCrowdedGraph(database, size);
  return { database, server: quietServer({ database }).server };
}

async function recordedPage(server: DatelineServer, query: string, field: string) {
  const { value, calls } = await recordCalls(() => ask(server, query));
  expect(value.errors, query).toBeUndefined();
  return { page: listIn(value, field), calls };
}

/** By which the owner of a list is found. */
function statementsBefore(type: string, name: string): number {
  if (type === 'CoActorEdge' || LOOKED_UP.includes(name)) return 2;
  return type in crowded ? 1 : 0;
}

function isCount({ sql }: DatabaseCall): boolean {
  return /\(SELECT (?:count\(\*\)|"rows"|"\w+Count") FROM/.test(sql);
}

async function expectIndexed(database: Database, call: DatabaseCall, name: string): Promise<void> {
  const plan = await planOf(database, call);
  for (const step of plan) {
    if (!SORTED.includes(name)) expect(step, call.sql).not.toMatch(/USE TEMP B-TREE/);
    if (step.startsWith('SCAN') && !isSubqueryStep(step)) {
      // A list of everything is read from an index in its order.
      expect(step, call.sql).toMatch(/USING (COVERING )?INDEX|VIRTUAL TABLE INDEX/);
    }
  }
}

/**
 * The list of parents, a page that was just read, a bounded subquery, what a search found, one of lists that are merged or of
 * merges, a row of no table: never a table.
 */
function isSubqueryStep(step: string): boolean {
  return /^(SCAN|SEARCH) (key|entry|together|recent|between|chain|hit|ranked|CONSTANT ROW)\b/.test(step);
}

async function planOf(database: Database, { sql, args }: DatabaseCall): Promise<readonly string[]> {
  const values = Array.isArray(args) ? args : [];
  const rows = await database.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
  return rows.map((row) => row.detail);
}
