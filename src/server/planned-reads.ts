import type { Plugin } from 'graphql-yoga';
import { sqliteJson } from '../planner/json-sql.ts';
import { createPlanner } from '../planner/planner.ts';
import { type Database, readText } from '../store/database.ts';

/**
 * Reads each operation that can be planned by one statement, and leaves others to the executor. Stands before what waits
 * for a turn, which then waits for either.
 */
export function usePlannedReads(database: Database): Plugin {
  const planner = createPlanner({
    json: sqliteJson,
    readText: (sql, values) => readText(database, sql, values),
  });
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => (await planner(args)) ?? executeFn(args));
    },
  };
}
