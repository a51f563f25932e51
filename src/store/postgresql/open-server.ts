import { PrismaClient } from '../../generated/prisma-postgresql/client.ts';
import type { Database } from '../database.ts';
import { postgresql } from '../dialects/postgresql.ts';
import { speaking } from '../statement.ts';
import { ServerAdapter, type ServerSettings } from './server-adapter.ts';

/**
 * The database of a server, brought up to date at its first use (or `$connect()`), which tells what is wrong with it. A
 * replica is as up to date as what it replays.
 */
export function openServer(
  location: string,
  options: ServerSettings,
): { readonly database: Database; readonly adapter: ServerAdapter } {
  const adapter = new ServerAdapter(location, options);
  const client = new PrismaClient({ adapter, log: [] });
  // The clients are made from the same models; what PostgreSQL's can do beyond SQLite's is not used.
  const database = speaking(client as unknown as Database, postgresql);
  locations.set(database, location);
  return { database, adapter };
}

const locations = new WeakMap<Database, string>();

/** The server's address of a database that is on one; null for others. */
export function serverLocation(database: Database): string | null {
  return locations.get(database) ?? null;
}
