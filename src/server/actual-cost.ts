import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../graphql/fragments.ts';
import { fieldOf, ownCosts } from '../graphql/own-cost.ts';
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
  const fragments = fragmentsOf(document);
  const ownCost = ownCosts(args);

  const costOf = (selections: SelectionSetNode, type: GraphQLNamedType, value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum, item) => sum + costOf(selections, type, item), 0);
    if (typeof value !== 'object' || value === null) return 0;
    const answered: object = value;
    return selections.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + costOfField(selection, type, answered);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return sum;
      const into = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      return sum + costOf(fragment.selectionSet, into ?? type, answered);
    }, 0);
  };
  const costOfField = (node: FieldNode, type: GraphQLNamedType, answered: object): number => {
    const key = node.alias?.value ?? node.name.value;
    // What another type's fragment or a directive has left out is not there.
    if (!Object.hasOwn(answered, key)) return 0;
    const field = fieldOf(type, node.name.value);
    if (!field) return undeclaredCost(node.name.value);
    const below = (answered as Readonly<Record<string, unknown>>)[key];
    const inner = node.selectionSet ? costOf(node.selectionSet, getNamedType(field.type), below) : 0;
    return ownCost(node, field) + inner;
  };
  return costOf(operation.selectionSet, root, data);
}
