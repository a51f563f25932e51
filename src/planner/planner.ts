import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { ownCosts } from '../graphql/own-cost.ts';
import type { WireText } from '../store/utf8-text.ts';
import { mostBytes, refuseLong } from './answer-length.ts';
import { statementOf, textOf } from './bound-statement.ts';
import { costsOf, totalCost } from './cost.ts';
import type { JsonSql } from './json-sql.ts';
import { finished } from './marks.ts';
import { type Plan, planOf } from './plan.ts';
import { createPlanCache, type PlanKey } from './plan-cache.ts';
import { PlannedAnswer, stringify } from './planned-answer.ts';
import { idsOf, noting, type Reads } from './reads.ts';
import { recall, remember } from './recent.ts';
import { type Asked, bind, LONGEST_KEY, valuesKey } from './slot.ts';
import { Unplannable } from './unplannable.ts';

/** Where planned statements are read. */
export interface PlannedDatabase {
  readonly json: JsonSql;
  /** Whether answers are kept, and tell what they hang on. */
  readonly isKept: boolean;
  /** Whether anything can be read now. */
  readonly isFree: () => boolean;
  /** Null where nothing could, after all. */
  readonly readText: (sql: string, values: readonly unknown[]) => WireText | null | Promise<WireText | null>;
  /** Whether a statement has failed since it nests deeper than the engine reads. */
  readonly isTooDeep: (error: unknown) => boolean;
  /** Whether it has failed for what passes, as a database that is not reached: another time it may not. */
  readonly isPassing: (error: unknown) => boolean;
}

const KEPT_COSTS = 20;

/**
 * Answers an operation by one statement; null where that is left to ordinary execution, which gives the same answer.
 */
export type Planner = (args: ExecutionArgs, asking: Asking) => Promise<ExecutionResult | null>;

/** What is known of an operation beside itself, and who is told where it is left to ordinary execution. */
export interface Asking {
  /** About how many values its answer may have. */
  readonly most: number;
  /** Says when nobody waits for it any more. */
  readonly until: Pick<AbortSignal, 'aborted' | 'throwIfAborted'>;
  /** Gets why that is so, if it was to be expected. */
  readonly left: (reason: unknown) => void;
  /** Gets what went wrong here: the operation is answered, but by more work than it should be. */
  readonly failed: (error: object) => void;
}

export function createPlanner(database: PlannedDatabase): Planner {
  const plans = createPlanCache<Plan | Unplannable>();
  return async (args, asking) => {
    if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return null;
    try {
      return await answered(args, asking, database, (key) =>
        plans.get(key, () => planned(args, key, database)),
      );
    } catch (reason) {
      // Whatever is wrong with the request, the resolvers say it where it belongs.
      if (isExpected(reason) || asking.until.aborted) asking.left(reason);
      else asking.failed(reason as object);
      return null;
    }
  };
}

function isExpected(reason: unknown): boolean {
  return reason instanceof Unplannable || reason instanceof GraphQLError;
}

async function answered(
  args: ExecutionArgs,
  { most, until }: Asking,
  database: PlannedDatabase,
  planFor: (key: PlanKey) => Plan | Unplannable,
): Promise<ExecutionResult> {
  if (!database.isFree()) throw new Unplannable('the database is not free');
  const { schema, document, contextValue } = args;
  const { operation, variables } = operationOf(args);
  // Made by the server for every request.
  const context = contextValue as Context;
  const asked: Asked = { context, info: { schema, operation, variableValues: variables } };
  const plan = planFor({ document, operation, variables });
  if (plan instanceof Unplannable) throw plan;
  const longest = mostBytes(context, most);
  const { bound, isLookedUp, text } = await textFor(plan, asked, database, longest, until);
  if (text === null) throw new Unplannable('the database gives no text now');
  // Texts are no shorter in JSON: where they may be too long, they are counted one by one.
  refuseLong(text, context);
  const counts: number[] = [];
  const reads: Reads = { records: new Set(), found: new Set(), isWhole: isLookedUp };
  const answering = {
    context: plan.reads.isMarked ? noting(context, reads) : context,
    bound,
    counts,
    reads,
    characters: 0,
  };
  const data = await finished(text, plan.marks, answering);
  refuseLong(data, context);
  const cost = totalCost(costs(plan, args, variables), counts);
  const ids = idsOf(plan.reads, plan.slots, bound, reads);
  return { data: new PlannedAnswer(data, cost, ids) as never, stringify } as ExecutionResult;
}

/** What its objects cost depends on the arguments of their fields. */
function costs(
  { objects, costs: kept }: Plan,
  args: ExecutionArgs,
  variables: PlanKey['variables'],
): readonly number[] {
  const key = valuesKey(Object.keys(variables), variables);
  const known = recall(kept, key);
  if (known) return known;
  const made = costsOf(objects, ownCosts(args));
  return key.length > LONGEST_KEY ? made : remember(kept, key, made, KEPT_COSTS);
}

/** The query that is asked for, and its variables as the schema reads them. */
function operationOf({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') throw new Unplannable('no query');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) throw new Unplannable('variables that are none');
  return { operation, variables: coerced };
}

/** What a plan's statement gives: read as if nobody had been merged, and only where somebody was, with who it is now. */
async function textFor(
  plan: Plan,
  asked: Asked,
  database: PlannedDatabase,
  longest: number,
  until: Asking['until'],
) {
  const read = async (assuming: boolean) => {
    const { values, unmerged, isLookedUp } = await bind(plan.slots, asked, assuming);
    const binding = { values: [...values, longest], unmerged, isLookedUp };
    const written = statementOf(plan, binding, database.json);
    until.throwIfAborted();
    const text = await textOf(plan, written, database);
    return { bound: binding.values, isLookedUp, isSure: unmerged.length === 0, text };
  };
  const first = await read(true);
  return first.text === null && !first.isSure ? read(false) : first;
}

function planned(
  args: ExecutionArgs,
  { document, operation, variables }: PlanKey,
  { json, isKept }: PlannedDatabase,
) {
  try {
    return planOf({ schema: args.schema, document, operation, variables }, json, isKept);
  } catch (error) {
    if (error instanceof Unplannable) return error;
    throw error;
  }
}
