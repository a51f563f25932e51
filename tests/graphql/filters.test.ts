import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { smallGraph } from '../support/small-graph.ts';
import { store } from '../support/stored.ts';

const { server } = smallGraph();

const TALKS = 'Neighbors talk about a dam';
const WALKOUT = 'Lovania walks out';
const MEETING = 'A new meeting?';
const WATER = 'We will keep the water flowing,';
const SAFE = 'the dam was safe';
const NOTHING = 'There is nothing left to discuss with Kestria,';
const POSSIBLE = 'a new meeting with Lovania was possible in April';

test.each([
  ['{}', [MEETING, WALKOUT, TALKS]],
  ['{ actor: { name: "ILAN ROKE" } }', [WALKOUT]],
  ['{ actor: { name: "Voss" } }', [MEETING, WALKOUT, TALKS]],
  ['{ outlet: { name: "kestria herald" } }', [MEETING, TALKS]],
  ['{ outlet: { name: "Nobody\'s News" } }', []],
  ['{ language: ["fr"] }', []],
  ['{ published: { until: "2031-03-07" } }', [TALKS]],
  ['{ published: { from: "2031-03-08", until: "2031-03-11" } }', [WALKOUT]],
  ['{ titleContains: "DAM" }', [TALKS]],
  ['{ titleContains: "100%" }', []],
  ['{ textContains: "walked out" }', [WALKOUT]],
  ['{ or: [{ titleContains: "dam" }, { actor: { name: "Ilan Roke" } }] }', [WALKOUT, TALKS]],
  [
    '{ outlet: { name: "Kestria Herald" }, or: [{ titleContains: "dam" }, { titleContains: "walks" }] }',
    [TALKS],
  ],
  ['{ and: [{ actor: { name: "Kestria" } }, { actor: { name: "Ilan Roke" } }] }', [WALKOUT]],
  ['{ not: { outlet: { name: "Kestria Herald" } } }', [WALKOUT]],
  ['{ not: { or: [{ titleContains: "dam" }, { not: { titleContains: "?" } }] } }', [MEETING]],
  ['{ or: [] }', []],
  ['{ or: [{}] }', [MEETING, WALKOUT, TALKS]],
  ['{ and: [] }', [MEETING, WALKOUT, TALKS]],
  ['{ not: {} }', []],
])('articles of %s', async (filter, titles) => {
  const { data } = await ask(server, `{ articles(filter: ${filter}) { totalCount nodes { title } } }`);
  expect(data.articles).toEqual({ totalCount: titles.length, nodes: titles.map((title) => ({ title })) });
});

test('a range of days means the days that articles print, not those of Greenwich', async () => {
  const own = openDatabase(':memory:');
  const stated = [
    '2031-03-08T01:00:00+05:00',
    '2031-03-08',
    '2031-03-08T23:00:00-05:00',
    '2031-03-07T20:00:00Z',
  ];
  for (const [index, publishedAt] of stated.entries()) {
    await store(own, new DocumentBuilder(`Tarel Voss spoke ${index} times.`, { publishedAt }).build());
  }
  const { data } = await ask(
    quietServer({ database: own }).server,
    `{ articles(filter: { published: { from: "2031-03-08", until: "2031-03-08" } }, orderBy: { field: PUBLISHED, direction: ASC }) {
      nodes { publishedOn publishedAt }
    } corpus { publishedFrom publishedUntil } }`,
  );
  expect(data).toEqual({
    articles: {
      nodes: [null, '2031-03-07T20:00:00Z', '2031-03-09T04:00:00Z'].map((publishedAt) => ({
        publishedOn: '2031-03-08',
        publishedAt,
      })),
    },
    corpus: { publishedFrom: '2031-03-07', publishedUntil: '2031-03-08' },
  });
  await own.$disconnect();
});

