import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { ownCosts } from '../graphql/own-cost.ts';
import { isAnyMerged } from '../store/merges/merge-groups.ts';
import { isLonger, type WireText } from '../store/utf8-text.ts';
import { costsOf, totalCost } from './cost.ts';
import type { JsonSql } from './json-sql.ts';
import { finished } from './marks.ts';
import { type Plan, planOf } from './plan.ts';
import { createPlanCache, type PlanKey } from './plan-cache.ts';
import { PlannedAnswer, stringify } from './planned-answer.ts';
import { idsOf, noting, type Reads } from './reads.ts';
import { recall, remember } from './recent.ts';
import { type Asked, type Binding, type Bound, bind, LONGEST_KEY, valuesKey } from './slot.ts';
import { type Fragment, type Piece, type Statement, statementFrom } from './statement.ts';
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
  /** Whether it has failed since the database is not reached: another time it may not. */
  readonly isAway: (error: unknown) => boolean;
}

const KEPT_COSTS = 20;

/**
 * Answers an operation, which has `most` values, by one statement; null where that is left to ordinary execution, which
 * gives the same answer.
 */
export type Planner = (args: ExecutionArgs, most: number, log: PlannerLog) => Promise<ExecutionResult | null>;

/** Who is told of an operation that is left to ordinary execution. */
export interface PlannerLog {
  /** Gets why that is so, if it was to be expected. */
  readonly left: (reason: unknown) => void;
  /** Gets what went wrong here: the operation is answered, but by more work than it should be. */
  readonly failed: (error: object) => void;
}

export function createPlanner(database: PlannedDatabase): Planner {
  const plans = createPlanCache<Plan | Unplannable>();
  return async (args, most, { left, failed }) => {
    if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return null;
    try {
      return await answered(args, most, database, (key) =>
        plans.get(key, () => planned(args, key, database)),
      );
    } catch (reason) {
      // Whatever is wrong with the request, the resolvers say it where it belongs.
      if (isExpected(reason) || signalOf(args)?.aborted) left(reason);
      else failed(reason as object);
      return null;
    }
  };
}

function isExpected(reason: unknown): boolean {
  return reason instanceof Unplannable || reason instanceof GraphQLError;
}

/** What ends the operation by its time, which the type of its arguments does not tell. */
function signalOf(args: ExecutionArgs): AbortSignal | undefined {
  return (args as { readonly signal?: AbortSignal }).signal;
}

async function answered(
  args: ExecutionArgs,
  most: number,
  database: PlannedDatabase,
  planFor: (key: PlanKey) => Plan | Unplannable,
): Promise<ExecutionResult> {
  const { json, isFree } = database;
  if (!isFree()) throw new Unplannable('the database is not free');
  const { schema, document, operationName, contextValue } = args;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') throw new Unplannable('no query');
  const { coerced: variables } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
  );
  if (!variables) throw new Unplannable('variables that are none');
  // Made by the server for every request.
  const context = contextValue as Context;
  const asked: Asked = { context, info: { schema, operation, variableValues: variables } };
  const plan = planFor({ document, operation, variables });
  if (plan instanceof Unplannable) throw plan;
  const longest = mostBytes(context, most);
  const read = async (assuming: boolean) => {
    const { values, unmerged, isLookedUp } = await bind(plan.slots, asked, assuming);
    const binding = { values: [...values, longest], unmerged, isLookedUp };
    const written = statementOf(plan, binding, json);
    for (const signal of [context.signal, signalOf(args)]) signal?.throwIfAborted();
    return {
      bound: binding.values,
      isLookedUp,
      isSure: unmerged.length === 0,
      text: await textOf(plan, written, database),
    };
  };
  const first = await read(true);
  const { bound, isLookedUp, text } = first.text === null && !first.isSure ? await read(false) : first;
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

function refuseLong(text: WireText, { limits }: Context): void {
  if (isLonger(text, limits.characters)) throw new Unplannable('a long answer');
}

/** What its statement gives; one that has failed would fail again, and is not tried again. */
async function textOf(
  plan: Plan,
  { sql, values }: Statement,
  { readText, isTooDeep, isAway }: PlannedDatabase,
): Promise<WireText | null> {
  if (plan.isBroken) throw new Unplannable('a statement that failed before');
  try {
    return await readText(sql, values);
  } catch (error) {
    if (isAway(error)) throw new Unplannable('the database is away');
    plan.isBroken = true;
    throw isTooDeep(error) ? new Unplannable('a statement that nests too deeply') : error;
  }
}

/**
 * Of values that are longer ordinary execution counts the characters: a text is as long as it is before anybody knows. So
 * the whole is a few times as long as it may be at most, and few texts that are in the news are left to it.
 */
function mostBytes({ limits }: Context, values: number): number {
  return Math.max(SLACK * Math.floor(limits.characters / Math.max(values, 1)), SHORT);
}

const SLACK = 4;
const SHORT = 1_000;

/** The same text for the same arguments, which a driver knows sooner. */
function statementOf(plan: Plan, binding: Binding, json: JsonSql): Statement {
  const { last } = plan;
  const isSame = (one: Bound, other: Bound) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  if (last && isSame(last.binding.values, binding.values) && isSame(last.binding.unmerged, binding.unmerged))
    return last.statement;
  const statement = statementFrom(unlessMerged(plan.statement, binding.unmerged), binding.values, json);
  plan.last = { binding, statement };
  return statement;
}

/** What reads nothing where one of these actors was merged into another: who that is has to be looked up first. */
function unlessMerged(statement: Fragment, actors: readonly string[]): Fragment {
  if (actors.length === 0) return statement;
  const isMerged: Piece = () => isAnyMerged([...new Set(actors)]);
  return ['SELECT CASE WHEN ', isMerged, ' THEN NULL ELSE (', ...statement, ') END'];
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
