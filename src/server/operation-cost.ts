import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { PlannedAnswer } from '../planner/planned-answer.ts';
import { recall, remember } from '../planner/recent.ts';
import { actualCost } from './actual-cost.ts';
import { introspectionCost } from './introspection-cost.ts';
import { withPlace } from './refused-place.ts';
import { notesOf } from './request-notes.ts';
import { silentVariables } from './silent-variables.ts';

/** About how many values the answer may hold, and how many it may hold at most. */
interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/**
 * Computes what an operation may cost at most, refuses it beyond `limit`, and shows the figure beside the answer. Of a
 * subscription each of its answers may cost so much.
 */
export function useOperationCost(limit: number): Plugin {
  const cost = rememberedCost();
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const checked = check(args, limit, cost);
      if (checked === null) return;
      if ('errors' in checked) return setResultAndStopExecution(checked);
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const actual = result.data ? { actual: costOfAnswer(args, result.data) } : {};
          const shown = { requested: checked.requested, ...actual, limit };
          setResult({ ...result, extensions: { ...result.extensions, cost: shown } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const checked = check(args, limit, cost);
      if (checked !== null && 'errors' in checked) setResultAndStopExecution(checked);
    },
  };
}

function costOfAnswer(args: ExecutionArgs, data: object): number {
  return data instanceof PlannedAnswer ? data.cost : actualCost(args, data);
}

/** What an operation costs, or why it is refused; null where the executor runs nothing of it and says why. */
function check(args: ExecutionArgs, limit: number, costOf: CostOf): Cost | Refused | null {
  const requested = costOf(args);
  if (requested === null) return null;
  if (requested instanceof GraphQLError) return { errors: [withStatus(requested)] };
  notesOf((args.contextValue as YogaInitialContext).request).requested = requested;
  const cost: Cost = { requested, limit };
  return requested > limit ? { errors: [tooCostly(cost)], extensions: { cost } } : cost;
}

type Refused = Pick<ExecutionResult, 'extensions'> & { readonly errors: readonly GraphQLError[] };

type CostOf = typeof costOf;

/** Operations of one document whose cost is kept, and characters of what their variables may hold for that. */
const KEPT = 20;
const LONGEST_KEY = 300;

/** The same, kept for what is asked again: it depends on the document and its variables alone. */
function rememberedCost(): CostOf {
  const documents = new WeakMap<DocumentNode, Map<string, ReturnType<CostOf>>>();
  return (args) => {
    const { document } = args;
    const key = keyOf(args);
    if (key.length > LONGEST_KEY) return costOf(args);
    const known = documents.get(document) ?? new Map<string, ReturnType<CostOf>>();
    documents.set(document, known);
    return recall(known, key) ?? remember(known, key, costOf(args), KEPT);
  };
}

/** What the cost depends on besides the document. */
function keyOf({ schema, document, operationName, variableValues }: ExecutionArgs): string {
  const operation = getOperationAST(document, operationName);
  const values: Record<string, unknown> = { ...variableValues };
  for (const name of operation ? silentVariables(schema, document, operation) : []) {
    if (typeof values[name] === 'string') values[name] = '';
  }
  const key = [operationName, values];
  if (Object.values(values).every(isPlain)) return JSON.stringify(key);
  return JSON.stringify(key, (_, value: unknown) => (isNoJson(value) ? { number: `${value}` } : value));
}

/** Whether it is written as it is, and has nothing in it. */
function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** 1e400 is read as Infinity, of which JSON makes null. */
function isNoJson(value: unknown): value is number {
  return typeof value === 'number' && !Number.isFinite(value);
}

/**
 * Null where the executor runs nothing of the operation and says why. An error where an argument is none: the rest of
 * the operation is not run either, since nobody knows what it costs.
 */
function costOf(args: ExecutionArgs): number | GraphQLError | null {
  const { schema, document, operationName, variableValues, contextValue } = args;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const variables = { ...variableValues };
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
  const chosen = alone(operation, document);
  try {
    // The plugin hands the context to a field's cost function.
    const ctx = contextValue as object;
    const { complexity } = complexityFromQuery(chosen, { schema, ctx, variables });
    return complexity + costOfSchemaIn(operation, chosen);
  } catch (error) {
    if (error instanceof GraphQLError) return withPlace(error, chosen, args);
    throw error;
  }
}

const costsOfSchema = new WeakMap<OperationDefinitionNode, number>();

/** What an operation asks of the schema: no variable has a say in it, so each is looked through once. */
function costOfSchemaIn(operation: OperationDefinitionNode, chosen: DocumentNode): number {
  const known = costsOfSchema.get(operation) ?? introspectionCost(chosen);
  costsOfSchema.set(operation, known);
  return known;
}

/** The document without its other operations. */
function alone(operation: OperationDefinitionNode, document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
    ),
  };
}

/** As for every operation that is refused whole: no answer in part. */
const REFUSED = { status: 400, spec: true };

function withStatus({ message, nodes, path, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { ...extensions, http: REFUSED },
  });
}

function tooCostly(cost: Cost): GraphQLError {
  const [requested, limit] = [cost.requested, cost.limit].map((number) => number.toLocaleString('en-US'));
  return new GraphQLError(
    `The query costs ${requested} and may cost ${limit}: about one for each value of the answer, with every page as long as it may be. Ask for shorter pages (\`first\`) or for fewer lists within lists.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', cost, http: REFUSED } },
  );
}
