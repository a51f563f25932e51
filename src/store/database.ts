import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '../generated/prisma/client.ts';
import { Connection } from './connection.ts';
import { DatabaseError, MissingDatabaseError } from './database-error.ts';
import { type Sql, writtenFor } from './dialect.ts';
import { sqlite } from './dialects/sqlite.ts';
import { migrate } from './migrations.ts';
import { openServer } from './postgresql/open-server.ts';
import { isServer } from './postgresql/server-location.ts';
import { run, speaking } from './statement.ts';
import { readBy } from './text-reader.ts';

/** The client that reads and writes the graph; passed in to whatever uses it. */
export type Database = PrismaClient;
/** A client, or one inside a transaction. */
export type DatabaseSession = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

export const defaultDatabase = 'file:data/dateline.db';

export interface OpenOptions {
  /** What to do where the file is not there: make it, with its folder (if not said), or refuse. */
  readonly missing?: 'make' | 'refuse';
  /** Whether it is a replica of PostgreSQL, which takes no writes and is brought up to date by its primary; false if not said. */
  readonly isReplica?: boolean;
  /** After so many milliseconds PostgreSQL ends a statement, whoever waits for it, if anybody still does; never if not said. */
  readonly longestStatement?: number;
}

/**
 * Opens a database, made where it is missing and brought up to date where it is old; close it with `$disconnect()`.
 * `location` is `file:PATH`, a plain path, or `:memory:`, opened at once; or `postgres://USER:PASSWORD@HOST/DATABASE`, which
 * is there already and opened at its first use, or by `$connect()`. Fails with a `DatabaseError`.
 */
export function openDatabase(
  location: string = defaultDatabase,
  { missing = 'make', isReplica = false, longestStatement = 0 }: OpenOptions = {},
): Database {
  if (isServer(location)) {
    const { database, adapter } = openServer(location, { isReplica, longestStatement });
    return readBy(database, adapter);
  }
  const path = pathFromLocation(location);
  if (path !== ':memory:') prepareFile(path, missing);
  const connection = connect(path);
  try {
    migrate(connection);
  } catch (error) {
    connection.close();
    throw named(path, error);
  }
  const database = new PrismaClient({ adapter: new OpenedAdapter(connection), log: [] });
  connections.set(database, connection);
  return readBy(speaking(database, sqlite), connection);
}

const connections = new WeakMap<Database, Connection>();

/**
 * Writes what may as well be left out: false where that is so, since the database is busy or takes no writes. On SQLite it
 * never waits, which a statement of the client does, and everybody with it, for as long as another process holds the write
 * lock; on a server rows are locked, not all of it. Its values are texts.
 */
export async function writeIfFree(database: Database, statement: Sql): Promise<boolean> {
  try {
    const connection = connections.get(database);
    if (!connection) {
      await run(database, statement);
      return true;
    }
    const { sql, values } = writtenFor(sqlite, statement);
    connection.runAtOnce(sql, values as string[]);
    return true;
  } catch {
    return false;
  }
}

/** Another text whenever something was written to the file since (`Connection.version`); null where that can't be told now. */
export function fileVersion(database: Database): string | null {
  return connections.get(database)?.version() ?? null;
}

/** The file of a location that is no server's. */
export function pathFromLocation(location: string): string {
  if (location === ':memory:') return location;
  if (location.startsWith('file://')) return fileURLToPath(location);
  if (location.startsWith('file:')) return resolve(location.slice('file:'.length));
  if (/^\w+:\/\//.test(location)) {
    throw new DatabaseError(
      `${location.replace(/:\/\/.*/, '://…')} is not supported; expected file:PATH or postgres://…`,
    );
  }
  return resolve(location);
}

/** Prisma's adapter over a connection that is open already. */
class OpenedAdapter extends PrismaLibSql {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ url: 'file:' });
    this.#connection = connection;
  }

  override createClient(): Connection {
    return this.#connection;
  }
}

function prepareFile(path: string, missing: 'make' | 'refuse'): void {
  try {
    if (isKernels(path)) throw new DatabaseError("stands among the kernel's own files; name another file");
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return;
    if (stats) throw new DatabaseError('is no file; name a database file');
    if (missing === 'make') mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw named(path, error);
  }
  if (missing === 'refuse') throw new MissingDatabaseError(`${path} does not exist`);
}

/** The types of Linux' /proc and /sys: what is read there may never end. */
const KERNEL_FILES = [0x9fa0, 0x62656572];

function isKernels(path: string): boolean {
  if (process.platform !== 'linux') return false;
  if (existsSync(path)) return KERNEL_FILES.includes(statfsSync(path).type);
  return dirname(path) !== path && isKernels(dirname(path));
}

function connect(path: string): Connection {
  try {
    return new Connection(path);
  } catch (error) {
    throw named(path, error);
  }
}

function named(path: string, error: unknown): DatabaseError {
  const reason = error instanceof Error ? error.message : String(error);
  // What the driver says of a file that it may not open or make.
  const isRight = /^ConnectionFailed|^E(?:ACCES|PERM|ROFS)\b|readonly database/.test(reason);
  const told = isRight ? 'check the rights to it and to its folder' : reason;
  const fact = error instanceof DatabaseError ? reason : `can't be opened: ${told}`;
  return new DatabaseError(`${path} ${fact}`, { cause: error });
}
