import type { ExecutionArgs } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { sqliteJson } from '../planner/json-sql.ts';
import { createPlanner, type PlannerLog } from '../planner/planner.ts';
import { type Database, isFree, readText } from '../store/database.ts';
import { isTooDeep } from '../store/database-error.ts';
import { sqlite } from '../store/dialects/sqlite.ts';
import { dialectOf } from '../store/statement.ts';
import { notesOf } from './request-notes.ts';

/**
 * Reads each operation that can be planned by one statement, and leaves others to the executor. Stands before what waits
 * for a turn, which then waits for either. Statements are planned for SQLite alone.
 */
export function usePlannedReads(database: Database, log: PlannerLog): Plugin {
  if (dialectOf(database) !== sqlite) return {};
  const read = {
    json: sqliteJson,
    isFree: () => isFree(database),
    readText: readText.bind(null, database),
    isTooDeep,
  };
  const planner = createPlanner(read, log);
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => (await planner(args, costOf(args))) ?? executeFn(args));
    },
  };
}

/** About how many values the answer may have, as its cost was computed. */
function costOf({ contextValue }: ExecutionArgs): number {
  return notesOf((contextValue as YogaInitialContext).request).requested ?? 1;
}
