import type { ExecutionArgs } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { postgresqlJson } from '../planner/json/postgresql.ts';
import { sqliteJson } from '../planner/json/sqlite.ts';
import { createPlanner, type Planner } from '../planner/planner.ts';
import type { Database } from '../store/database.ts';
import { isPassing, isTooDeep } from '../store/database-error.ts';
import { sqlite } from '../store/dialects/sqlite.ts';
import { dialectOf } from '../store/statement.ts';
import { readerOf } from '../store/text-reader.ts';
import { deadlineOf } from './deadline.ts';
import type { ErrorLog } from './error-log.ts';
import { sourceOf } from './read-replicas.ts';
import { notesOf } from './request-notes.ts';

/**
 * Reads each operation that can be planned by one statement, and leaves others to the executor; `left` gets why. Where
 * answers are kept, they tell what they hang on. What goes
 * wrong in that is logged where the executor does not meet it as well. Stands before what waits for a turn, which then
 * waits for either.
 */
export function usePlannedReads(
  database: Database,
  errorLog: ErrorLog,
  isKept: boolean,
  left: (reason: unknown) => void = () => undefined,
): Plugin {
  const plannerOf = plannersByDatabase(isKept);
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const request = requestOf(args);
        const failures: object[] = [];
        const answer = await plannerOf(sourceOf(args, database))(args, {
          most: notesOf(request).requested ?? 1,
          until: deadlineOf(request),
          left,
          failed: (error) => void failures.push(error),
        });
        if (answer) return answer;
        const result = await executeFn(args);
        for (const error of result.errors ? [] : failures) errorLog.tell(error, request);
        return result;
      });
    },
  };
}

/** One for the primary, and for each of its replicas. */
function plannersByDatabase(isKept: boolean): (database: Database) => Planner {
  const planners = new Map<Database, Planner>();
  return (database) => {
    const known = planners.get(database) ?? plannerFor(database, isKept);
    planners.set(database, known);
    return known;
  };
}

function plannerFor(database: Database, isKept: boolean): Planner {
  return createPlanner({
    json: dialectOf(database) === sqlite ? sqliteJson : postgresqlJson,
    isKept,
    isFree: () => readerOf(database)?.isFree() ?? false,
    readText: (sql, values) => readerOf(database)?.readText(sql, values) ?? null,
    isTooDeep,
    isPassing,
  });
}

function requestOf({ contextValue }: ExecutionArgs): Request {
  return (contextValue as YogaInitialContext).request;
}
