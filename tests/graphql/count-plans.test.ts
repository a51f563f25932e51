import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { type DatabaseCall, recordCalls } from '../support/database-calls.ts';
import { FIELDS } from '../support/filter-samples.ts';
import { fillSkewedArchive } from '../support/skewed-archive.ts';

// What a count must look at grows with what it counts: so it looks at entries of an index, which are small and lie
// together, and not at the rows behind them. Where it does look at rows, this says which and why.

/** A text itself has the last word on what it contains; the index of letters leads to few. */
const TEXT = 'the texts in which those letters stand';

const ROWS_OF_COUNTS: Readonly<Record<string, string>> = {
  'articles titleContains': TEXT,
  'articles textContains': TEXT,
  'quotes textContains': TEXT,
  'quotes speakerAsContains': TEXT,
  'events titleContains': TEXT,
  'actors nameContains': TEXT,
  'events main': 'how many events there are, which is kept: those that no article is about are the rest',
};

/** A timeline walks through its days; what the index of days does not hold is looked up for each record. */
const ROWS_OF_TIMELINES: Readonly<Record<string, string>> = {
  'articles titleContains': 'the headlines of those days',
  'articles textContains': 'the texts of those days',
  'articles language': 'the articles of those days, for their language',
  'events titleContains': 'the titles of those days',
  'events place': 'where those of the days were, which two columns say',
  'events country': 'the rows of those days, for the country of their place',
  'events outlet': 'the rows of those days, for who published them',
  'events isPart': 'the rows of those days, for what they are part of',
  'events during': 'until when those of the days went on: a timeline has its own `during`',
  'quotes textContains': 'the texts of those days',
  'quotes speakerAsContains': 'what the speakers of those days are called',
  'quotes saidOn': 'the days themselves, when they are asked for twice',
  'quotes article': 'the quotes of those articles',
  'quotes outlet': 'the articles of those days, for who published them',
};

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillSkewedArchive(database, 300);
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

describe.each(Object.entries(FIELDS))('%s', (list, fields) => {
  test.each(Object.entries(fields).map(([field, [value]]) => [field, value] as const))(
    'are counted by %s: %s',
    async (field, value) => {
      const rows = await rowsRead(`{ ${list}(filter: { ${field}: ${value} }) { totalCount } }`);
      expect(rows.length > 0, rows.join('\n')).toBe(`${list} ${field}` in ROWS_OF_COUNTS);
    },
  );
});

describe.each([
  ['articles', 'articleCount'],
  ['events', 'eventCount'],
  ['quotes', 'quoteCount'],
])('a timeline of %s', (list, count) => {
  const days = 'during: { from: "2020-01-01", until: "2022-12-31" }';

  test.each(Object.entries(FIELDS[list] ?? {}).map(([field, [value]]) => [field, value] as const))(
    'is counted by %s: %s',
    async (field, value) => {
      const filter = `{ ${days}, ${list}: { ${field}: ${value} } }`;
      const rows = await rowsRead(`{ timeline(by: MONTH, filter: ${filter}) { ${count} } }`);
      expect(rows.length > 0, rows.join('\n')).toBe(`${list} ${field}` in ROWS_OF_TIMELINES);
    },
  );

  test('goes by the days, or by few records: never through all of a busy actor for each stretch', async () => {
    for (const [field, [value]] of Object.entries(FIELDS[list] ?? {})) {
      if (field === 'article') continue;
      const filter = `{ ${days}, ${list}: { ${field}: ${value} } }`;
      const plan = await countPlan(`{ timeline(by: MONTH, filter: ${filter}) { ${count} } }`);
      expect(plan.join('\n'), field).toMatch(
        /SEARCH (article|event|quote) USING .*\b(published|from|said)>\? AND (published|from|said)</,
      );
    }
  });
});

