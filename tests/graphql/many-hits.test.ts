import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { FIRST_OF_MANY, MOST_RANKED } from '../../src/store/search/fts5.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';

// A word that stands in more entries than SQLite ranks: those that have it in their heads stand first, then the others, the latest
// first. Pages, filters and numbers are of all of them.

const SIZE = MOST_RANKED / 4 + 10;
/** An actor that is everywhere, and of others, articles, quotes and events so many; they came in one kind after the other. */
const HITS = 4 * SIZE + 1;
const UNRANKED = HITS - MOST_RANKED;

let database: Database;
let planned: DatelineServer;
let ordinary: DatelineServer;
const unplanned: unknown[] = [];

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillCrowdedGraph(database, SIZE);
  planned = quietServer({
    database,
    cache: false,
    logUnplanned: (reason) => unplanned.push(reason),
  }).server;
  ordinary = quietServer({ database, planned: false }).server;
});

afterAll(async () => {
  expect(unplanned).toEqual([]);
  await database.$disconnect();
});

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly rank: number;
    readonly cursor: string;
    readonly node: { readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** What is found, which is the same in both ways of reading. */
async function found(args: string): Promise<Found> {
  const query = `{ search(query: "voss", ${args}) { totalCount edges { rank cursor node { ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage } } }`;
  const { data, errors } = await ask(planned, query);
  expect(errors).toBeUndefined();
  expect(data).toEqual((await ask(ordinary, query)).data);
  return data.search;
}

test('the schema says of how many', () => {
  const { description } = schema.getQueryType()?.getFields().search ?? {};
  expect(description).toContain(MOST_RANKED.toLocaleString('en-US'));
});

test('all are counted', async () => {
  expect(UNRANKED).toBeGreaterThan(0);
  expect((await found('first: 1')).totalCount).toBe(HITS);
  expect((await found('first: 1, in: [QUOTE, EVENT]')).totalCount).toBe(2 * SIZE);
});

test('those that came in first stand at the end, what came in last of them first, without a rank', async () => {
  const { edges } = await found(`last: ${UNRANKED}`);
  const unranked = Array.from({ length: UNRANKED - 1 }, (_, index) =>
    globalId('Actor', `actor-${String(UNRANKED - 2 - index).padStart(5, '0')}`),
  );
  expect(edges.map(({ rank, node }) => [rank, node.id])).toEqual(
    [...unranked, globalId('Actor', 'hub')].map((id) => [0, id]),
  );
});

describe.each([['of all'], ['of a kind', ', in: [ACTOR]'], ['of two', ', in: [ACTOR, EVENT]']])(
  'pages %s are one list, where ranks end and beyond',
  (_name, kinds = '') => {
    test.each([1, 7, UNRANKED, 60])('of %d', async (size) => {
      const { edges } = await found(`last: 100${kinds}`);
      for (const at of [0, 98 - UNRANKED, 99 - UNRANKED, 100 - UNRANKED, 98]) {
        const cursor = edges[at]?.cursor;
        const after = await found(`first: ${size}, after: "${cursor}"${kinds}`);
        expect(after.edges).toEqual(edges.slice(at + 1, at + 1 + size));
        expect(after.pageInfo).toEqual({ hasNextPage: at + 1 + size < 100, hasPreviousPage: true });
        const before = await found(`last: ${size}, before: "${cursor}"${kinds}`);
        expect(before.edges.slice(-at)).toEqual(
          at === 0 ? before.edges : edges.slice(Math.max(0, at - size), at),
        );
      }
    });
  },
);

test('pages from the beginning are one list, also behind what is read first', async () => {
  const seen = await idsOfFirst(FIRST_OF_MANY + 150);
  const events = Array.from({ length: FIRST_OF_MANY + 150 }, (_, index) =>
    numbered('Event', SIZE - 1 - index),
  );
  expect(seen).toEqual(events);
});

describe('those that have it in their heads', () => {
  /** Some of the first that came in, and what they are called. */
  const NAMED = [
    [5, 'Voss'],
    [6, 'Voss of the Ministry of Roads and of Water'],
    [7, 'Voss'],
  ] as const;

  test('are ranked before all others, whenever they came in', async () => {
    for (const [number, name] of NAMED)
      await headed('ACTOR', `actor-${String(number).padStart(5, '0')}`, name);
    const { edges } = await found('first: 5');
    expect(edges.map(({ node }) => node.id)).toEqual([
      numbered('Actor', 7),
      numbered('Actor', 5),
      numbered('Actor', 6),
      numbered('Event', SIZE - 1),
      numbered('Event', SIZE - 2),
    ]);
    expect(edges.map(({ rank }) => rank > 0)).toEqual([true, true, true, false, false]);
    expect((await found('first: 2, in: [ACTOR]')).edges.map(({ node }) => node.id)).toEqual([
      numbered('Actor', 7),
      numbered('Actor', 5),
    ]);
    expect((await found('last: 1')).edges.map(({ node }) => node.id)).toEqual([globalId('Actor', 'hub')]);
    expect((await found('first: 1')).totalCount).toBe(HITS);
  });

  test('are not ranked where they are too many, but stand before the others', async () => {
    const articles = Array.from({ length: FIRST_OF_MANY }, (_, index) => index);
    for (const number of articles)
      await headed('ARTICLE', `article-${String(number).padStart(5, '0')}`, 'Voss');
    const seen = await idsOfFirst(FIRST_OF_MANY + 3);
    expect(seen).toEqual([
      ...articles.map((number) => numbered('Article', FIRST_OF_MANY - 1 - number)),
      ...[1, 2, 3].map((back) => numbered('Event', SIZE - back)),
    ]);
    expect((await found('first: 1')).edges[0]?.rank).toBe(0);
  });
});

function numbered(type: string, number: number): string {
  return globalId(type, `${type.toLowerCase()}-${String(number).padStart(5, '0')}`);
}

async function idsOfFirst(count: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let after = ''; seen.length < count; ) {
    const { edges } = await found(`first: ${Math.min(100, count - seen.length)}${after}`);
    seen.push(...edges.map(({ node }) => node.id));
    after = `, after: "${edges.at(-1)?.cursor}"`;
  }
  return seen;
}

/** Enters one of the entries anew, with a head. */
async function headed(kind: string, recordId: string, head: string): Promise<void> {
  const entry = await database.searchEntry.findFirstOrThrow({ where: { kind: kind as 'ACTOR', recordId } });
  await database.$executeRawUnsafe(`DELETE FROM "SearchIndex" WHERE "rowid" = ${entry.id}`);
  await database.$executeRawUnsafe(
    `INSERT INTO "SearchIndex" ("rowid", "head", "body") VALUES (${entry.id}, '${head}', 'Tarel Voss')`,
  );
}
