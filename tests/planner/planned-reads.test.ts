import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { exampleQueries } from '../../src/server/graphiql.ts';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/database.ts';
import { ServerAdapter } from '../../src/store/postgresql/server-adapter.ts';
import { fuzzingTokens } from '../campaigns/fuzzing.ts';
import { engine } from '../postgres/engine.ts';
import { globalId } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { type Compared, compareWays } from './differential.ts';
import { isSame, posted, twoWays } from './two-ways.ts';

// Whatever is planned gives the bytes of ordinary execution: the same data, errors, cost and status.

const database = openDatabase(':memory:');
beforeAll(() => storeSmallArchive(database));
afterAll(() => database.$disconnect());

const Reader = engine === 'sqlite' ? Connection : ServerAdapter;
const ways = twoWays({ database });
// Ordinary execution would hide it.
afterEach(() => expect(ways.failed).toEqual([]));

/** Asks both ways, compares, and gives why it was not planned; null where it was. */
async function compared(query: string, variables?: object, operationName?: string): Promise<string | null> {
  const before = ways.left.length;
  const { planned, ordinary } = await ways.ask('/graphql', posted(query, variables, operationName));
  expect(planned).toEqual(ordinary);
  return ways.left.length === before ? null : String(ways.left.at(-1));
}

const folder = join(import.meta.dirname, '..', 'golden', 'queries');
const GOLDEN = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

test.each(GOLDEN)('%s', async (name) => {
  await compared(readFileSync(join(folder, name), 'utf8'));
});

test.each(exampleQueries())('%s', async (query) => {
  await compared(query);
});

test('what people look at first is planned', async () => {
  const queries = [...GOLDEN.map((name) => readFileSync(join(folder, name), 'utf8')), ...exampleQueries()];
  const left: string[] = [];
  for (const query of queries) {
    const reason = await compared(query);
    if (reason !== null) left.push(reason);
  }
  expect(left).toEqual([]);
});