test.each([
  ['{}', [POSSIBLE, NOTHING, WATER, SAFE]],
  ['{ speaker: { name: "tarel voss" } }', [POSSIBLE, WATER]],
  ['{ speaker: { name: "tarel voss" }, kind: [DIRECT] }', [WATER]],
  ['{ mentioning: { name: "Kestria" } }', [NOTHING]],
  ['{ mentioning: { name: "Kestria" }, speaker: { name: "tarel voss" } }', []],
  ['{ mentioning: { name: "Lovania" }, kind: [DIRECT] }', []],
  ['{ hasSpeaker: false }', []],
  ['{ textContains: "the DAM" }', [SAFE]],
  ['{ cue: ["say"], published: { from: "2031-03-12" } }', [POSSIBLE]],
  ['{ cue: ["said"], published: { from: "2031-03-12" } }', [POSSIBLE]],
  ['{ cue: ["Saying", "denies"], published: { from: "2031-03-12" } }', [POSSIBLE]],
  ['{ outlet: { name: "Orvane Post" } }', [NOTHING]],
  ['{ minConfidence: 0.95 }', []],
  ['{ saidOn: { from: "2031-01-01" } }', []],
  // Of none is it known when it was said.
  ['{ not: { saidOn: { from: "2031-01-01" } } }', [POSSIBLE, NOTHING, WATER, SAFE]],
  ['{ mentioning: { name: "Lovania" }, not: { kind: [DIRECT] } }', [POSSIBLE]],
  ['{ mentioning: { name: "Lovania" }, or: [{ kind: [DIRECT] }, { cue: ["deny"] }] }', []],
  ['{ or: [{ mentioning: { name: "Kestria" } }, { speaker: { name: "Mirela Danek" } }] }', [NOTHING, SAFE]],
])('quotes of %s', async (filter, texts) => {
  const { data } = await ask(server, `{ quotes(filter: ${filter}) { totalCount nodes { text } } }`);
  // Quotes of one article stand in the order of their ids.
  expect(data.quotes.nodes.map((quote: { text: string }) => quote.text).sort()).toEqual([...texts].sort());
  expect(data.quotes.totalCount).toBe(texts.length);
});

test.each([
  ['{}', ['CONSULT', 'REJECT', 'CONSULT']],
  ['{ type: [REJECT] }', ['REJECT']],
  ['{ realis: [PLANNED] }', ['CONSULT']],
  ['{ participant: { name: "Lovania" } }', ['REJECT', 'CONSULT']],
  ['{ participant: { name: "Lovania" }, type: [CONSULT], role: AGENT }', ['CONSULT']],
  ['{ participant: { name: "Lovania" }, role: RECIPIENT }', []],
  ['{ role: AGENT, titleContains: "held talks" }', ['CONSULT']],
  ['{ place: { name: "orvane" } }', ['CONSULT']],
  ['{ during: { from: "2031-03-06", until: "2031-03-06" } }', ['CONSULT']],
  ['{ during: { until: "2031-03-01" } }', []],
  ['{ minConfidence: 0.8, published: { from: "2031-03-14" } }', ['CONSULT']],
  ['{ not: { during: { from: "2031-03-06", until: "2031-03-06" } } }', ['CONSULT', 'REJECT']],
  ['{ not: { place: { name: "Orvane" } } }', ['CONSULT', 'REJECT']],
  ['{ participant: { name: "Lovania" }, or: [{ role: RECIPIENT }, { type: [REJECT] }] }', ['REJECT']],
])('events of %s', async (filter, types) => {
  const { data, errors } = await ask(server, `{ events(filter: ${filter}) { totalCount nodes { type } } }`);
  expect(errors).toBeUndefined();
  expect(data.events).toEqual({ totalCount: types.length, nodes: types.map((type) => ({ type })) });
});

test.each([
  ['{ kind: [PERSON] }', ['Ilan Roke', 'Mirela Danek', 'Tarel Voss']],
  ['{ is: { name: "voss" } }', ['Tarel Voss']],
  ['{ nameContains: "DÁNEK" }', ['Mirela Danek']],
  ['{ roleContains: "foreign MINISTER" }', ['Tarel Voss']],
  ['{ country: ["LVA"], kind: [COUNTRY] }', ['Lovania']],
  ['{ minArticles: 3 }', ['Lovania', 'Tarel Voss']],
  ['{ minQuotes: 2 }', ['Tarel Voss']],
  ['{ named: false }', []],
  ['{ minArticles: 2, not: { minArticles: 3 } }', ['Kestria', 'Mirela Danek']],
  ['{ kind: [PERSON], not: { country: ["KEN", "LVA"] } }', ['Mirela Danek']],
])('actors of %s', async (filter, names) => {
  const { data } = await ask(
    server,
    `{ actors(filter: ${filter}, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } } }`,
  );
  expect(data.actors).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) });
});

