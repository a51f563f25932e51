import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/graphql/global-id.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, post, quietServer } from '../support/ask.ts';

let database: Database;
let server: DatelineServer;

beforeAll(() => {
  database = openDatabase(':memory:');
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

const QUOTE = globalId('Quote', 'x');
const HEAVY =
  'articles(first: 100) { nodes { quotes(first: 100) { nodes { mentioned { nodes { name } } } } } }';

describe('a mistake is named with the place, the value and what is allowed', () => {
  test.each([
    [
      `actors(filter: { nameContains: "${'x'.repeat(501)}" })`,
      '`filter.nameContains`: 501 characters are too many; expected at most 500 (`search` finds words anywhere).',
    ],
    ['quotes(filter: { minConfidence: 7 })', '`filter.minConfidence`: 7 is out of range; expected 0 to 1.'],
    [
      'quotes(filter: { minConfidence: -0.1 })',
      '`filter.minConfidence`: -0.1 is out of range; expected 0 to 1.',
    ],
    [
      'events(filter: { minConfidence: 1.01 })',
      '`filter.minConfidence`: 1.01 is out of range; expected 0 to 1.',
    ],
    ['actors(filter: { minQuotes: -1 })', '`filter.minQuotes`: -1 is out of range; expected 0 or more.'],
    [
      'actors(filter: { country: ["FRA", "fr"] })',
      '`filter.country`: "fr" is no country code; expected ISO 3166-1 alpha-3 in capitals, here "FRA".',
    ],
    [
      'actors(filter: { country: ["germany"] })',
      '`filter.country`: "germany" is no country code; expected ISO 3166-1 alpha-3 in capitals, here "DEU".',
    ],
    [
      'places(filter: { country: ["XQZ"] })',
      '`filter.country`: "XQZ" is no country code; expected ISO 3166-1 alpha-3 in capitals, such as "FRA".',
    ],
    [
      'articles(filter: { published: { from: "2031-03-08", until: "2031-03-07" } })',
      '`filter.published`: `from` (2031-03-08) is after `until` (2031-03-07); expected the earlier day first.',
    ],
    [
      'quotes(filter: { saidOn: { from: "2031-03-08", until: "2030-03-09" } })',
      '`filter.saidOn`: `from` (2031-03-08) is after `until` (2030-03-09); expected the earlier day first.',
    ],
    [
      'quotes(filter: { saidOrPublished: { from: "2031-03-08", until: "2030-03-09" } })',
      '`filter.saidOrPublished`: `from` (2031-03-08) is after `until` (2030-03-09); expected the earlier day first.',
    ],
    [
      'events(filter: { during: { from: "2031-03-08", until: "2030-03-09" } })',
      '`filter.during`: `from` (2031-03-08) is after `until` (2030-03-09); expected the earlier day first.',
    ],
    [
      'quotes(filter: { or: [{}, { not: { minConfidence: 7 } }] })',
      '`filter.or[1].not.minConfidence`: 7 is out of range; expected 0 to 1.',
    ],
    [
      `quotes(filter: ${'{ not: '.repeat(11)}{}${' }'.repeat(11)})`,
      '`filter.not.not.not.not.not.not.not.not.not.not.not` stands in 11 filters; expected at most 10: `and`, `or` and `not` of fewer levels say the same.',
    ],
    [
      `quotes(filter: { or: [${'{ hasSpeaker: true }, '.repeat(51)}] })`,
      '`filter` has 102 conditions; expected at most 100.',
    ],
    [`quotes(filter: { or: [${'{}, '.repeat(101)}] })`, '`filter` has 101 conditions; expected at most 100.'],
    [
      'places(filter: { latitude: { min: 3, max: 2 } })',
      '`filter.latitude`: `min` (3) is more than `max` (2); expected the lesser first.',
    ],
    [
      'articles(filter: { published: { from: "8 March" } })',
      '"8 March" is no day; expected one such as "2025-02-27".',
    ],
    ['quotes(first: 1000000)', '`first` is 1000000; expected 0 to 100: a page has 100 entries at most.'],
    ['quotes(last: -1)', '`last` is -1; expected 0 to 100: a page has 100 entries at most.'],
    [
      'articles(first: 100) { nodes { quotes(first: 101) { totalCount } } } quotes',
      '`first` is 101; expected 0 to 100: a page has 100 entries at most.',
    ],
    [
      'articles { nodes { related(first: 21) { sharedActors } } } quotes',
      '`first` is 21; expected 0 to 20: a page has 20 entries at most.',
    ],
    ['quotes(filter: { article: ["x"] })', '"x" is no id; expected one that an answer gave in a field `id`.'],
    [
      `quotes(filter: { article: ["${QUOTE}"] })`,
      `"${QUOTE}" is the id of a Quote; expected that of an Article.`,
    ],
    [
      `quotes(filter: { speaker: { id: "${QUOTE}" } })`,
      `"${QUOTE}" is the id of a Quote; expected that of an Actor.`,
    ],
    [
      `events(filter: { place: { id: "${QUOTE}" } })`,
      `"${QUOTE}" is the id of a Quote; expected that of a Place.`,
    ],
  ])('%s', async (field, message) => {
    const { data, errors } = await ask(server, `{ ${field} { totalCount } }`);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
    expect(data ?? null).toBeNull();
  });

  test.each([
    ['one: quotes(filter: { article: ["x"] }) { totalCount }', 3, ['one']],
    ['quotes { totalCount } two: quotes(filter: { speaker: { id: "x" } }) { totalCount }', 25, ['two']],
    ['...Wrong } fragment Wrong on Query { quotes(first: 1000) { totalCount }', 40, undefined],
    ['quotes(last: -1) @skip(if: true) { totalCount } quotes(last: -1) { totalCount }', 3, ['quotes']],
    ['articles { nodes { quotes(first: 101) { totalCount } } }', 22, undefined],
  ])('where in the query it is: %s', async (fields, column, path) => {
    const { errors } = await ask(server, `{ ${fields} }`);
    expect(errors).toEqual([
      expect.objectContaining({ locations: [{ line: 1, column }], ...(path && { path }) }),
    ]);
  });

  test.each([
    ['', '"" is no id; expected one that an answer gave in a field `id`.'],
    ['Quote:x', '"Quote:x" is no id; expected one that an answer gave in a field `id`.'],
    [
      globalId('Nothing', 'x'),
      `"${globalId('Nothing', 'x')}" is no id; expected one that an answer gave in a field \`id\`.`,
    ],
    ['x'.repeat(500), `"${'x'.repeat(60)}…" is no id; expected one that an answer gave in a field \`id\`.`],
  ])('an id that is none, wherever one is asked for: %s', async (id, message) => {
    for (const field of ['node(id: $id)', 'nodes(ids: [$id])', 'quote(id: $id)', 'actor(by: { id: $id })']) {
      const { errors } = await ask(server, `query ($id: ID!) { ${field} { id } }`, { id });
      expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
        [message, 'BAD_USER_INPUT'],
      ]);
    }
  });
});