describe('what is asked in one operation', () => {
  const QUOTES = 'quotes(first: 2) { nodes { text } }';
  test.each<[string, string, object?, string?]>([
    [
      'nested lists',
      '{ articles { nodes { title quotes(first: 3) { totalCount nodes { speaker { name } } } } } }',
    ],
    [
      'aliases of one list',
      '{ a: quotes(first: 1) { nodes { text } } b: quotes(last: 1) { nodes { text } } }',
    ],
    ['one field twice', `{ ${QUOTES} quotes(first: 2) { nodes { kind text } totalCount } }`],
    ['a key that objects have', '{ articles { nodes { __proto__: title constructor: language } } }'],
    [
      'fragments',
      '{ quotes { ...a } } fragment a on QuoteConnection { nodes { ...b ... on Node { id } } } fragment b on Quote { text article { title } }',
    ],
    [
      'types',
      '{ __typename quotes { __typename edges { __typename node { __typename speaker { __typename } } } } }',
    ],
    [
      'what directives leave out',
      'query ($no: Boolean!) { articles { nodes { title @skip(if: $no) url @include(if: $no) ... @skip(if: $no) { language } } } }',
      { no: true },
    ],
    ['nothing of an object', '{ articles { nodes { title @skip(if: true) } } }'],
    ['one operation of several', `query A { ${QUOTES} } query B { articles { totalCount } }`, {}, 'B'],
    [
      'floats',
      '{ places { nodes { latitude longitude } } mentions: quotes { nodes { provenance { confidence } } } }',
    ],
    ['booleans', '{ actors { nodes { named } } }'],
    [
      'dates and parts of a row',
      '{ quotes { nodes { saidOn { from until precision basis } speakerSpan { start end text } cueSpan { displayText } } } }',
    ],
    [
      'where something was',
      '{ events { nodes { where { actor { name } place { name } } partOf { title } } } }',
    ],
    [
      'lists that need the row of their parent',
      '{ articles(first: 1) { nodes { sentences { nodes { text quotes { totalCount nodes { text } } mentions(last: 2) { edges { cursor } } } } } } }',
    ],
    [
      'texts and paragraphs',
      '{ articles { nodes { text paragraphs { index text span { start } } furniture { text } } } }',
    ],
    [
      'actors beside an actor',
      '{ actors { nodes { coActors { edges { weight node { name } articles { totalCount nodes { title } } } } } } }',
    ],
    [
      'tellings of an event',
      '{ events { nodes { retellings { edges { rule evidence node { title } } } } } }',
    ],
    [
      'what ties an entry to its list',
      '{ articles { nodes { actors { edges { appearance { name aliases } } } events { edges { report { trigger } } } } } actors { nodes { events { edges { participation { role } } } } } }',
    ],
    [
      'a page of no entries',
      '{ quotes(first: 0) { totalCount nodes { text } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }',
    ],
    [
      'a filter',
      '{ quotes(filter: { or: [{ kind: [DIRECT] }, { textContains: "dam" }], not: { minConfidence: 0.99 } }) { totalCount nodes { text } } }',
    ],
    [
      'a filter by a form of a verb',
      '{ quotes(filter: { cue: ["said"] }) { totalCount nodes { cueLemma } } }',
    ],
    ['a filter by name', '{ quotes(filter: { speaker: { name: "voss" } }) { totalCount nodes { text } } }'],
    ['an order', '{ actors(orderBy: { field: NAME, direction: ASC }) { edges { cursor node { name } } } }'],
    [
      'a record by its address',
      '{ article(by: { url: "https://herald.example/talks" }) { title mainEvent { title } } }',
    ],
    [
      'records that are not there',
      '{ quote(id: "UXVvdGU6eA==") { text } place(by: { name: "Nowhere" }) { name } article(by: { url: "https://x.example/" }) { id } nodes(ids: ["UXVvdGU6eA=="]) { id } }',
    ],
    ['nothing but types', '{ __typename }'],
  ])('%s', async (_what, query, variables, operationName) => {
    expect(await compared(query, variables, operationName)).toBeNull();
  });

  test.each<[string, string, object?]>([
    ['a page from both ends', '{ quotes(first: 1, last: 1) { nodes { text } } }'],
    ['too long a page', '{ articles { nodes { quotes(first: 101) { nodes { text } } } } }'],
    ['a cursor of another list', '{ quotes(after: "WyJ4IiwieSIsInoiLCJ6Il0") { nodes { text } } }'],
    ['an id of another type', '{ quote(id: "QWN0b3I6eA==") { text } }'],
    ['a phrase that is not closed', '{ search(query: "\\"ferry") { nodes { __typename } } }'],
    ['a filter that is none', '{ quotes(filter: { minConfidence: 2 }) { nodes { text } } }'],
    ['a variable that is none', 'query ($n: Int!) { quotes(first: $n) { nodes { text } } }', { n: 'x' }],
    ['a variable that is missing', 'query ($n: Int!) { quotes(first: $n) { nodes { text } } }'],
    ['two answers in one', '{ quotes { nodes { text } } node(id: "x") { id } }'],
  ])('%s is refused as ever', async (_what, query, variables) => {
    const { planned, ordinary } = await ways.ask('/graphql', posted(query, variables));
    expect(ordinary.body).toContain('"errors"');
    expect(isSame(planned, ordinary)).toBe(true);
  });
});

