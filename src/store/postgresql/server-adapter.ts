import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool, PoolClient } from 'pg';
import { DatabaseError } from '../database-error.ts';
import { postgresql } from '../dialects/postgresql.ts';
import { withoutNull } from '../storable.ts';
import type { TextReader } from '../text-reader.ts';
import type { WireText } from '../utf8-text.ts';
import { withoutNulls } from './adapter.ts';
import { migrateServer } from './migrate-server.ts';
import { type PreparingClient, preparing } from './prepared-statements.ts';
import { serverName } from './server-location.ts';

export interface ServerSettings {
  readonly isReplica: boolean;
  /** In milliseconds; 0 for no end. */
  readonly longestStatement: number;
}

/** Prisma's adapter over a pool of connections, each with our settings. The driver is loaded when it is needed. */
export class ServerAdapter implements SqlDriverAdapterFactory, TextReader {
  readonly dialect = postgresql;
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #location: string;
  readonly #options: ServerSettings;
  #pool: Pool | null = null;

  constructor(location: string, options: ServerSettings) {
    this.#location = location;
    this.#options = options;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const [{ PrismaPg }, pool] = [
      await import('@prisma/adapter-pg'),
      await poolOf(this.#location, this.#options),
    ];
    try {
      if (!this.#options.isReplica) await migrateServer(pool);
    } catch (error) {
      await pool.end();
      throw named(this.#location, error);
    }
    this.#pool = pool;
    const factory = new PrismaPg(pool, { disposeExternalPool: true });
    return withoutNulls(await factory.connect());
  }

  /** Whether `readText` can be tried: the database has been opened. */
  isFree(): boolean {
    return this.#pool !== null;
  }

  /** The text that a statement of one value reads, past Prisma; null where it reads none. */
  async readText(text: string, values: readonly unknown[]): Promise<WireText | null> {
    if (!this.#pool) return null;
    const stored = values.map((value) => (typeof value === 'string' ? withoutNull(value) : value));
    // The pool's connections are all made by `preparing`.
    const client = (await this.#pool.connect()) as PoolClient & PreparingClient;
    let broken: Error | undefined;
    // The driver tells it of the statement as well; an error that nobody hears would end the process.
    const hear = (error: Error) => {
      broken = error;
    };
    client.on('error', hear);
    try {
      return await client.readText(text, stored);
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.off('error', hear);
      client.release(broken);
    }
  }
}

/** A compiled or a general plan is made once a statement; compiling it to machine code takes longer than most run. */
const SETTINGS = 'SET jit = off; SET plan_cache_mode = force_generic_plan; SET random_page_cost = 1.1';
const CONNECT_MILLISECONDS = 10_000;

async function poolOf(location: string, { longestStatement }: ServerSettings): Promise<Pool> {
  const [{ default: pg }, { Parser }] = [await import('pg'), await import('pg-protocol/dist/parser.js')];
  // Where none of ours is set, an administrator's stands.
  const limit = longestStatement > 0 ? `; SET statement_timeout = ${longestStatement}` : '';
  return new pg.Pool({
    Client: preparing(pg.Client, Parser),
    connectionString: location,
    application_name: 'dateline',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    // Waited for, whatever its type says.
    onConnect: async (client) => void (await client.query(`${SETTINGS}${limit}`)),
  });
}

function named(location: string, error: unknown): DatabaseError {
  const reason = error instanceof Error ? error.message || String(error) : String(error);
  const fact = error instanceof DatabaseError ? reason : `can't be opened: ${reason}`;
  return new DatabaseError(`${serverName(location)} ${fact}`, { cause: error });
}
