import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { kept } from '../../bench/kept-memory.ts';
import { createPlanCache } from '../../src/planner/plan-cache.ts';

test('a document that nobody else keeps goes, and its plans with it', () => {
  const cache = createPlanCache<string>();
  const ask = (index: number) => {
    const document = parse(`{ ${'quotes { nodes { text } } '.repeat(400)} } # ${index}`);
    return cache.get({ document, operation: operationOf(document), variables: {} }, () => 'plan');
  };
  for (let index = 0; index < 10; index++) ask(index);
  const before = kept();
  for (let index = 10; index < 110; index++) ask(index);
  expect(kept() - before).toBeLessThan(10e6);
});

test.each([
  ['a condition', 'query ($is: Boolean!) { quotes @include(if: $is) { totalCount } }', 'is', [true, false]],
  ['the type of an id', 'query ($id: ID!) { node(id: $id) { id } }', 'id', ['QWN0b3I6eA==', 'UXVvdGU6eA==']],
])('a plan is kept for each value of %s', (_what, query, variable, values) => {
  const cache = createPlanCache<unknown>();
  const document = parse(query);
  const ask = (value: unknown, plan: unknown) =>
    cache.get({ document, operation: operationOf(document), variables: { [variable]: value } }, () => plan);
  for (const value of values) expect(ask(value, value)).toBe(value);
  for (const value of values) expect(ask(value, 'another')).toBe(value);
});

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected an operation');
  return operation;
}
