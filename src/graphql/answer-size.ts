import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Context } from './context.ts';

export const ANSWER_TOO_LONG = 'ANSWER_TOO_LONG';

/** Scalars whose values may be as long as an article. */
const TEXTS = new Set(['String', 'JSON']);

/**
 * Counts the characters of each answer while it is made, and ends it where they are more than `limits.characters`: what a
 * query costs tells how many values it asks for, not how long they are. Changes `schema` and gives it back.
 */
export function boundAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (isText(field)) count(field);
  }
  return schema;
}

function isText({ type }: GraphQLField<unknown, Context>): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && TEXTS.has(named.name);
}

function count(field: GraphQLField<unknown, Context>): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    return value instanceof Promise
      ? value.then((text: unknown) => counted(text, context))
      : counted(value, context);
  };
}

/** The value, or a promise that fails: what is thrown at once would leave failures of its neighbors to nobody. */
function counted<Value>(value: Value, { answer, limits }: Context): Value | Promise<never> {
  answer.characters += lengthOf(value);
  return answer.characters <= limits.characters ? value : Promise.reject(tooLong(limits.characters));
}

function tooLong(most: number): GraphQLError {
  return new GraphQLError(
    `The answer has more than ${most.toLocaleString('en')} characters. Ask for fewer texts, or for shorter pages.`,
    { extensions: { code: ANSWER_TOO_LONG } },
  );
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 0;
}
