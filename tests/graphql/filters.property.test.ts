import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import {
  type Filter,
  filters,
  holds,
  type ModeledList,
  modeledLists,
  type NestedList,
} from '../support/filter-model.ts';
import { nestedLists } from '../support/nested-filter-model.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';

// Any filter, asked of the graph of the seeds: what the database finds is what a plain reading of the filter finds
// among all rows in memory. A failure prints the smallest filter that shows it.

const RUNS = 60;

let graph: SeedGraph;
let server: DatelineServer;
let lists: readonly ModeledList[];
let nested: readonly NestedList[];

beforeAll(async () => {
  graph = await openSeedGraph();
  server = quietServer({ database: graph.database }).server;
  lists = await modeledLists(graph.database);
  nested = await nestedLists(graph.database);
});

afterAll(() => graph.close());

test.each(['articles', 'quotes', 'events', 'actors', 'places', 'outlets'])('%s', async (field) => {
  const list = lists.find((one) => one.field === field);
  if (!list) throw new Error(`no model of ${field}`);
  expect(list.rows.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(filters(list.conditions), async (filter) => {
      const expected = list.rows.filter((row) => holds(list.conditions, filter, row));
      const found = await everyId(list, filter, ROOT);
      expect([...found].sort()).toEqual(expected.map(({ id }) => globalId(list.type, id)).sort());
    }),
    { numRuns: RUNS, seed: 5 },
  );
});

test.each(['mentions', 'roles', 'reports', 'participants', 'times', 'sentences'])(
  '%s of a record',
  async (field) => {
    const list = nested.find((one) => one.field === field);
    if (!list) throw new Error(`no model of ${field}`);
    const { type, column } = list.parent;
    const parents = [...new Set(list.rows.map((row) => row[column]))];
    expect(parents.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(filters(list.conditions), fc.constantFrom(...parents), async (filter, parent) => {
        const expected = list.rows.filter(
          (row) => row[column] === parent && holds(list.conditions, filter, row),
        );
        const found = await everyId(list, filter, { type, id: globalId(type, parent) });
        expect([...found].sort()).toEqual(expected.map(({ id }) => globalId(list.type, id)).sort());
      }),
      { numRuns: RUNS, seed: 5 },
    );
  },
);

test('the model knows every field of the filters', async () => {
  for (const { filter, conditions } of [...lists, ...nested]) {
    const { data } = await ask(
      server,
      `{ __type(name: "${filter}") { inputFields(includeDeprecated: true) { name } } }`,
    );
    const fields = data.__type.inputFields.map(({ name }: { name: string }) => name);
    // `role` says more of `participant`, beside which it stands.
    const composing = ['and', 'or', 'not', ...(filter === 'EventFilter' ? ['role'] : [])];
    expect([...Object.keys(conditions), ...composing].sort()).toEqual([...fields].sort());
  }
});

/** What a list is asked of: a record, or the root of the graph. */
interface Owner {
  readonly type: string;
  readonly id: string;
}

const ROOT: Owner = { type: 'Query', id: '' };

async function everyId(
  { field, filter: type }: ModeledList,
  filter: Filter,
  owner: Owner,
): Promise<readonly string[]> {
  const list = `${field}(filter: $filter, first: 100, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } }`;
  const query = `query ($filter: ${type}, $after: String) { ${
    owner === ROOT ? list : `node(id: "${owner.id}") { ... on ${owner.type} { ${list} } }`
  } }`;
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(server, query, { filter, after });
    expect(errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = (data.node ?? data)[field];
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(totalCount).toBe(ids.length);
    return ids;
  }
}
