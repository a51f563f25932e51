import { getMappedArgumentValues } from '@pothos/core';
import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isObjectType,
} from 'graphql';

export function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** What a field costs without what is below it; worked out once for each place in the document. */
export function ownCosts({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs) {
  const known = new Map<FieldNode, number>();
  const operation = getOperationAST(document, operationName);
  const given = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
  const info = { schema, operation, variableValues: given.coerced };
  const cost = (node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
    const stated = field.extensions.complexity as Complexity | undefined;
    if (typeof stated !== 'function') return own(stated);
    // Of the information on the request the plugin's mappers of arguments read no more than this.
    const args = getMappedArgumentValues(field, node, contextValue as object, info as never);
    return own(stated(args as Record<string, unknown>, contextValue as object, field));
  };
  return (node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
    const own = known.get(node) ?? cost(node, field);
    known.set(node, own);
    return own;
  };
}

/** As the complexity plugin takes it. */
type Stated = number | { readonly field?: number; readonly multiplier?: number };
type Complexity = Stated | ((args: Record<string, unknown>, context: object, field: object) => Stated);

function own(stated: Stated | undefined): number {
  return typeof stated === 'number' ? stated : (stated?.field ?? 1);
}
