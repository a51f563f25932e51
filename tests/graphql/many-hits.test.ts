import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { FIRST_OF_MANY, MOST_RANKED } from '../../src/store/search/fts5.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';

// A word that stands in more entries than SQLite ranks: they stand in the order in which they came in, the last first, and of
// the first of these such as have it in a title or name before the others. Pages, filters and numbers are of all of them.

const SIZE = MOST_RANKED / 4 + 10;
/** An actor that is everywhere, and of others, articles, quotes and events so many; they came in one kind after the other. */
const HITS = 4 * SIZE + 1;
/** So many entries, as many as are still ranked, have a word of their own. */
const PLENTY = MOST_RANKED;
/** Quotes that came in so long before the last one, whose heads have the word. */
const HEADED = [3, 50, FIRST_OF_MANY - 1];
/** Likewise, but too long ago to stand before others. */
const HEADED_BEHIND = [FIRST_OF_MANY, SIZE - 1];

let database: Database;
let planned: DatelineServer;
let ordinary: DatelineServer;
const unplanned: unknown[] = [];

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillCrowdedGraph(database, SIZE);
  await enter(`'' AS "head", 'Tarel Voss plenty' AS "body"`, `"id" <= ${PLENTY}`);
  const headed = [...HEADED, ...HEADED_BEHIND].map((place) => HITS - place);
  await enter(
    `'Voss' AS "head", CASE WHEN "id" <= ${PLENTY} THEN 'Tarel plenty' ELSE 'Tarel' END AS "body"`,
    `"id" IN (${headed})`,
  );
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

async function enter(words: string, where: string): Promise<void> {
  await database.$executeRawUnsafe(
    `INSERT OR REPLACE INTO "SearchIndex" ("rowid", "head", "body") SELECT "id", ${words} FROM "SearchEntry" WHERE ${where}`,
  );
}

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
async function found(args: string, words = 'voss'): Promise<Found> {
  const query = `{ search(query: "${words}", ${args}) { totalCount edges { rank cursor node { ... on Node { id } } }
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
  expect(HITS).toBeGreaterThan(MOST_RANKED);
  expect((await found('first: 1')).totalCount).toBe(HITS);
  expect((await found('first: 1, in: [QUOTE, EVENT]')).totalCount).toBe(2 * SIZE);
});

test('as many as are ranked have a rank, to the last', async () => {
  for (const end of ['first: 1', 'last: 1']) {
    const { totalCount, edges } = await found(end, 'plenty');
    expect(totalCount).toBe(PLENTY);
    expect(edges[0]?.rank).toBeGreaterThan(0);
  }
});

const quote = (place: number) => globalId('Quote', `quote-${String(SIZE - 1 - place).padStart(5, '0')}`);
const actor = (place: number) => globalId('Actor', `actor-${String(place).padStart(5, '0')}`);

test('of more none has: what came in last stands first, before it what has the word in its head', async () => {
  const { edges } = await found('first: 100');
  const others = Array.from({ length: 100 }, (_, place) => place).filter((place) => !HEADED.includes(place));
  const expected = [...HEADED, ...others].slice(0, 100).map((place) => [0, quote(place)]);
  expect(edges.map(({ rank, node }) => [rank, node.id])).toEqual(expected);
});

test('what begins so is in the same order', async () => {
  const [whole, beginning] = [await found('first: 100'), await found('first: 100', 'vos*')];
  const shown = ({ edges }: Found) => edges.map(({ rank, node }) => [rank, node.id]);
  expect(beginning.totalCount).toBe(HITS);
  expect(shown(beginning)).toEqual(shown(whole));
});

test('the first of a kind that came in long ago, the last first', async () => {
  const { edges } = await found('first: 50, in: [ACTOR, ARTICLE]');
  const articles = Array.from({ length: 50 }, (_, place) => SIZE - 1 - place);
  expect(edges.map(({ node }) => node.id)).toEqual(
    articles.map((number) => globalId('Article', `article-${String(number).padStart(5, '0')}`)),
  );
});

test('those that came in first stand at the end', async () => {
  const { edges } = await found('last: 41');
  const last = Array.from({ length: 40 }, (_, place) => actor(39 - place));
  expect(edges.map(({ rank, node }) => [rank, node.id])).toEqual(
    [...last, globalId('Actor', 'hub')].map((id) => [0, id]),
  );
});

describe.each([
  ['of all', ''],
  ['of a kind', ', in: [ACTOR]'],
  ['of two', ', in: [ACTOR, EVENT]'],
])('pages %s are one list', (_name, kinds) => {
  test.each([1, 7, 60])('of %d, at its end', async (size) => {
    const { edges } = await found(`last: 100${kinds}`);
    for (const at of [0, 40, 58, 59, 60, 98]) {
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
});

test('pages are one list where those that stand first end', async () => {
  const seen: string[] = [];
  let cursor = '';
  while (seen.length < FIRST_OF_MANY + 100) {
    const { edges } = await found(`first: 100${cursor}`);
    seen.push(...edges.map(({ node }) => node.id));
    cursor = `, after: "${edges.at(-1)?.cursor}"`;
  }
  const places = Array.from({ length: seen.length }, (_, place) => place);
  const others = places.filter((place) => !HEADED.includes(place));
  expect(seen).toEqual([...HEADED, ...others].map(quote));
});
