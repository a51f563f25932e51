import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What `extensions.cost` shows: about how many values the answer may hold, and how many it may. */
interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** Computes what an operation may cost at most, refuses it beyond `limit`, and shows the figure beside the answer. */
export function useOperationCost(limit: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const requested = costOf(args);
      if (requested === null) return;
      const cost: Cost = { requested, limit };
      if (requested > limit) {
        setResultAndStopExecution({ errors: [tooCostly(cost)], extensions: { cost } });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** Null where the operation can't be executed at all: the executor says why. */
function costOf({
  schema,
  document,
  operationName,
  variableValues,
  contextValue,
}: ExecutionArgs): number | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const chosen: DocumentNode = {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
    ),
  };
  try {
    // The plugin hands the context to a field's cost function; ours need none.
    const ctx = contextValue as object;
    return complexityFromQuery(chosen, { schema, ctx, variables: { ...variableValues } }).complexity;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function tooCostly({ requested, limit }: Cost): GraphQLError {
  return new GraphQLError(
    `The query may return up to ${requested} values; at most ${limit} are allowed. Ask for shorter pages, or for less in each entry.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400, spec: true } } },
  );
}
