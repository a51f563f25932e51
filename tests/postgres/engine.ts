import { createHash, randomBytes } from 'node:crypto';
import { test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/./database.ts';

/** What the names of databases begin with that are made when somebody connects; empty ones have no tables either. */
export const TEST_DATABASE = 'test_';
export const EMPTY_DATABASE = 'test_empty_';

/** A server's address up to the name of the database, where the tests are to run on PostgreSQL (`npm run test:postgres`). */
const server = process.env.TEST_POSTGRESQL;

/** The engine that the tests run on. */
export const engine: 'sqlite' | 'postgresql' = server === undefined ? 'sqlite' : 'postgresql';

/** Where a database is that a test thinks of as a file: there on SQLite, on PostgreSQL one that goes by its path. */
export function locationOf(path: string): string {
  if (server === undefined || /^\w+:\/\//.test(path)) return path;
  const name =
    path === ':memory:'
      ? randomBytes(12).toString('hex')
      : createHash('sha256').update(path).digest('hex').slice(0, 24);
  return `${server}${TEST_DATABASE}${name}`;
}

/** A test of what only SQLite has: its plans, its file. */
export const sqliteTest = test.runIf(engine === 'sqlite');

/** The address of a database without tables. */
export function emptyDatabase(): string {
  return `${server}${EMPTY_DATABASE}${randomBytes(12).toString('hex')}`;
}

/** A database in memory beside the server, to compare with. Written with a dot, the path is that of the original. */
export function openSqlite(): Database {
  return openDatabase(':memory:');
}
