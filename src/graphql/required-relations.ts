import { type GraphQLFieldResolver, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { recordGone } from './errors.ts';

/**
 * The same schema, in which the record that another one must have is told as gone where it isn't there: Prisma reads the
 * two by a statement each, and the first of them may have been taken out between.
 */
export function tellGoneRelations(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { pothosPrismaRelationField: isRelation } = field.extensions;
      if (isRelation && isNonNullType(field.type) && field.resolve) field.resolve = required(field.resolve);
    }
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

function required(resolve: Resolver): Resolver {
  return (...of) => {
    const value: unknown = resolve(...of);
    return value instanceof Promise ? value.then(present) : present(value);
  };
}

function present<Value>(value: Value): Value {
  if (value == null) throw recordGone();
  return value;
}
