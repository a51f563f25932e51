import { GraphQLID, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { decodeGlobalId } from './global-id.ts';

/**
 * An input value, checked by its type, with each id taken apart, as resolvers get it: every id that an input of ours
 * takes is one that the graph gave.
 */
export function withDecodedIds(value: unknown, type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (value == null) return value;
  if (inner === GraphQLID) return decodeGlobalId(String(value));
  if (isListType(inner))
    return (value as readonly unknown[]).map((item) => withDecodedIds(item, inner.ofType));
  if (!isInputObjectType(inner)) return value;
  const fields = inner.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const field = fields[name];
      return [name, field ? withDecodedIds(part, field.type) : part];
    }),
  );
}
