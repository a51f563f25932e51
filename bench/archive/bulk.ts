import { type Database, type DatabaseSession, openDatabase } from '../../src/store/database.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';
import { dialectOf } from '../../src/store/statement.ts';
import { recountTables } from '../../src/store/table-counts.ts';

/** What makes an engine take many rows quickly, and puts it right again behind them. */
export interface Bulk {
  /** Takes away what is dear to keep up with each row, and what is checked at the end. */
  readonly begin: () => Promise<void>;
  /** What holds within one transaction. */
  readonly relax: (session: DatabaseSession) => Promise<void>;
  /** Lets the engine know what stands in tables by now, where it plans by that. */
  readonly survey: (...tables: readonly string[]) => Promise<void>;
  /** Builds it all again; done a second time it changes nothing. */
  readonly end: (onStep: (step: string) => void) => Promise<void>;
}

export function bulkFor(database: Database): Bulk {
  return dialectOf(database) === postgresql ? ofPostgresql(database) : ofSqlite(database);
}

/** Unique indexes stay: they find what is there already. */
const SQLITE_INDEXES = `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' ORDER BY name`;
const FAST = ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -4000000'];
const USUAL = ['foreign_keys = ON', 'synchronous = NORMAL', 'cache_size = -65536'];

interface Index {
  readonly name: string;
  readonly sql: string;
}

function ofSqlite(database: Database): Bulk {
  const run = (sql: string) => database.$executeRawUnsafe(sql);
  const set = async (settings: readonly string[]) => {
    for (const setting of settings) await run(`PRAGMA ${setting}`);
  };
  return {
    begin: async () => {
      await set(FAST);
      for (const { name } of await database.$queryRawUnsafe<Index[]>(SQLITE_INDEXES))
        await run(`DROP INDEX "${name}"`);
    },
    relax: async () => {},
    survey: async () => {},
    end: async (onStep) => {
      await set(FAST);
      for (const { name, sql } of await sqliteIndexes()) {
        onStep(name);
        await run(sql.replace('CREATE INDEX', 'CREATE INDEX IF NOT EXISTS'));
      }
      onStep('foreign keys');
      const [broken] = await database.$queryRawUnsafe<object[]>('PRAGMA foreign_key_check');
      if (broken) throw new Error(`a row refers to nothing: ${JSON.stringify(broken)}`);
      await set(USUAL);
      await database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
    },
  };
}

/** Those of an empty database of this version. */
async function sqliteIndexes(): Promise<readonly Index[]> {
  const empty = openDatabase(':memory:');
  const indexes = await empty.$queryRawUnsafe<Index[]>(SQLITE_INDEXES);
  await empty.$disconnect();
  return indexes;
}

/** What was dropped is kept in a schema of its own until it is built again. */
const KEEP = `CREATE TABLE IF NOT EXISTS bench.indexes AS SELECT indexname AS name, indexdef AS sql FROM pg_indexes
  WHERE schemaname = current_schema() AND indexdef LIKE 'CREATE INDEX%'`;

function ofPostgresql(database: Database): Bulk {
  const run = (sql: string) => database.$executeRawUnsafe(sql);
  const kept = () => database.$queryRawUnsafe<Index[]>('SELECT name, sql FROM bench.indexes ORDER BY name');
  return {
    begin: async () => {
      await run('CREATE SCHEMA IF NOT EXISTS bench');
      await run(KEEP);
      for (const { name } of await kept()) await run(`DROP INDEX IF EXISTS "${name}"`);
    },
    // Neither foreign keys are looked up nor anything that waits for a disk.
    relax: async (session) => {
      await session.$executeRawUnsafe('SET LOCAL session_replication_role = replica');
      await session.$executeRawUnsafe('SET LOCAL synchronous_commit = off');
    },
    survey: async (...tables) => {
      for (const table of tables) await run(`ANALYZE "${table}"`);
    },
    end: async (onStep) => {
      const [there] = await database.$queryRawUnsafe<object[]>(
        `SELECT 1 FROM pg_namespace WHERE nspname = 'bench'`,
      );
      for (const { name, sql } of there ? await kept() : []) {
        onStep(name);
        await run(sql.replace('CREATE INDEX', 'CREATE INDEX IF NOT EXISTS'));
      }
      await run('DROP SCHEMA IF EXISTS bench CASCADE');
      // A transaction that is relaxed fires no triggers.
      await recountTables(database);
      onStep('statistics');
      await run('VACUUM ANALYZE');
    },
  };
}
