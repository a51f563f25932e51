import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { type Context, readingFrom } from '../graphql/context.ts';
import type { Database } from '../store/database.ts';
import { isAway, isConflict } from '../store/database-error.ts';
import { numberOfVersion } from '../store/graph-version.ts';
import { lastWrite, noteWrite } from '../store/last-writes.ts';
import { databaseUntil, deadlineOf } from './deadline.ts';
import { causeOf } from './error-log.ts';
import type { Replica, Replicas } from './replicas.ts';
import type { ResponseCache } from './response-cache.ts';

/** Notes what was written by which token, so that its holder is shown nothing older by any server. On PostgreSQL alone. */
export function useLastWrites(database: Database): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (kindOf(args) !== 'mutation') return;
      setExecuteFn(async (args) => {
        const result = await executeFn(args);
        const { viewer } = contextOf(args);
        // Before it is acknowledged; where that can't be done, it is not.
        if (viewer) await noteWrite(database, viewer.tokenId);
        return result;
      });
    },
  };
}

/**
 * Reads queries from the replicas in turns: those of a token that has written from one that has come to what it wrote, else
 * from the primary, as where no replica answers. Stands between what reads and what waits for a turn.
 */
export function useReadReplicas(replicas: Replicas, database: Database, cache: ResponseCache | null): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (kindOf(args) !== 'query') return;
      setExecuteFn(async (args) => {
        const replica = await replicaFor(args, replicas, database);
        if (replica === null) return executeFn(args);
        await keepIfPresent(args, replica, cache);
        const result = await resultFrom(args, replica, executeFn as Execute);
        if (result !== null) return result;
        replica.failed();
        return executeFn(args);
      });
    },
  };
}

/** The database that an operation is read from. */
export function sourceOf({ contextValue }: ExecutionArgs, primary: Database): Database {
  return sources.get(contextValue as object) ?? primary;
}

const sources = new WeakMap<object, Database>();

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

async function replicaFor(
  args: ExecutionArgs,
  replicas: Replicas,
  database: Database,
): Promise<Replica | null> {
  const { viewer } = contextOf(args);
  return replicas.pick(viewer ? await lastWrite(database, viewer.tokenId) : 0);
}

/** An answer is kept for the present version of the graph, which a replica may not have come to. */
async function keepIfPresent(
  args: ExecutionArgs,
  { hasReplayed }: Replica,
  cache: ResponseCache | null,
): Promise<void> {
  const { request } = contextOf(args);
  const version = cache?.versionFor(request) ?? null;
  if (version !== null && !(await hasReplayed(numberOfVersion(version)))) cache?.keepNot(request);
}

/** Null where the replica went away meanwhile, or took back what was being read. */
async function resultFrom(
  args: ExecutionArgs,
  { database }: Replica,
  execute: Execute,
): Promise<ExecutionResult | null> {
  const context = contextOf(args);
  const guarded = databaseUntil(deadlineOf(context.request), database);
  const contextValue = { ...context, ...readingFrom(context, guarded) };
  sources.set(contextValue, database);
  const result = await execute({ ...args, contextValue });
  return result.errors?.some((error) => hasFailed(causeOf(error))) ? null : result;
}

function hasFailed(error: unknown): boolean {
  return isAway(error) || isConflict(error);
}

function kindOf({ document, operationName }: ExecutionArgs) {
  return getOperationAST(document, operationName)?.operation;
}

function contextOf({ contextValue }: ExecutionArgs): Context & YogaInitialContext {
  return contextValue as Context & YogaInitialContext;
}
