import { PrismaClient } from '../../generated/prisma-postgresql/client.ts';
import type { Database } from '../database.ts';
import { postgresql } from '../dialects/postgresql.ts';
import { speaking } from '../statement.ts';
import { ServerAdapter } from './server-adapter.ts';

/** The database of a server, brought up to date at its first use (or `$connect()`), which tells what is wrong with it. */
export function openServer(location: string): {
  readonly database: Database;
  readonly adapter: ServerAdapter;
} {
  const adapter = new ServerAdapter(location);
  const client = new PrismaClient({ adapter, log: [] });
  // The clients are made from the same models; what PostgreSQL's can do beyond SQLite's is not used.
  return { database: speaking(client as unknown as Database, postgresql), adapter };
}
