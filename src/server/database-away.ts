import { GraphQLError } from 'graphql';
import { maskError, type YogaLogger } from 'graphql-yoga';
import { isAway } from '../store/database-error.ts';
import { causeOf } from './error-log.ts';
import type { Refusal } from './refusal.ts';

/** What is told while the database can't be asked. */
export const DATABASE_AWAY: Refusal = {
  status: 503,
  code: 'SERVER_BUSY',
  message: 'The database can not be reached now. Ask again in some seconds.',
  headers: { 'Retry-After': '5' },
};

/** What a client is told of an error inside: nothing, but that it may ask again where that helps. */
export function masked(error: unknown, message: string): Error {
  if (!isAway(causeOf(error))) return maskError(error, message, false);
  const { status, code, headers } = DATABASE_AWAY;
  const place = error instanceof GraphQLError ? error : null;
  return new GraphQLError(DATABASE_AWAY.message, {
    nodes: place?.nodes ?? null,
    path: place?.path ?? null,
    extensions: { code, http: { status, headers: { ...headers } } },
  });
}

/** What is told of an error that was thrown at an operation; what is not told as it is, is logged. */
export function errorsFrom(error: unknown, logger: Pick<YogaLogger, 'error'>): readonly GraphQLError[] {
  if (error instanceof AggregateError) return error.errors.flatMap((one) => errorsFrom(one, logger));
  // Whoever asked has left.
  if (error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name)) return [];
  const told = masked(error, 'Unexpected error.');
  if (told !== error) logger.error(error);
  return [told as GraphQLError];
}
