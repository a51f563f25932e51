import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { ask, globalId } from '../support/ask.ts';
import { smallGraph } from '../support/small-graph.ts';

// Relay's server specification, clause by clause: https://relay.dev/graphql/connections.htm (2, 3, 4, 5),
// https://graphql.org/learn/global-object-identification, and its conventions of mutations.

const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const edges = objects.filter(({ name }) => name.endsWith('Edge'));
const connectionFields = objects.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ name: `${type.name}.${field.name}`, field })),
);

const { server } = smallGraph();

/** The type of a field as the schema writes it: `String!`. */
function typeOf(type: GraphQLObjectType, field: string): string {
  return String(type.getFields()[field]?.type);
}

describe('2 Connection types', () => {
  test.each(connections)('2.1 $name has edges, a list of an edge type, and pageInfo: PageInfo!', (type) => {
    const list = getNullableType(type.getFields().edges?.type);
    expect(isListType(list)).toBe(true);
    expect(getNamedType(type.getFields().edges?.type)?.name).toMatch(/Edge$/);
    expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
  });

  test('2 only connections are named so', () => {
    expect(connectionFields.every(({ field }) => isObjectType(getNamedType(field.type)))).toBe(true);
    expect(connections.length).toBeGreaterThan(10);
  });
});

describe('3 Edge types', () => {
  test.each(edges)('3.1 $name has a node that is a record, and a cursor that is a string', (type) => {
    const node = getNamedType(type.getFields().node?.type);
    expect(isObjectType(node) || isInterfaceType(node) || isUnionType(node) || isScalarType(node)).toBe(true);
    expect(isListType(getNullableType(type.getFields().node?.type))).toBe(false);
    expect(typeOf(type, 'cursor')).toBe('String!');
  });
});

