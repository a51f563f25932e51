import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ANSWER_TOO_LONG } from '../graphql/answer-size.ts';

/** An answer that became too long is refused whole, with one error for all the texts that were too much. */
export function useAnswerLength(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const refusal = result.errors?.find(isTooLong);
      if (refusal) setResult({ ...result, data: null, errors: [refusal] });
    },
  };
}

function isTooLong(error: GraphQLError): boolean {
  return error.extensions?.code === ANSWER_TOO_LONG;
}
