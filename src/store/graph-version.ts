import { type Database, fileVersion } from './database.ts';
import { sqlite } from './dialects/sqlite.ts';
import { dialectOf } from './statement.ts';
import { readerOf } from './text-reader.ts';

/**
 * Tells which version of the graph is there: the same text means that nothing was written in between, by whichever
 * process. Null where that can't be told now. Never older than the call.
 */
export type GraphVersion = () => string | null | Promise<string | null>;

/** Counted by the triggers of prisma/postgresql/migrations/0004_graph_version. */
const OF_SERVER = `SELECT "number" || ' ' || "stamp" FROM "GraphVersion"`;

export function createGraphVersion(database: Database): GraphVersion {
  if (dialectOf(database) === sqlite) return () => fileVersion(database);
  return shared(async () => readerOf(database)?.readText(OF_SERVER, []) ?? null);
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

/** The number of a version on a server, by which later ones are told from earlier ones. */
export function numberOfVersion(version: string): number {
  return Number(version.split(' ')[0]);
}
