import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { MOST_RANKED } from '../../src/store/search/fts5.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';

// A word that stands in more entries than SQLite ranks: of those that came in first only that they were found is known. Pages,
// filters and numbers are of all of them.

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
  const { edges } = await found(`last: ${UNRANKED + 1}`);
  expect(edges[0]?.rank).toBeGreaterThan(0);
  const unranked = Array.from({ length: UNRANKED - 1 }, (_, index) =>
    globalId('Actor', `actor-${String(UNRANKED - 2 - index).padStart(5, '0')}`),
  );
  expect(edges.slice(1).map(({ rank, node }) => [rank, node.id])).toEqual(
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