test.each([
  ['actors', 'orderBy: { field: ARTICLES }', ''],
  ['search', 'query: "kestria"', 'totalCount edges { rank snippet { text } }'],
  ['search', 'query: "kestria -fish", in: [ARTICLE, EVENT, ACTOR]', 'edges { rank }'],
  ['search', 'query: "kestr*", filter: { actor: { name: "Lovania" } }', 'totalCount'],
  ['relation', 'a: { name: "Kestria" }, b: { name: "Lovania" }', 'totalCount edges { day }'],
  ['relation', 'a: { name: "Kestria" }, b: { name: "Lovania" }, filter: { not: { kind: [QUOTE] } }', ''],
])(
  'pages of %s with %s in both directions, each asked for by the last cursor',
  async (list, given, shown) => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    page: ${list}(${given}, first: $first, after: $after, last: $last, before: $before) {
      nodes { ... on Node { id } } ${shown} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
    for (const [size, cursor, end] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ] as const) {
      let shownNodes = 0;
      for (let at: string | null = null, page = 0; page < 4; page++) {
        const variables = { [size]: 2, ...(at !== null && { [cursor]: at }) };
        expect(await compared(query, variables)).toBeNull();
        const { ordinary } = await ways.ask('/graphql', posted(query, variables));
        const { nodes, pageInfo } = JSON.parse(ordinary.body).data.page;
        shownNodes += nodes.length;
        at = pageInfo[end];
      }
      expect(shownNodes).toBeGreaterThan(2);
    }
  },
);

test('one plan serves all values of its variables', async () => {
  const query =
    'query ($id: ID!, $is: Boolean = false) { node(id: $id) { id __typename ... on Actor @include(if: $is) { name } ... on Quote { text } } }';
  const [actor, quote] = await records();
  for (const is of [undefined, true, false]) {
    expect(await compared(query, { id: globalId('Actor', actor.id), is })).toBeNull();
    expect(await compared(query, { id: globalId('Quote', quote.id), is })).toBeNull();
  }
});

const records = async () =>
  [await database.actor.findFirstOrThrow(), await database.quote.findFirstOrThrow()] as const;

test('records of several types, some of which are gone, stand in the order of their ids', async () => {
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Actor { name } ... on Quote { text speaker { name } } } }';
  const [actor, quote] = await records();
  const ids = [
    globalId('Quote', quote.id),
    globalId('Event', 'gone'),
    globalId('Actor', actor.id),
    globalId('Quote', quote.id),
  ];
  for (const some of [ids, [...ids].reverse(), []]) expect(await compared(query, { ids: some })).toBeNull();
  // It is told in its place.
  expect(await compared(query, { ids: [...ids, 'junk'] })).not.toBeNull();
  // It may have been merged.
  expect(await compared(query, { ids: [globalId('Actor', 'gone')] })).not.toBeNull();
});

test('what a gateway asks for is planned', async () => {
  const query =
    'query ($of: [_Any!]!) { _service { __typename sdl } _entities(representations: $of) { __typename ... on Actor { name } ... on Quote { text } } }';
  const [actor, quote] = await records();
  const references = [
    { __typename: 'Quote', id: globalId('Quote', quote.id) },
    { __typename: 'Actor', id: globalId('Actor', actor.id) },
    { __typename: 'Place', id: globalId('Place', 'gone') },
  ];
  for (const of of [references, references.slice(1), []]) expect(await compared(query, { of })).toBeNull();
  const wrong = { __typename: 'Quote', id: references[1]?.id };
  expect(await compared(query, { of: [wrong, ...references] })).not.toBeNull();
});

test('what was decided about an actor, and about those that count for it, is planned', async () => {
  const [one, two] = await database.actor.findMany({ take: 2 });
  const ids = [one?.id ?? '', 'b', 'c', two?.id ?? ''];
  const merge = (from: number, into: number, undoneAt: string | null) => ({
    fromId: ids[from] ?? '',
    fromName: 'A',
    intoId: ids[into] ?? '',
    intoName: 'B',
    reason: 'one "and" the same',
    mergedAt: '2031-04-05T06:07:08.000Z',
    undoneAt,
  });
  const [into, deeper, undone] = [
    merge(1, 0, null),
    merge(2, 1, null),
    merge(0, 3, '2031-05-01T00:00:00.000Z'),
  ];
  await database.actorMerge.createMany({ data: [into, deeper, undone] });
  const query = `query ($first: Int) { actors { nodes { name merges(first: $first) {
    fromId fromName intoId intoName reason mergedAt mergedBy undoneAt undoneReason undoneBy
  } } } }`;
  for (const first of [undefined, 2, 0]) expect(await compared(query, { first })).toBeNull();
  await database.actorMerge.deleteMany();
});

