import { realpath } from 'node:fs/promises';
import { Option } from 'commander';
import type { Database, OpenOptions } from '../store/database.ts';
import { MissingDatabaseError } from '../store/database-error.ts';
import { isServer } from '../store/postgresql/server-location.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface DatabaseOption {
  readonly database?: string;
}

const WHICH = 'database file, or postgres://… (default: DATABASE_URL, or data/dateline.db)';

/** Which database a command reads: the option, else DATABASE_URL, else data/dateline.db. */
export function databaseOption(): Option {
  return new Option('-d, --database <file>', WHICH);
}

/** The same for a command that fills it. */
export function filledDatabaseOption(): Option {
  return new Option('-d, --database <file>', `${WHICH}; a file is made with its folder where it is missing`);
}

/** Opens the chosen database for as long as `work` takes; makes it where it is missing. */
export async function withDatabase<T>(
  { database }: DatabaseOption,
  terminal: Terminal,
  work: (database: Database, location: string) => Promise<T>,
  options?: OpenOptions,
): Promise<T> {
  return whileOpen(locationOf(database, terminal), { ...options, missing: 'make' }, work);
}

/** Opens the chosen database for as long as `work` takes; one that is missing is wrong use of `command`. */
export async function withFilledDatabase<T>(
  command: string,
  { database }: DatabaseOption,
  terminal: Terminal,
  work: (database: Database, location: string) => Promise<T>,
  options?: OpenOptions,
): Promise<T> {
  const location = locationOf(database, terminal);
  try {
    return await whileOpen(location, { ...options, missing: 'refuse' }, work);
  } catch (error) {
    if (!(error instanceof MissingDatabaseError)) throw error;
    const remedy = `dateline ingest PATH...${database === undefined ? '' : ` --database ${database}`}`;
    throw new UsageError(`${command}: the database ${error.message}; make it with ${remedy}`);
  }
}

/** Opens the chosen database for as long as `work` takes, where a server has it: anything else is wrong use of `command`. */
export async function withServer<T>(
  command: string,
  { database }: DatabaseOption,
  terminal: Terminal,
  work: (database: Database, location: string) => Promise<T>,
): Promise<T> {
  const location = locationOf(database, terminal);
  if (location !== undefined && isServer(location)) return whileOpen(location, { missing: 'refuse' }, work);
  throw new UsageError(
    `${command}: the job queue is kept in PostgreSQL; set DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE, or read the files on this machine with dateline ingest`,
  );
}

/** Whether the user says which database, or the default one is meant. */
export function namesDatabase({ database }: DatabaseOption, terminal: Terminal): boolean {
  return locationOf(database, terminal) !== undefined;
}

/** The files of the chosen database, be they there or not: its own, and those that SQLite keeps beside it; a server has none. */
export async function filesOfDatabase(
  { database }: DatabaseOption,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { defaultDatabase, pathFromLocation } = await import('../store/database.ts');
  const location = locationOf(database, terminal) ?? defaultDatabase;
  if (isServer(location)) return [];
  const path = pathFromLocation(location);
  const own = await realpath(path).catch(() => path);
  return ['', '-wal', '-shm', '-journal'].map((ending) => `${own}${ending}`);
}

/** Undefined for the default one. */
function locationOf(stated: string | undefined, { env }: Terminal): string | undefined {
  return stated ?? (env.DATABASE_URL || undefined);
}

async function whileOpen<T>(
  location: string | undefined,
  options: OpenOptions,
  work: (database: Database, location: string) => Promise<T>,
): Promise<T> {
  const { defaultDatabase, openDatabase } = await import('../store/database.ts');
  const opened = openDatabase(location, options);
  try {
    // A server is heard of at the first use: what is wrong with it is told before the work begins.
    await opened.$connect();
    return await work(opened, location ?? defaultDatabase);
  } finally {
    await opened.$disconnect();
  }
}
