import { type Database, fileVersion } from './database.ts';
import { sqlite } from './dialects/sqlite.ts';
import { dialectOf } from './statement.ts';
import { readerOf } from './text-reader.ts';
import { textFrom } from './utf8-text.ts';

/**
 * Tells which version of the graph is there: the same text means that nothing was written in between, by whichever
 * process. Null where that can't be told now. Never older than the call.
 */
export type GraphVersion = () => string | null | Promise<string | null>;

/** Counted by the triggers of prisma/sqlite/migrations/0009_graph_changes. */
const OF_FILE = `SELECT "number" || ' ' || "unnoted" FROM "GraphVersion"`;
/** Counted by the triggers of prisma/postgresql/migrations/0004_graph_version. */
const OF_SERVER = `SELECT "number" || ' ' || "stamp" FROM "GraphVersion"`;

export function createGraphVersion(database: Database): GraphVersion {
  if (dialectOf(database) === sqlite) return versionOfFile(database);
  return shared(async () => {
    const found = await readerOf(database)?.readText(OF_SERVER, []);
    return found == null ? null : textFrom(found);
  });
}

/**
 * A look into the file's tables is needed only where something was written to it, be it no part of the graph. What was not
 * noted has no number of its own, so that each time something was written is a version.
 */
function versionOfFile(database: Database): GraphVersion {
  let last: { readonly written: string; readonly version: string } | null = null;
  return () => {
    const written = fileVersion(database);
    if (written === null) return null;
    if (written === last?.written) return last.version;
    const found = readerOf(database)?.readText(OF_FILE, []);
    if (typeof found !== 'string') return null;
    const [number, unnoted] = found.split(' ');
    const version = `${number} ${unnoted === '0' ? '' : written}`;
    last = { written, version };
    return version;
  };
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

/** The number of a version, by which later ones are told from earlier ones. */
export function numberOfVersion(version: string): number {
  return Number(version.split(' ')[0]);
}

/** What tells it from another one of this number. */
export function stampOfVersion(version: string): string {
  return version.slice(version.indexOf(' ') + 1);
}