describe('4 Arguments', () => {
  test.each(connectionFields)('4.1, 4.2 $name pages forward and backward', ({ field }) => {
    const types = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
    expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
  });

  test('4.3 edges stand in the same order whichever way they are paged', async () => {
    const forward = await cursorsOf('first: 2', 'after', 'endCursor', 'hasNextPage');
    const backward = await cursorsOf('last: 2', 'before', 'startCursor', 'hasPreviousPage');
    expect(backward.reverse().flat()).toEqual(forward.flat());
    expect(forward.length).toBeGreaterThan(1);
  });

  test('4.4 edges closest to the cursor come at the end that it names', async () => {
    const all = (await ask(server, '{ quotes(first: 100) { edges { cursor } } }')).data.quotes.edges;
    const [first, , third] = all.map((edge: { cursor: string }) => edge.cursor);
    const { data } = await ask(
      server,
      `{ after: quotes(first: 1, after: "${first}") { edges { cursor } }
         before: quotes(last: 1, before: "${third}") { edges { cursor } } }`,
    );
    expect(data.after.edges).toEqual([all[1]]);
    expect(data.before.edges).toEqual([all[1]]);
  });

  test('4.4 a negative page size is an error', async () => {
    for (const size of ['first: -1', 'last: -1']) {
      const { errors } = await ask(server, `{ quotes(${size}) { edges { cursor } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('5 PageInfo', () => {
  test('5.1 has its four fields in their types', () => {
    const type = schema.getType('PageInfo') as GraphQLObjectType;
    expect([typeOf(type, 'hasNextPage'), typeOf(type, 'hasPreviousPage')]).toEqual(['Boolean!', 'Boolean!']);
    expect([typeOf(type, 'startCursor'), typeOf(type, 'endCursor')]).toEqual(['String', 'String']);
  });

  test('5.1 tells whether more precedes and follows, whichever way a list is paged', async () => {
    const ends = 'pageInfo { hasPreviousPage hasNextPage }';
    const { data } = await ask(
      server,
      `{ all: quotes(first: 100) { edges { cursor } ${ends} } first: quotes(first: 1) { ${ends} } last: quotes(last: 1) { ${ends} } }`,
    );
    const [second] = data.all.edges.slice(1);
    const middle = await ask(
      server,
      `{ after: quotes(first: 1, after: "${data.all.edges[0].cursor}") { edges { cursor } ${ends} }
         before: quotes(last: 1, before: "${data.all.edges[2].cursor}") { edges { cursor } ${ends} } }`,
    );
    expect(data.all.pageInfo).toEqual({ hasPreviousPage: false, hasNextPage: false });
    expect(data.first.pageInfo).toEqual({ hasPreviousPage: false, hasNextPage: true });
    expect(data.last.pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
    for (const page of [middle.data.after, middle.data.before])
      expect(page).toEqual({ edges: [second], pageInfo: { hasPreviousPage: true, hasNextPage: true } });
  });

  test('5.1 the cursors are those of the first and the last edge, null on an empty page', async () => {
    const { data } = await ask(
      server,
      `{ some: quotes(first: 3) { edges { cursor } pageInfo { startCursor endCursor } }
         none: quotes(first: 3, filter: { textContains: "no such words" }) {
           edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
    );
    expect(data.some.pageInfo).toEqual({
      startCursor: data.some.edges[0].cursor,
      endCursor: data.some.edges.at(-1).cursor,
    });
    expect(data.none).toEqual({
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
    });
  });
});

describe('Global object identification', () => {
  test('Node is an interface with id: ID!, and Query.node takes one and may give null', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node) && String(node.getFields().id?.type)).toBe('ID!');
    const field = schema.getQueryType()?.getFields().node;
    expect(String(field?.type)).toBe('Node');
    expect(field?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['id: ID!']);
  });

  test('Query.nodes takes a list of ids and gives a list of the same length', () => {
    const field = schema.getQueryType()?.getFields().nodes;
    expect(String(field?.type)).toBe('[Node]!');
    expect(field?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['ids: [ID!]!']);
  });

  test('Query.nodes gives each record at the place of its id, as often as it is asked for, and null for one that is gone', async () => {
    const { data } = await ask(
      server,
      '{ quotes(first: 1) { nodes { id } } actors(first: 1) { nodes { id } } }',
    );
    const [quote, actor] = [data.quotes.nodes[0].id, data.actors.nodes[0].id];
    const ids = [actor, globalId('Quote', 'gone'), quote, actor];
    const again = await ask(server, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(again.data.nodes).toEqual([{ id: actor }, null, { id: quote }, { id: actor }]);
  });

  test('Query.nodes tells of an id that is none at its place, beside the others', async () => {
    const { data } = await ask(server, '{ quotes(first: 1) { nodes { id } } }');
    const [{ id }] = data.quotes.nodes;
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const again = await ask(server, query, { ids: [id, 'junk', id] });
    expect(again.data.nodes).toEqual([{ id }, null, { id }]);
    expect(again.errors).toMatchObject([
      { message: expect.stringMatching(/^"junk" is no id/), path: ['nodes', 1] },
    ]);
  });

  test('an object asked for again by its id is the same object', async () => {
    const fields = '{ __typename id text kind speaker { id name } }';
    const { data } = await ask(server, `{ quotes(first: 3) { nodes ${fields} } }`);
    for (const quote of data.quotes.nodes) {
      const again = await ask(server, `{ node(id: "${quote.id}") { ... on Quote ${fields} } }`);
      expect(again.data.node).toEqual(quote);
    }
  });

  test('ids are unique over all types, and one that is gone gives null', async () => {
    const { data } = await ask(
      server,
      '{ articles { nodes { id } } actors { nodes { id } } quotes { nodes { id } } events { nodes { id } } }',
    );
    const lists = Object.values(data) as { nodes: { id: string }[] }[];
    const ids = lists.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect((await ask(server, `{ node(id: "${globalId('Quote', 'gone')}") { id } }`)).data.node).toBeNull();
  });
});

// https://relay.dev/docs/guides/graphql-server-specification/#mutations, without `clientMutationId`, which only Relay Classic
// needed.
describe('Mutations', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const named = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

  test.each(mutations)('$name takes one argument, `input`, of the type that is named after it', (field) => {
    expect(field.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([
      `input: ${named(field.name)}Input!`,
    ]);
  });

  test.each(mutations)(
    '$name gives the payload that is named after it, or says what was wrong with its input',
    (field) => {
      const result = getNamedType(field.type);
      const members = isUnionType(result) ? result.getTypes() : [result];
      expect(members.map(({ name }) => name).filter((name) => name !== 'InvalidInput')).toEqual([
        `${named(field.name)}Payload`,
      ]);
      if (isUnionType(result)) expect(result.name).toBe(`${named(field.name)}Result`);
      expect(isNonNullType(field.type)).toBe(true);
    },
  );

  test('there are some', () => {
    expect(mutations.length).toBeGreaterThan(4);
  });
});

/** The cursors of a list, page by page. */
async function cursorsOf(size: string, argument: string, end: string, more: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let at: string | null = ''; at !== null; ) {
    const place: string = at === '' ? '' : `, ${argument}: "${at}"`;
    const { data } = await ask(
      server,
      `{ quotes(${size}${place}) { edges { cursor } pageInfo { ${end} ${more} } } }`,
    );
    pages.push(data.quotes.edges.map((edge: { cursor: string }) => edge.cursor));
    at = data.quotes.pageInfo[more] ? data.quotes.pageInfo[end] : null;
  }
  return pages;
}
