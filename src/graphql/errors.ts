import { GraphQLError } from 'graphql';

/** A mistake of the one who asks: what was expected and what was found, shown as it is. */
export function userError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
