import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { packageRoot } from '../../src/package-root.ts';
import { exampleQueries } from '../../src/server/graphiql.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { filesBelow, readRepositoryFile } from '../hygiene/repository.ts';
import { ask, quietServer } from '../support/ask.ts';
import { type DatabaseCall, recordCalls } from '../support/database-calls.ts';
import { FIELDS } from '../support/filter-samples.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';
import { fillSkewedArchive } from '../support/skewed-archive.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

// How the database gets at what a filter asks for. Without statistics the plan of a statement is the same for a small
// archive and a large one; `npm run test:long` asks 100,000 articles and takes the time.

const TYPES: Readonly<Record<string, string>> = {
  articles: 'ArticleFilter',
  quotes: 'QuoteFilter',
  events: 'EventFilter',
  actors: 'ActorFilter',
};

let database: Database;
let server: DatelineServer;
/** Where those are of whom the pages and the golden queries ask. */
let known: SeedGraph;
let knownServer: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillSkewedArchive(database, 300);
  server = quietServer({ database }).server;
  known = await openSeedGraph();
  await storeSmallArchive(known.database);
  knownServer = quietServer({ database: known.database }).server;
});

afterAll(async () => {
  await database.$disconnect();
  await known.close();
});

describe.each(Object.entries(FIELDS))('%s', (list, fields) => {
  test('are looked at by each field of the filter', () => {
    const type = schema.getType(TYPES[list] ?? '');
    const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(Object.keys(fields).sort()).toEqual(
      names.filter((name) => !['and', 'or', 'not'].includes(name)).sort(),
    );
  });

  test.each(Object.entries(fields).map(([field, [value, way]]) => [field, value, way] as const))(
    '%s: %s is found by a %s',
    async (field, value, way) => {
      const steps = await stepsOf(`{ ${list}(filter: { ${field}: ${value} }) { nodes { id } } }`);
      // What a list is driven by comes first.
      const drivers = steps.filter((step) =>
        /^(SCAN|SEARCH) (article|appearance|quote|mentioned|whole|event|participant|actor) /.test(step),
      );
      expect(drivers[0]).toMatch(way === 'search' ? /^SEARCH .* USING/ : /^SCAN .* USING (COVERING )?INDEX/);
      expect(steps.filter(isTableScan)).toEqual([]);
    },
  );

  test.each(['ASC', 'DESC'])('a walk begins where the page before ended, %s', async (direction) => {
    const order = list === 'actors' ? 'ARTICLES' : list === 'events' ? 'OCCURRED' : 'PUBLISHED';
    const page = (after: string) =>
      `{ ${list}(first: 2, orderBy: { field: ${order}, direction: ${direction} } ${after}) { pageInfo { endCursor } } }`;
    const { data } = await ask(server, page(''));
    const steps = await stepsOf(page(`, after: "${data[list].pageInfo.endCursor}"`));
    expect(steps.filter((step) => /^(SCAN|SEARCH) (article|quote|event|actor) /.test(step))[0]).toMatch(
      /^SEARCH .* USING COVERING INDEX/,
    );
  });
});

describe('no query of ours reads a table that grows from one end to the other', () => {
  const pages = ['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))];
  const golden = join(packageRoot, 'tests/golden/queries');
  const queries = [
    ...pages.flatMap((page) =>
      [...readRepositoryFile(page).matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(
        (match, index) => [`${page} ${index + 1}`, match[1] ?? ''] as const,
      ),
    ),
    ...exampleQueries().map((query, index) => [`example ${index + 1}`, query] as const),
    ...readdirSync(golden)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => [file, readFileSync(join(golden, file), 'utf8')] as const),
  ].filter(([, query]) => !query.trimStart().startsWith('subscription'));

  test.each(queries)('%s', async (_name, query) => {
    expect((await stepsOf(query, knownServer)).filter(isTableScan)).toEqual([]);
  });
});

/** The plans of all statements of a query, step by step. */
async function stepsOf(query: string, asked = server): Promise<readonly string[]> {
  const { value, calls } = await recordCalls(() => ask(asked, query));
  expect(value.errors).toBeUndefined();
  const plans = await Promise.all(calls.filter(({ sql }) => /^\s*(SELECT|WITH)/.test(sql)).map(planOf));
  return plans.flat();
}

async function planOf({ sql, args }: DatabaseCall): Promise<readonly string[]> {
  const values = Array.isArray(args) ? args : [];
  const rows = await database.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
  const steps = rows.map((row) => row.detail);
  // What a statement makes for itself is read whole, also under another name, and is as long as its own limit says.
  const made = steps.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(step)?.[1] ?? []);
  const renamed = [...sql.matchAll(/"(\w+)" AS "(\w+)"/g)].flatMap(([, table = '', name = '']) =>
    made.includes(table) ? name : [],
  );
  return steps.filter((step) => ![...made, ...renamed].some((name) => step === `SCAN ${name}`));
}

/** A table is read whole where nothing says by which index; of what came in, only the last is looked up. */
function isTableScan(step: string): boolean {
  return (
    /^SCAN /.test(step) &&
    !/USING (COVERING )?INDEX|VIRTUAL TABLE|CONSTANT ROW|^SCAN main\.Arrival$/.test(step)
  );
}