test.each([
  ['articles { nodes { sentences(filter: { quotes: true }) { totalCount } } }', [1, 1, 2]],
  ['articles { nodes { sentences(filter: { reports: false }) { totalCount } } }', [1, 1, 4]],
  [
    'articles { nodes { sentences(filter: { paragraph: { max: 0 }, not: { quotes: true } }) { totalCount } } }',
    [1, 1, 3],
  ],
  ['articles { nodes { mentions(filter: { not: { form: [NAME] } }) { totalCount } } }', [0, 0, 0]],
  [
    'articles { nodes { roles(filter: { organization: { name: "River Authority" } }) { totalCount } } }',
    [0, 0, 1],
  ],
  ['articles { nodes { roles(filter: { country: { name: "Kestria" } }) { totalCount } } }', [0, 0, 1]],
  ['articles { nodes { reports(filter: { triggerContains: "WALK" }) { totalCount } } }', [0, 1, 0]],
  ['articles { nodes { times(filter: { or: [{ textContains: "day" }] }) { totalCount } } }', [0, 0, 0]],
  ['events { nodes { participants(filter: { textContains: "kes" }) { totalCount } } }', [0, 0, 1]],
  ['places(filter: { latitude: { min: 41, max: 42 }, not: { longitude: { max: 20 } } }) { totalCount }', [1]],
  [
    'places(filter: { latitude: { min: 41, max: 42 }, longitude: { min: -1e999, max: 1e999 } }) { totalCount }',
    [1],
  ],
  ['outlets(filter: { not: { nameContains: "post" } }) { totalCount }', [1]],
])('%s', async (query, counts) => {
  const { data, errors } = await ask(server, `{ ${query} }`);
  expect(errors).toBeUndefined();
  const found = [...JSON.stringify(data).matchAll(/"totalCount":(\d+)/g)].map((match) => Number(match[1]));
  expect(found).toEqual(counts);
});

test("a role in the filter of an actor's events is its own, at whatever depth", async () => {
  const { data } = await ask(
    server,
    `{ actor(by: { name: "Lovania" }) {
      plain: events(filter: { role: AGENT }) { totalCount }
      other: events(filter: { not: { role: AGENT } }) { totalCount }
      either: events(filter: { or: [{ role: RECIPIENT }, { type: [REJECT] }] }) { totalCount }
    } }`,
  );
  expect(data.actor).toEqual({
    plain: { totalCount: 2 },
    other: { totalCount: 0 },
    either: { totalCount: 1 },
  });
});

test('an actor by id is the actor by name, and what a filter takes', async () => {
  const byName = await ask(server, '{ actor(by: { name: "TAREL  VOSS" }) { id name } }');
  const { id, name } = byName.data.actor;
  const byId = await ask(
    server,
    'query ($id: ID!) { actor(by: { id: $id }) { name } quotes(filter: { speaker: { id: $id } }) { totalCount } node(id: $id) { __typename } }',
    { id },
  );
  expect(byId.data).toEqual({ actor: { name }, quotes: { totalCount: 2 }, node: { __typename: 'Actor' } });
});

test('each record says the words that it rests on', async () => {
  const { data } = await ask(
    server,
    `{ articles { nodes { text
      quotes { nodes { provenance { ...words } } }
      mentions { nodes { provenance { ...words } } }
      roles { nodes { provenance { ...words } } }
      reports { nodes { provenance { ...words } } }
      events { nodes { provenance { ...words } participants(first: 3) { nodes { provenance { ...words } } } } }
    } } } fragment words on Provenance { text rule extractorVersion confidence span { start end text displayText } }`,
  );
  for (const { text, ...layers } of data.articles.nodes) {
    const found = [...JSON.stringify(layers).matchAll(/"text":"((?:[^"\\]|\\.)*)","rule"/g)].map(
      (match) => match[1],
    );
    expect(found.length).toBeGreaterThan(5);
    for (const words of found) expect(text).toContain(JSON.parse(`"${words}"`));
  }
});
