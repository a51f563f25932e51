import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const MOST_LEVELS = 50;

/** Refuses variables with so many levels that the executor, which descends into them, would run out of stack. */
export function useVariableDepth(): Plugin {
  return {
    onParams({ params }) {
      if (!isDeeperThan(MOST_LEVELS, params.variables)) return;
      const message = `The variables have more than ${MOST_LEVELS} lists and objects within each other.`;
      throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
    },
  };
}

/** Level by level, since a function that calls itself would run out of stack here. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((nested) => Object.values(nested).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
