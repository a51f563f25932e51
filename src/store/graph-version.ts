import { type Database, fileVersion } from './database.ts';
import { sql } from './dialect.ts';
import { sqlite } from './dialects/sqlite.ts';
import { dialectOf, rowsOf } from './statement.ts';

/**
 * Tells which version of the graph is there: the same text means that nothing was written in between, by whichever
 * process. Null where that can't be told now. Never older than the call.
 */
export type GraphVersion = () => string | null | Promise<string | null>;

/** Counted by the triggers of prisma/postgresql/migrations/0004_graph_version. */
const OF_SERVER = sql`SELECT "number" || ' ' || "stamp" AS "version" FROM "GraphVersion"`;

export function createGraphVersion(database: Database): GraphVersion {
  if (dialectOf(database) === sqlite) return () => fileVersion(database);
  return shared(async () => {
    const [row] = await rowsOf<{ version: string }>(database, OF_SERVER);
    return row?.version ?? null;
  });
}

/** One reading for all who ask while another one is under way: that one began before they asked. */
function shared<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;
  const begin = (): Promise<Value> => {
    const reading = read().finally(() => {
      underWay = null;
    });
    underWay = reading;
    return reading;
  };
  return () => {
    if (!underWay) return begin();
    next ??= underWay
      .catch(() => undefined)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}
