import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sqliteTest } from '../postgres/engine.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';
import { recordCalls } from '../support/database-calls.ts';
import { smallGraph } from '../support/small-graph.ts';

const { server } = smallGraph();

async function facet(list: string, name: string, rest = ''): Promise<readonly string[]> {
  const { data, errors } = await ask(server, `{ ${list} { facets { ${name}${rest} { name count } } } }`);
  expect(errors).toBeUndefined();
  const [field = ''] = /^\w+/.exec(list) ?? [];
  return data[field].facets[name].map((group: Record<string, unknown>) => `${group.name} ${group.count}`);
}

describe('counts the records of a whole list in groups, most first, those of which it is not known too', () => {
  test.each([
    ['articles', 'outlet', ['Kestria Herald 2', 'Orvane Post 1']],
    ['articles(first: 1)', 'outlet', ['Kestria Herald 2', 'Orvane Post 1']],
    ['articles', 'language', ['en 3']],
    ['articles(filter: { actor: { name: "Ilan Roke" } })', 'outlet', ['Orvane Post 1']],
    ['quotes', 'kind', ['DIRECT 2', 'INDIRECT 2']],
    ['quotes', 'speaker', ['Tarel Voss 2', 'Ilan Roke 1', 'Mirela Danek 1']],
    ['quotes', 'outlet', ['Kestria Herald 3', 'Orvane Post 1']],
    ['quotes(filter: { mentioning: { name: "Kestria" } })', 'outlet', ['Orvane Post 1']],
    ['quotes(filter: { outlet: { name: "Orvane Post" } })', 'outlet', ['Orvane Post 1']],
    ['quotes(filter: { mentioning: { name: "Kestria" } })', 'kind', ['DIRECT 1']],
    ['quotes(filter: { mentioning: { name: "Kestria" }, kind: [INDIRECT] })', 'kind', []],
    ['quotes(filter: { mentioning: { name: "Kestria" }, kind: [DIRECT] })', 'speaker', ['Ilan Roke 1']],
    ['events', 'type', ['CONSULT 2', 'REJECT 1']],
    ['events', 'realis', ['ACTUAL 2', 'PLANNED 1']],
    ['events', 'place', ['null 2', 'Orvane 1']],
    ['events(filter: { participant: { name: "Lovania" } })', 'type', ['CONSULT 1', 'REJECT 1']],
    ['actors', 'kind', ['PERSON 3', 'COUNTRY 2', 'ORGANIZATION 1', 'PLACE 1']],
    ['actors', 'country', ['null 3', 'KEN 2', 'LVA 2']],
    ['actors(filter: { minQuotes: 1 })', 'kind', ['PERSON 3']],
  ])('%s by %s', async (list, name, expected) => {
    const shown = await facet(list, name);
    expect([...shown].sort()).toEqual([...expected].sort());
    const counts = shown.map((group) => Number(/\d+$/.exec(group)?.[0]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('as many groups as asked for', async () => {
    expect(await facet('actors', 'kind', '(first: 1)')).toEqual(['PERSON 3']);
    const { errors } = await ask(server, '{ actors { facets { kind(first: 101) { count } } } }');
    expect(errors?.[0]?.message).toBe('`first` is 101; expected 0 to 100: a page has 100 entries at most.');
  });

  test('a value is what a filter takes', async () => {
    const { data } = await ask(
      server,
      '{ quotes { facets { speaker(first: 1) { value count } outlet { value } } } }',
    );
    const [{ value, count }] = data.quotes.facets.speaker;
    const again = await ask(server, `{ quotes(filter: { speaker: { id: "${value}" } }) { totalCount } }`);
    expect(again.data.quotes.totalCount).toBe(count);
    const outlet = data.quotes.facets.outlet[0].value;
    const articles = await ask(
      server,
      `{ articles(filter: { outlet: { id: "${outlet}" } }) { totalCount } }`,
    );
    expect(articles.data.articles.totalCount).toBe(2);
  });
});

describe('counts in each group what a filter by it finds', () => {
  const ID = (value: string) => `{ id: "${value}" }`;

  test.each([
    ['articles', 'actor', 'actor', ID, ''],
    ['articles', 'actor', 'actor', ID, 'published: { from: "2031-03-08" }'],
    ['articles', 'outlet', 'outlet', ID, 'actor: { name: "Tarel Voss" }'],
    ['quotes', 'mentioned', 'mentioning', ID, ''],
    ['quotes', 'mentioned', 'mentioning', ID, 'outlet: { name: "Kestria Herald" }'],
    ['events', 'participant', 'participant', ID, ''],
    ['events', 'participant', 'participant', ID, 'type: [CONSULT]'],
    ['events', 'participant', 'participant', ID, 'participant: { name: "Lovania" }'],
    ['events', 'outlet', 'outlet', ID, ''],
    ['events', 'country', 'country', (value: string) => `["${value}"]`, ''],
  ] as const)('%s by %s', async (list, name, field, asked, rest) => {
    const { data, errors } = await ask(
      server,
      `{ ${list}(filter: { ${rest} }) { totalCount facets { ${name}(first: 100) { value name count } } } }`,
    );
    expect(errors).toBeUndefined();
    const groups = data[list].facets[name].filter(({ value }: { value: string | null }) => value !== null);
    expect(groups.length).toBeGreaterThan(0);
    for (const { value, count } of groups) {
      const filter = `{ ${field}: ${asked(value)}, and: [{ ${rest} }] }`;
      const again = await ask(server, `{ ${list}(filter: ${filter}) { totalCount } }`);
      expect(again.data[list].totalCount, value).toBe(count);
    }
  });

  test('also in a list of one record', async () => {
    const { data } = await ask(
      server,
      '{ outlet(by: { name: "Kestria Herald" }) { articles { facets { actor(first: 2) { name count } } } } }',
    );
    const [one, other] = data.outlet.articles.facets.actor;
    expect([one.count, other.count]).toEqual([2, 2]);
    expect([one.name, other.name].sort()).toEqual(['Lovania', 'Tarel Voss']);
  });
});

test('lists of several parents, in one statement', async () => {
  const query = '{ outlets { nodes { articles { facets { language { value count } outlet { name } } } } } }';
  const { value, calls } = await recordCalls(() => ask(server, query));
  expect(value.data.outlets.nodes.map((one: { articles: unknown }) => one.articles)).toEqual([
    { facets: { language: [{ value: 'en', count: 2 }], outlet: [{ name: 'Kestria Herald' }] } },
    { facets: { language: [{ value: 'en', count: 1 }], outlet: [{ name: 'Orvane Post' }] } },
  ]);
  expect(calls.filter(({ sql }) => sql.includes('GROUP BY'))).toHaveLength(1);
});

describe('reads index entries of a large list, and nothing where no facet is asked for', () => {
  let large: Database;
  let busy: DatelineServer;

  beforeAll(async () => {
    large = openDatabase(':memory:');
    await fillCrowdedGraph(large, 2_000);
    busy = quietServer({ database: large }).server;
  });

  afterAll(() => large.$disconnect());

  sqliteTest.each([
    ['articles', 'outlet', 'language'],
    ['quotes', 'kind', 'speaker'],
    ['events', 'type', 'realis'],
    ['actors', 'kind', 'country'],
  ])('%s by %s and %s', async (list, one, other) => {
    const { value, calls } = await recordCalls(() =>
      ask(busy, `{ ${list} { facets { ${one} { count } ${other} { count } } } }`),
    );
    expect(value.data[list].facets[one][0].count).toBeGreaterThanOrEqual(2_000);
    expect(calls).toHaveLength(1);
    const plan = await large.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${calls[0]?.sql}`,
      ...((calls[0]?.args ?? []) as unknown[]),
    );
    const scans = plan.map(({ detail }) => detail).filter((step) => /^SCAN (?!key|group)/.test(step));
    expect(scans).toHaveLength(2);
    for (const step of scans) expect(step).toMatch(/USING COVERING INDEX/);
    const without = await recordCalls(() => ask(busy, `{ ${list}(first: 1) { nodes { id } } }`));
    expect(without.calls.filter(({ sql }) => sql.includes('GROUP BY'))).toEqual([]);
  });

  sqliteTest('who is in all articles is kept, and none is looked at', async () => {
    const query = '{ articles { facets { actor(first: 2) { name count } } } }';
    const { value, calls } = await recordCalls(() => ask(busy, query));
    expect(value.data.articles.facets.actor[0]).toEqual({ name: 'Tarel Voss', count: 2_000 });
    const plan = await large.$queryRawUnsafe<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${calls[0]?.sql}`,
      ...((calls[0]?.args ?? []) as unknown[]),
    );
    const read = plan.map(({ detail }) => detail).filter((step) => / kept /.test(step));
    expect(read).toEqual([expect.stringMatching(/^SEARCH kept USING COVERING INDEX Actor_articleCount/)]);
  });

  test('of one actor among many', async () => {
    const query = `{ node(id: "${globalId('Actor', 'hub')}") { ... on Actor { quotedAbout { facets { kind { value count }
      outlet { name count } } } } } }`;
    const { data } = await ask(busy, query);
    expect(data.node.quotedAbout.facets).toEqual({
      kind: [{ value: 'DIRECT', count: 2_000 }],
      outlet: [{ name: 'Kestria Herald', count: 2_000 }],
    });
  });
});