test('texts that are hard to write as JSON come out the same', async () => {
  const text =
    'quote " backslash \\ line \n tab \t control \u0001 \u001f delete \u007f separators \u2028 \u2029 letters é 漢 𝒳';
  const { id } = await database.quote.findFirstOrThrow();
  const { text: before } = await database.quote.findUniqueOrThrow({ where: { id } });
  await database.quote.update({ where: { id }, data: { text } });
  expect(
    await compared('query ($id: ID!) { quote(id: $id) { text } }', { id: globalId('Quote', id) }),
  ).toBeNull();
  await database.quote.update({ where: { id }, data: { text: before } });
});

test('a planned operation is one statement', async () => {
  const query =
    '{ articles { totalCount nodes { title outlet { name } quotes { nodes { text speaker { name } } } } } }';
  const server = twoWays({ database });
  await server.ask('/graphql', posted(query));
  const { calls } = await recordCalls(() => server.ask('/graphql', posted(query)), { planned: true });
  const [planned, ...ordinary] = calls;
  expect(planned?.sql).toMatch(/^SELECT (?:json_object|\('\{)/);
  expect(ordinary.length).toBeGreaterThan(5);
});

test.each([
  ['is told', 'disk I/O error', [new Error('disk I/O error')]],
  ['is no failure where it nests too deeply', 'parser stack overflow', []],
])('a statement that fails %s, is answered by others, and not tried again', async (_how, message, told) => {
  const failing = twoWays({ database });
  const statement = vi.spyOn(Reader.prototype, 'readText').mockImplementation(() => {
    throw new Error(message);
  });
  for (let index = 0; index < 3; index++) {
    const { planned, ordinary } = await failing.ask('/graphql', posted('{ articles { nodes { title } } }'));
    expect(planned).toEqual(ordinary);
  }
  expect(statement).toHaveBeenCalledTimes(1);
  statement.mockRestore();
  expect(failing.failed).toEqual(told);
});

test.each([
  '{ quotes { nodes { text } } }',
  '{ quotes { nodes { provenance { text } } } }',
  '{ articles { nodes { paragraphs { text } } } }',
])('an answer that is too long is refused: %s', async (query) => {
  const short = twoWays({ database, limits: { characters: 100 } });
  const { planned, ordinary } = await short.ask('/graphql', posted(query));
  expect(planned).toEqual(ordinary);
  expect(planned.body).toContain('ANSWER_TOO_LONG');
});

test('a text that may be too long for what is asked is left to the executor, which counts', async () => {
  const { id, text } = await database.article.findFirstOrThrow();
  await database.article.update({ where: { id }, data: { text: text.padEnd(50_000) } });
  const query = (first: number) => `{ articles(first: ${first}) { nodes { text } } }`;
  expect(await compared(query(10))).toBeNull();
  const some = twoWays({ database, limits: { characters: 1_000_000 } });
  const { planned, ordinary } = await some.ask('/graphql', posted(query(100)));
  expect(planned).toEqual(ordinary);
  expect(some.left).toHaveLength(1);
  await database.article.update({ where: { id }, data: { text } });
});

// 20,000 of them are `npm run test:long -- planned-reads`.
test('queries by the grammar of the schema', async () => {
  const { differences, engines } = await compareWays({
    databases: [database],
    tokens: await fuzzingTokens(database),
    sdl: printedSchema(),
    seed: 7,
    requests: 600,
  });
  const [{ answered, planned, failed }] = engines as [Compared];
  expect([...differences, ...failed]).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  expect(planned).toBeGreaterThan(answered * 0.9);
}, 240_000);