test('a wrong argument does not open the way to what costs too much', async () => {
  const { data, errors } = await ask(
    server,
    `{ quotes(filter: { article: ["x"] }) { totalCount } ${HEAVY} }`,
  );
  expect(errors).toHaveLength(1);
  expect(data).toBeUndefined();
});

test('variables that go too deep for the executor are refused before it reads them', async () => {
  const deep = `${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`;
  const body = `{"query":"query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"f":${deep}}}`;
  expect(await (await post(server, body)).json()).toEqual({
    errors: [
      {
        message: 'The variables have more than 50 lists and objects within each other.',
        extensions: { code: 'QUERY_TOO_LARGE' },
      },
    ],
  });
});

test('each condition of a filter costs one', async () => {
  const costs = [
    '',
    '(filter: { kind: [DIRECT] })',
    '(filter: { or: [{ kind: [DIRECT] }, { cue: ["say"] }] })',
  ].map(
    async (filter) => (await ask(server, `{ quotes${filter} { totalCount } }`)).extensions?.cost?.requested,
  );
  const [none = 0, one, four] = await Promise.all(costs);
  expect([one, four]).toEqual([none + 1, none + 4]);
});

test('what costs too much is told with the cost, the limit and the remedy', async () => {
  const { errors } = await ask(server, `{ ${HEAVY} }`);
  expect(errors).toEqual([
    {
      message:
        'The query costs 230,302 and may cost 25,000: about one for each value of the answer, with every page as long as it may be. Ask for shorter pages (`first`) or for fewer lists within lists.',
      extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested: 230_302, limit: 25_000 } },
    },
  ]);
});

test('the types that have ids are those of the schema', () => {
  const node = schema.getType('Node');
  const types = schema.getPossibleTypes(node as Parameters<typeof schema.getPossibleTypes>[0]);
  expect(types.map((type) => type.name).sort()).toEqual([...NODE_TYPES]);
});

test('every filter composes', () => {
  const filters = Object.values(schema.getTypeMap()).filter(
    (type) => type.name.endsWith('Filter') && type.name !== 'TimelineFilter',
  );
  expect(filters.length).toBeGreaterThan(10);
  for (const filter of filters) {
    const own = `[${filter.name}!]`;
    const fields = (filter.toConfig() as unknown as { fields: Record<string, { type: unknown }> }).fields;
    expect(
      [fields.and, fields.or, fields.not].map((field) => String(field?.type)),
      filter.name,
    ).toEqual([own, own, filter.name]);
  }
});

test('every list of what has a confidence can be cut at one', () => {
  const shown = ['Mention', 'Quote', 'Event', 'EventMention', 'Role', 'TimeExpression'];
  for (const name of shown) {
    const filter = schema.getType(`${name}Filter`);
    expect(filter?.toConfig(), name).toHaveProperty('fields.minConfidence');
  }
});
