import { type ASTNode, GraphQLError } from 'graphql';

/** A mistake of the one who asks: what was expected and what was found, shown as it is; `node` is where it stands. */
export function userError(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}
