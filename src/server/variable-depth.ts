import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isTooDeep, MOST_LEVELS } from '../graphql/nesting.ts';

/** Refuses variables with so many levels that the executor, which descends into them, would run out of stack. */
export function useVariableDepth(): Plugin {
  return {
    onParams({ params }) {
      if (!isTooDeep(params.variables)) return;
      const message = `The variables have more than ${MOST_LEVELS} lists and objects within each other.`;
      throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
    },
  };
}
