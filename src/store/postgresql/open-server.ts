import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import { PrismaClient } from '../../generated/prisma-postgresql/client.ts';
import type { Database } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { postgresql } from '../dialects/postgresql.ts';
import { speaking } from '../statement.ts';
import { withoutNulls } from './adapter.ts';
import { migrateServer } from './migrate-server.ts';
import { serverName } from './server-location.ts';

/** The database of a server, brought up to date at its first use (or `$connect()`), which tells what is wrong with it. */
export function openServer(location: string): Database {
  const client = new PrismaClient({ adapter: new ServerAdapter(location), log: [] });
  // The clients are made from the same models; what PostgreSQL's can do beyond SQLite's is not used.
  return speaking(client as unknown as Database, postgresql);
}

/** Prisma's adapter over a pool of connections, each with our settings. The driver is loaded when it is needed. */
class ServerAdapter implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #location: string;

  constructor(location: string) {
    this.#location = location;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const [{ PrismaPg }, pool] = [await import('@prisma/adapter-pg'), await poolOf(this.#location)];
    try {
      await migrateServer(pool);
    } catch (error) {
      await pool.end();
      throw named(this.#location, error);
    }
    const factory = new PrismaPg(pool, {
      disposeExternalPool: true,
      statementNameGenerator: statementNames(),
    });
    return withoutNulls(await factory.connect());
  }
}

/** A compiled or a general plan is made once a statement; compiling it to machine code takes longer than most run. */
const SETTINGS = 'SET jit = off; SET plan_cache_mode = force_generic_plan';
const CONNECT_MILLISECONDS = 10_000;

async function poolOf(location: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  return new pg.Pool({
    connectionString: location,
    application_name: 'dateline',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    // Waited for, whatever its type says.
    onConnect: async (client) => void (await client.query(SETTINGS)),
  });
}

const NAMED_STATEMENTS = 1000;

/** Names for the statements that a connection keeps planned: the first so many, since none is ever dropped. */
function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // An empty name is a statement that the next one takes the place of.
    if (names.size === NAMED_STATEMENTS) return '';
    const name = `dateline_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

function named(location: string, error: unknown): DatabaseError {
  const reason = error instanceof Error ? error.message || String(error) : String(error);
  const fact = error instanceof DatabaseError ? reason : `can't be opened: ${reason}`;
  return new DatabaseError(`${serverName(location)} ${fact}`, { cause: error });
}
