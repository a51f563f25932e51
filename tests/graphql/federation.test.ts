import { buildASTSchema, isObjectType, parse, visit } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/graphql/global-id.ts';
import { schema } from '../../src/graphql/schema.ts';
import { ask, globalId } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { smallGraph } from '../support/small-graph.ts';

// A subgraph by https://www.apollographql.com/docs/federation/subgraph-spec. A gateway in front of it stands in
// tests/examples.

const ENTITIES = `query ($references: [_Any!]!) {
  _entities(representations: $references) {
    __typename
    ... on Quote { text speaker { name } }
    ... on Actor { name }
  }
}`;

const { server } = smallGraph();

describe('the schema as a subgraph', () => {
  let sdl: string;
  beforeAll(async () => {
    sdl = (await ask(server, '{ _service { sdl } }')).data._service.sdl;
  });

  test('has a key for every record with an id', () => {
    const nodes = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(nodes.map(({ name }) => name).sort()).toEqual([...NODE_TYPES].sort());
    for (const name of NODE_TYPES) {
      expect(sdl).toMatch(new RegExp(`^type ${name} implements Node @key\\(fields: "id"\\) \\{`, 'm'));
    }
  });

  test('leaves out what a gateway makes itself or can not share out', () => {
    const query = buildASTSchema(parse(sdl), { assumeValidSDL: true }).getQueryType();
    const fields = Object.keys(query?.getFields() ?? {});
    expect(fields).toContain('quotes');
    expect(fields.filter((name) => /^_|^nodes?$/.test(name))).toEqual([]);
    expect(sdl).not.toMatch(/\b_(?:Any|Entity|Service)\b/);
  });

  test('defines every directive that a composer may not know', () => {
    // https://www.apollographql.com/docs/federation/subgraph-spec: built in, or imported by the link.
    const known = new Set(['link', 'key', 'shareable', 'deprecated', 'specifiedBy']);
    const used = new Set<string>();
    visit(parse(sdl), {
      Directive: ({ name }) => void used.add(name.value),
      DirectiveDefinition: ({ name }) => void known.add(name.value),
    });
    expect(used).toContain('oneOf');
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  test('shares what every Relay server has', () => {
    expect(sdl).toMatch(/^type PageInfo @shareable \{/m);
  });
});

describe('references from other subgraphs', () => {
  async function references(of: string): Promise<{ __typename: string; id: string }[]> {
    const { data } = await ask(server, `{ ${of}(first: 3) { nodes { __typename id } } }`);
    return data[of].nodes;
  }

  test('are answered in their order, of all types', async () => {
    const [quotes, actors] = [await references('quotes'), await references('actors')];
    const mixed = quotes.flatMap((quote, index) => [quote, actors[index] ?? quote]);
    const { data, errors } = await ask(server, ENTITIES, { references: mixed });
    expect(errors).toBeUndefined();
    expect(data._entities.map((entity: { __typename: string }) => entity.__typename)).toEqual(
      mixed.map(({ __typename }) => __typename),
    );
  });

  test('are read together: more of them make no more statements', async () => {
    const quotes = await references('quotes');
    const counts = [];
    for (const asked of [quotes.slice(0, 1), [...quotes, ...quotes]]) {
      counts.push((await recordCalls(() => ask(server, ENTITIES, { references: asked }))).calls.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  test('to what is gone are null', async () => {
    const gone = { __typename: 'Quote', id: globalId('Quote', 'gone') };
    const [quote] = await references('quotes');
    const { data, errors } = await ask(server, ENTITIES, { references: [gone, quote] });
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([null, expect.objectContaining({ __typename: 'Quote' })]);
  });

  test.each([
    ['a type that is none', { __typename: 'Novel', id: globalId('Quote', 'x') }, /is no reference; expected/],
    ['a key of an object', { __typename: 'constructor', id: globalId('Quote', 'x') }, /is no reference/],
    ['no id', { __typename: 'Quote' }, /is no reference/],
    ['an id of another type', { __typename: 'Quote', id: globalId('Actor', 'x') }, /is the id of an Actor/],
    ['no record', 'Quote', /is no reference/],
  ])('%s is refused in its place, and others are answered', async (_what, reference, message) => {
    const [quote] = await references('quotes');
    const { data, errors } = await ask(server, ENTITIES, { references: [reference, quote, reference] });
    expect(data._entities).toEqual([null, expect.objectContaining({ __typename: 'Quote' }), null]);
    expect(errors).toMatchObject(
      [0, 2].map((place) => ({
        message: expect.stringMatching(message),
        path: ['_entities', place],
        extensions: { code: 'BAD_USER_INPUT' },
      })),
    );
  });

  test('that stand in the query itself are refused in the same way', async () => {
    const { data, errors } = await ask(
      server,
      '{ _entities(representations: [{ __typename: "Novel", id: "x" }, 5]) { __typename } }',
    );
    expect(data._entities).toEqual([null, null]);
    expect(errors?.map(({ path }) => path)).toEqual([
      ['_entities', 0],
      ['_entities', 1],
    ]);
  });

  test('to actors that are gone are looked for among merged ones together', async () => {
    const gone = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        __typename: 'Actor',
        id: globalId('Actor', `${index}`),
      }));
    const counts = [];
    for (const references of [gone(1), gone(9)])
      counts.push((await recordCalls(() => ask(server, ENTITIES, { references }))).calls.length);
    expect(counts[1]).toBe(counts[0]);
  });

  test('are bounded, and cost as often as they are', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        __typename: 'Actor',
        id: globalId('Actor', `${index}`),
      }));
    const { extensions } = await ask(server, ENTITIES, { references: many(100) });
    expect(extensions?.cost?.requested).toBeGreaterThan(400);
    const { errors } = await ask(server, ENTITIES, { references: many(1_001) });
    expect(errors?.[0]?.message).toMatch(/has 1001 entries; expected at most 1000/);
  });
});
