import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '../generated/prisma/client.ts';
import { Connection } from './connection.ts';
import { DatabaseError } from './database-error.ts';
import { migrate } from './migrations.ts';

/** The client that reads and writes the graph; passed in to whatever uses it. */
export type Database = PrismaClient;
/** A client, or one inside a transaction. */
export type DatabaseSession = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

export const defaultDatabase = 'file:data/dateline.db';

/**
 * Opens a database, made and brought up to date where needed; close it with `$disconnect()`.
 * `location` is `file:PATH`, a plain path, or `:memory:`.
 */
export function openDatabase(location: string = defaultDatabase): Database {
  const path = pathFromLocation(location);
  const connection = connect(path);
  try {
    migrate(connection);
  } catch (error) {
    connection.close();
    throw named(path, error);
  }
  return new PrismaClient({ adapter: new OpenedAdapter(connection), log: [] });
}

/** The file of a location; a database server's address is not understood yet. */
export function pathFromLocation(location: string): string {
  if (location === ':memory:') return location;
  if (location.startsWith('file://')) return fileURLToPath(location);
  if (location.startsWith('file:')) return resolve(location.slice('file:'.length));
  if (/^\w+:\/\//.test(location)) {
    throw new DatabaseError(`${location.replace(/:\/\/.*/, '://…')} is not supported; expected file:PATH`);
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

function connect(path: string): Connection {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    return new Connection(path);
  } catch (error) {
    throw named(path, error);
  }
}

function named(path: string, error: unknown): DatabaseError {
  const reason = error instanceof Error ? error.message : String(error);
  const fact = error instanceof DatabaseError ? reason : `can't be opened: ${reason}`;
  return new DatabaseError(`${path} ${fact}`, { cause: error });
}
