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

test('a plan is kept for each value of a condition', () => {
  const cache = createPlanCache<unknown>();
  const document = parse('query ($is: Boolean!) { quotes @include(if: $is) { totalCount } }');
  const ask = (is: boolean, plan: unknown) =>
    cache.get({ document, operation: operationOf(document), variables: { is } }, () => plan);
  for (const is of [true, false]) expect(ask(is, is)).toBe(is);
  for (const is of [true, false]) expect(ask(is, 'another')).toBe(is);
});

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected an operation');
  return operation;
}
