import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A message that quotes what was sent quotes no more of it than this; characters. */
const LONGEST = 600;

/**
 * Gives every error a code: one without is of the executor's own, about the variables or arguments it was given, or of
 * Yoga's, about the request. Keeps messages to a bounded length, and back what was thrown inside.
 */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(presentable) });
    },
  };
}

function presentable(error: GraphQLError): GraphQLError {
  const { originalError: _inside, ...extensions } = error.extensions ?? {};
  // What is wrong with a part of the document has a place in it.
  const code = extensions.code ?? (extensions.http && !error.nodes ? 'BAD_REQUEST' : 'BAD_USER_INPUT');
  return new GraphQLError(bounded(error.message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...extensions, code, ...(code === 'BAD_REQUEST' && asStated(extensions.http)) },
  });
}

/** A request that is none has its status whatever type of answer is accepted; `spec` would make some of them 200. */
function asStated(http: unknown): object {
  return http ? { http: { ...http, spec: false } } : {};
}

/** The beginning and the end, where a message says what was expected. */
function bounded(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST / 2)} … ${message.slice(-LONGEST / 2)}`;
}
