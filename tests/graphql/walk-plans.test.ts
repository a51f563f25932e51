import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { MOST_WALKED } from '../../src/store/shorter-way.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { fillSkewedArchive, numbered } from '../support/skewed-archive.ts';

// What contains a word is led to by its letters where it is rare, and met on a walk where it is not: an archive in which
// a word is in every eighth record, and one more in a single one.

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await fillSkewedArchive(database, 2 * MOST_WALKED);
  server = quietServer({ database, cache: false }).server;
});

afterAll(() => database.$disconnect());

const DAYS = '{ from: "2021-03-01", until: "2021-04-30" }';

describe.each<[string, string, string, 'walk' | 'letters']>([
  ['a word of many quotes', 'quotes', 'textContains: "ferry"', 'walk'],
  ['a word of one quote', 'quotes', 'textContains: "ferry 4000"', 'letters'],
  ['a word of no quote', 'quotes', 'textContains: "zeppelin"', 'letters'],
  ['a word of some weeks', 'quotes', `textContains: "ferry 4000", published: ${DAYS}`, 'walk'],
  [
    'a word of many quotes, few of which fit',
    'quotes',
    'textContains: "ferry", minConfidence: 0.9999',
    'letters',
  ],
  ['a word of many articles', 'articles', 'textContains: "ferry"', 'walk'],
  ['a title of many articles', 'articles', 'titleContains: "ferry"', 'walk'],
  ['a title of one article', 'articles', 'titleContains: "report 77 "', 'letters'],
  ['a title of some weeks', 'articles', `titleContains: "report 77 ", published: ${DAYS}`, 'walk'],
  ['a title of many events', 'events', 'titleContains: "ferry"', 'walk'],
  ['a title of no event', 'events', 'titleContains: "zeppelin"', 'letters'],
  ['the first events', 'events', 'titleContains: "zeppelin", during: { until: "2020-02-01" }', 'walk'],
])('%s', (_name, list, filter, way) => {
  test.each(['first: 3', 'last: 3'])(`by %s is read by ${way}`, async (page) => {
    if (filter.includes('during') && page === 'last: 3') return;
    const query = `{ ${list}(${page}, filter: { ${filter} }) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`;
    const planned = await recordCalls(() => ask(server, query), { planned: true });
    const [trial, statement] = planned.calls.slice(-2);
    expect(trial?.sql).toMatch(/"fitting"/);
    expect(pageOf(statement?.sql)).toContain(way === 'walk' ? ' FROM ' : '"SearchIndexTrigrams"');
    if (way === 'walk') expect(pageOf(statement?.sql)).not.toContain('"SearchIndexTrigrams"');
    const { value: ordinary } = await recordCalls(() => ask(server, query));
    expect(planned.value).toEqual(ordinary);
  });
});

test('a page behind a cursor is led to as it needs, and all pages together are the list', async () => {
  const page = (after: string) =>
    `{ quotes(first: 100, filter: { textContains: "ferry" } ${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const ids: string[] = [];
  let [after, total, goesOn] = ['', 0, true];
  while (goesOn) {
    const { data } = await ask(server, page(after));
    ids.push(...data.quotes.nodes.map(({ id }: { id: string }) => id));
    total = data.quotes.totalCount;
    goesOn = data.quotes.pageInfo.hasNextPage;
    after = `, after: "${data.quotes.pageInfo.endCursor}"`;
  }
  expect(total).toBeGreaterThan(500);
  expect(new Set(ids).size).toBe(total);
  expect(ids.length).toBe(total);
});

describe('a timeline begins and ends with the first and the last that it counts, also where few are', () => {
  const ACTOR = numbered('actor', 500);
  const BY_ID = `{ id: "${globalId('Actor', ACTOR)}" }`;
  const NONE = { quotes: 'textContains: "zeppelin"', events: 'titleContains: "zeppelin"' };

  test.each<[string, object, () => Promise<readonly string[]>]>([
    ['what is said of somebody', { quotes: `mentioning: ${BY_ID}` }, daysSaid],
    ['what somebody took part in', { events: `participant: ${BY_ID}` }, daysOfEvents],
    ['what an article has in its title', { articles: 'titleContains: "report 777 "' }, daysPublished],
    ['nothing', {}, async () => []],
  ])('%s', async (_name, asked, expected) => {
    const filters = Object.entries({ ...NONE, ...asked }).map(([kind, filter]) => `${kind}: { ${filter} }`);
    const query = `{ timeline(by: YEAR, filter: { ${filters.join(', ')} }) { from } }`;
    const { value, calls } = await recordCalls(() => ask(server, query));
    const years = value.data.timeline.map(({ from }: { from: string }) => from.slice(0, 4));
    const days = [...(await expected())].sort();
    expect([years[0], years.at(-1)]).toEqual([days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)]);
    expect(calls.find(({ sql }) => sql.includes('"end0"'))?.sql).toContain('"led"');
  });

  async function daysSaid(): Promise<readonly string[]> {
    const where = { mentioned: { some: { actorId: ACTOR } } };
    return (await database.quote.findMany({ where, select: { said: true } })).map(({ said }) => said);
  }

  async function daysOfEvents(): Promise<readonly string[]> {
    const where = { participants: { some: { actorId: ACTOR } } };
    const events = await database.event.findMany({ where, select: { from: true } });
    return events.flatMap(({ from }) => from ?? []);
  }

  async function daysPublished(): Promise<readonly string[]> {
    const where = { title: { contains: 'Report 777 ' } };
    return (await database.article.findMany({ where })).map(({ published }) => published);
  }
});

/** The part of a statement that reads the nodes of a page, and not the one that counts. */
function pageOf(sql = ''): string {
  return sql.slice(sql.indexOf("'nodes'"), sql.indexOf("'pageInfo'"));
}
