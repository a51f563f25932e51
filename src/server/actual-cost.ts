import { type ExecutionArgs, getOperationAST } from 'graphql';
import { fragmentsOf } from '../graphql/fragments.ts';
import { ownCosts } from '../graphql/own-cost.ts';
import { type Counted, objectCost } from '../planner/cost.ts';
import { undeclaredCost } from './introspection-cost.ts';

/**
 * What an answer has cost: as the cost computed beforehand (operation-cost.ts), with each list as long as it has become
 * instead of as long as it may be. Takes time in proportion to the answer.
 */
export function actualCost(args: ExecutionArgs, data: unknown): number {
  const { schema, document, operationName } = args;
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const asked = { schema, fragments: fragmentsOf(document) };
  const ownCost = ownCosts(args);
  const costOf = (counted: readonly Counted[], value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum, item) => sum + costOf(counted, item), 0);
    if (typeof value !== 'object' || value === null) return 0;
    // What another type's fragment or a directive has left out is not there.
    const answered = new Map<string, unknown>(Object.entries(value));
    const { fields, below } = objectCost(asked, counted, answered);
    const own = fields.reduce(
      (sum, [node, field]) => sum + (field ? ownCost(node, field) : undeclaredCost(node.name.value)),
      0,
    );
    return [...below].reduce((sum, [key, inner]) => sum + costOf(inner, answered.get(key)), own);
  };
  return costOf([{ selections: operation.selectionSet, type: root }], data);
}