test('a timeline lists the quotes that speak of somebody once, and looks nobody up for each quote', async () => {
  const mentioning = '{ mentioning: { name: "Actor 1" } }';
  const timeline = `{ timeline(by: MONTH, filter: { quotes: ${mentioning} }) { quoteCount } }`;
  const plan = (await countPlan(timeline)).join('\n');
  expect(plan).toContain('LIST SUBQUERY');
  expect(plan).not.toContain('(quoteId=');
  const { data } = await ask(server, timeline);
  const whole = await ask(server, `{ quotes(filter: ${mentioning}) { totalCount } }`);
  const all = data.timeline.reduce(
    (sum: number, { quoteCount }: { quoteCount: number }) => sum + quoteCount,
    0,
  );
  expect(all).toBe(whole.data.quotes.totalCount);
});

test.each([
  ['a timeline', '{ during: DAYS, quotes: { mentioning: WHOM } }'],
  ['quotes', '{ quotes: { mentioning: WHOM, saidOrPublished: DAYS } }'],
])(
  'where %s of few days are asked for, whom they speak of is looked up for each, and nothing listed beside',
  async (_what, asked) => {
    const filter = asked
      .replace('DAYS', '{ from: "2031-05-06", until: "2031-05-07" }')
      .replace('WHOM', '{ name: "Actor 1" }');
    const plan = await countPlan(`{ timeline(by: YEAR, filter: ${filter}) { quoteCount } }`);
    expect(plan.join('\n')).toContain('(quoteId=');
  },
);

test('quotes that some outlets have not published are counted without a look at the article of each', async () => {
  for (const outlet of ['name: "Outlet 1"', 'name: "Outlet 2"']) {
    const filter = `{ not: { outlet: { ${outlet} }, kind: [DIRECT] } }`;
    expect(await rowsRead(`{ quotes(filter: { not: { outlet: { ${outlet} } } }) { totalCount } }`)).toEqual(
      [],
    );
    expect((await countPlan(`{ quotes(filter: ${filter}) { totalCount } }`)).join('\n')).toContain(
      'LIST SUBQUERY',
    );
    const all = await ask(
      server,
      `{ of: quotes(filter: { outlet: { ${outlet} } }) { totalCount } rest: quotes(filter: { not: { outlet: { ${outlet} } } }) { totalCount } quotes { totalCount } }`,
    );
    expect(all.data.of.totalCount + all.data.rest.totalCount).toBe(all.data.quotes.totalCount);
  }
});

describe('a whole archive is counted in groups', () => {
  test.each([
    ['articles', 'outlet'],
    ['articles', 'language'],
    ['quotes', 'kind'],
    ['quotes', 'speaker'],
    ['quotes', 'outlet'],
    ['quotes', 'mentioned'],
    ['events', 'type'],
    ['events', 'participant'],
    ['events', 'realis'],
    ['events', 'place'],
    ['events', 'country'],
    ['events', 'outlet'],
    ['actors', 'kind'],
    ['actors', 'country'],
  ])('%s by %s', async (list, facet) => {
    const rows = await rowsRead(`{ ${list} { facets { ${facet} { count } } } }`);
    // The names of the groups that are shown.
    expect(rows.filter((step) => !/^SEARCH (Outlet|Actor) /.test(step))).toEqual([]);
  });
});

/** The steps of a count that read rows, and not only entries of an index. */
async function rowsRead(query: string): Promise<readonly string[]> {
  const plan = await countPlan(query);
  return plan.filter(
    (step) =>
      /^(SCAN|SEARCH) /.test(step) &&
      !/USING COVERING INDEX|VIRTUAL TABLE INDEX|^SCAN group$|^SEARCH lettered /.test(step),
  );
}

/** How the one statement that counts gets at what it counts; who is meant by a name was looked up before. */
async function countPlan(query: string): Promise<readonly string[]> {
  const { value, calls } = await recordCalls(() => ask(server, query));
  expect(value.errors).toBeUndefined();
  const counts = calls.filter(({ sql }) => /count\((?:\*|DISTINCT )/.test(sql));
  expect(counts.length).toBe(1);
  return planOf(counts[0] as DatabaseCall);
}

async function planOf({ sql, args }: DatabaseCall): Promise<readonly string[]> {
  const values = Array.isArray(args) ? args : [];
  const rows = await database.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
  return rows.map((row) => row.detail);
}
