import { Option } from 'commander';
import type { Database } from '../store/database.ts';
import type { Terminal } from './terminal.ts';

export interface DatabaseOption {
  readonly database?: string;
}

/** Which database a command works on: the option, else DATABASE_URL, else data/dateline.db. */
export function databaseOption(): Option {
  return new Option('-d, --database <file>', 'database file (default: DATABASE_URL, or data/dateline.db)');
}

/** Opens the chosen database for as long as `work` takes. */
export async function withDatabase<T>(
  { database }: DatabaseOption,
  terminal: Terminal,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { defaultDatabase, openDatabase } = await import('../store/database.ts');
  const opened = openDatabase(database ?? (terminal.env.DATABASE_URL || defaultDatabase));
  try {
    return await work(opened);
  } finally {
    await opened.$disconnect();
  }
}
