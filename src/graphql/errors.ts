import { type ASTNode, GraphQLError } from 'graphql';

/** A mistake of the one who asks: what was expected and what was found, shown as it is; `node` is where it stands. */
export function userError(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}

/** A cursor that is none, or not of what is asked now: the same as code, so that a client begins anew. */
export function cursorError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_CURSOR' } });
}

/** What a loader gives for a record that went while the answer was made: each statement sees what is there by then. */
export function recordGone(): Error {
  return new RecordGone(
    'A record that belongs here was taken out or replaced while this was answered. Ask again.',
    { extensions: { code: 'RECORD_GONE' } },
  );
}

export class RecordGone extends GraphQLError {}
