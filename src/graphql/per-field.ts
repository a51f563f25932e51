import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

/**
 * Values made once for each field of an operation and shared by all its calls, whatever their parents. The executor
 * hands the same array of nodes to all of them, so it stands for the field with its arguments and selection.
 */
export function perField<Value>(): (
  context: Context,
  info: GraphQLResolveInfo,
  create: () => Value,
) => Value {
  const values = new WeakMap<Context, WeakMap<readonly FieldNode[], Value>>();
  return (context, { fieldNodes }, create) => {
    const ofContext = values.get(context) ?? new WeakMap<readonly FieldNode[], Value>();
    values.set(context, ofContext);
    const known = ofContext.get(fieldNodes);
    if (known !== undefined) return known;
    const value = create();
    ofContext.set(fieldNodes, value);
    return value;
  };
}
