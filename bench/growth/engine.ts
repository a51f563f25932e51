import Libsql from 'libsql';
import pg from 'pg';
import { isServer } from '../../src/store/postgresql/server-location.ts';
import { databaseClock } from '../peers/database-time.ts';
import type { EngineName } from './counts.ts';

/** An archive's engine by itself, asked past Dateline. Times are milliseconds of processor time. */
export interface Engine {
  readonly name: EngineName;
  readonly articles: number;
  /** What the engine takes for statements alone, once it knows them. */
  readonly timeOf: (statements: readonly string[]) => Promise<number>;
  /** What its own processes have taken so far: none where it is in whoever asks. */
  readonly clock: () => number;
  readonly end: () => Promise<void>;
}

export function engineOf(location: string): Promise<Engine> {
  return isServer(location) ? postgresqlAt(location) : sqliteAt(location);
}

const ARTICLES = 'SELECT count(*) FROM "Article"';

async function sqliteAt(file: string): Promise<Engine> {
  const database = new Libsql(file, { readonly: true });
  // As Dateline's own connections have it: src/store/connection.ts.
  for (const setting of ['cache_size = -24576', 'mmap_size = 2147418112']) database.exec(`PRAGMA ${setting}`);
  const [articles] = database.prepare(ARTICLES).raw(true).get() as unknown as readonly unknown[];
  return {
    name: 'sqlite',
    articles: Number(articles),
    timeOf: async (statements) => {
      const prepared = statements.map((sql) => database.prepare(sql).raw(true));
      for (const statement of prepared) statement.all();
      const before = process.cpuUsage();
      for (const statement of prepared) statement.all();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    },
    clock: () => 0,
    end: async () => void database.close(),
  };
}

async function postgresqlAt(location: string): Promise<Engine> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(ARTICLES);
  const microseconds = await databaseClock(location);
  const clock = () => microseconds() / 1000;
  return {
    name: 'postgresql',
    articles: Number(rows[0]?.count),
    timeOf: async (statements) => {
      for (const sql of statements) await client.query(sql);
      const before = clock();
      for (const sql of statements) await client.query(sql);
      return clock() - before;
    },
    clock,
    end: () => client.end(),
  };
}
