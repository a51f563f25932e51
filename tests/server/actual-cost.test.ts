import { getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { silentVariables } from '../../src/server/silent-variables.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, post, quietServer } from '../support/ask.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

// What an answer has cost counts what is in it: the archive has three articles, and four quotes.

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());

test.each<[string, string, number, number]>([
  ['one value', '{ __typename }', 1, 1],
  ['a page that is shorter than it may be', '{ articles(first: 50) { nodes { title } } }', 102, 2 + 1 + 3],
  ['an alias, twice', '{ articles(first: 50) { nodes { a: title b: title } } }', 152, 2 + 1 + 3 * 2],
  [
    'a count, which costs the same however long the page is',
    '{ articles(first: 1) { totalCount } }',
    7,
    2 + 5,
  ],
  ['nothing found', '{ actor(by: { name: "Nobody" }) { name quotes { nodes { text } } } }', 24, 1],
  ['what a directive leaves out', '{ articles { nodes { title @skip(if: true) } } }', 22, 2 + 1],
  [
    'fragments',
    '{ articles { nodes { ...f ... on Article { url } } } } fragment f on Article { title }',
    32,
    2 + 1 + 3 * 2,
  ],
  [
    'a filter that is the default of a variable',
    'query ($filter: ArticleFilter = { language: ["en"] }) { articles(filter: $filter) { totalCount } }',
    3 + 10 * 5,
    3 + 5,
  ],
  ['what must be given, by default', 'query ($ids: [ID!]! = []) { nodes(ids: $ids) { id } }', 1, 1],
  [
    'a search, which ranks all that fits',
    '{ search(query: "nothingness") { nodes { __typename } } }',
    520,
    500 + 1,
  ],
  ['the schema', '{ __schema { types { name } } }', 1_000, 1_000],
  ['two of its types', '{ a: __type(name: "Quote") { name } b: __type(name: "Q") { name } }', 200, 200],
])('%s', async (_name, query, requested, actual) => {
  const { extensions } = await ask(quietServer({ database }).server, query);
  expect(extensions?.cost).toEqual({ requested, actual, limit: 25_000 });
});

test('one document asked with other variables, or for another of its operations, costs what that one does', async () => {
  const { server } = quietServer({ database });
  const query = `query a ($n: Int) { __type(name: "Quote") { name } articles(first: $n) { nodes { id } } }
    query b ($n: Int) { articles(first: $n) { nodes { id } } }`;
  const cost = async (operationName: string, n: number) => {
    const response = await post(server, JSON.stringify({ query, operationName, variables: { n } }));
    return (await response.json()).extensions.cost.requested;
  };
  expect([await cost('a', 2), await cost('b', 2), await cost('a', 7), await cost('b', 7)]).toEqual([
    100 + 2 + 2 * 2,
    2 + 2 * 2,
    100 + 2 + 7 * 2,
    2 + 7 * 2,
  ]);
});

describe('what a text given for a variable has no say in is worked out once', () => {
  const id = (name: string) => globalId('Actor', name);
  test.each<readonly [string, string, boolean]>([
    ['an id', 'query ($v: ID!) { actor(by: { id: $v }) { name } }', true],
    ['a text that is searched for', 'query ($v: String!) { search(query: $v) { totalCount } }', false],
    [
      'an id in the filter of a list',
      'query ($v: ID!) { quotes(filter: { speaker: { id: $v } }) { totalCount } }',
      false,
    ],
    [
      'an id within a fragment',
      'query ($v: ID!) { ...f } fragment f on Query { quotes(filter: { speaker: { id: $v } }) { totalCount } }',
      false,
    ],
    ['a number', 'query ($v: Int) { articles(first: $v) { totalCount } }', false],
    ['ids', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }', false],
    ['a day', 'query ($v: Date) { articles(filter: { published: { from: $v } }) { totalCount } }', false],
  ])('%s', (_name, query, isSilent) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    expect([...silentVariables(schema, document, operation)]).toEqual(isSilent ? ['v'] : []);
  });

  test('an id that is none is refused whatever was asked before, and the next is not', async () => {
    const { server } = quietServer({ database });
    for (const query of [
      'query ($v: ID!) { actor(by: { id: $v }) { name } }',
      'query ($v: ID!) { quotes(filter: { speaker: { id: $v } }) { totalCount } }',
    ]) {
      const codes: unknown[] = [];
      for (const v of [id('x'), '?', id('y'), '?']) {
        const { errors } = await ask(server, query, { v });
        codes.push(errors?.[0]?.extensions.code);
      }
      expect(codes).toEqual([undefined, 'BAD_USER_INPUT', undefined, 'BAD_USER_INPUT']);
    }
  });
});
