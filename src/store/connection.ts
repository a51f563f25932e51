import type { Client, InArgs, InStatement, InValue, ResultSet, Transaction } from '@libsql/client';
import Database from 'libsql';
import { transactionOn } from './connection-transaction.ts';
import { sqlite } from './dialects/sqlite.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { resultSet } from './result-set.ts';
import { WORDS } from './search/fts5.ts';
import type { TextReader } from './text-reader.ts';

/** A statement that waits for another process's lock gives up after this long. */
const BUSY_MILLISECONDS = 10_000;

/** WAL lets readers go on while one process writes; NORMAL survives a killed process at every moment. */
const SETTINGS = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  // An article's rows stand all over its indexes: pages go back to the file when many articles have changed them.
  'PRAGMA wal_autocheckpoint = 16000',
  'PRAGMA foreign_keys = ON',
  // The kernel keeps what was read, whoever reads it: a large file is mapped as far as SQLite does, and what lies behind goes
  // through few pages of the connection's own, so that a server of a large archive is no larger than that of a small one.
  'PRAGMA cache_size = -24576',
  'PRAGMA mmap_size = 2147418112',
  'PRAGMA temp_store = MEMORY',
  WORDS,
];

/** Pages that a transaction has changed go to the file early where they are more than that. */
const WRITERS_CACHE = 'PRAGMA cache_size = -65536';

const VERSION = 'SELECT "data_version", total_changes() FROM pragma_data_version';
const BEGIN = 'BEGIN IMMEDIATE';
const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;

/**
 * One SQLite connection in the shape that Prisma's libsql adapter drives. The driver's own client opens another
 * connection for each transaction, which forgets the settings and its page cache; here there is one for life, and
 * prepared statements are kept. The adapter lets nobody in while a transaction is open.
 */
export class Connection implements Client, TextReader {
  readonly protocol = 'file';
  readonly dialect = sqlite;
  readonly #database: Database.Database;
  readonly #statements: PreparedStatements;
  #changedAtOnce = 0;
  #isWriter = false;
  closed = false;

  constructor(path: string) {
    this.#database = new Database(path, { timeout: BUSY_MILLISECONDS });
    this.#statements = new PreparedStatements(this.#database);
    for (const setting of SETTINGS) this.#database.exec(setting);
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    return typeof statement === 'string'
      ? this.run(statement, args ?? [])
      : this.run(statement.sql, statement.args ?? []);
  }

  /** Runs one statement at once; rows come as arrays of column values. */
  run(sql: string, args: InArgs = []): ResultSet {
    if (sql === BEGIN) {
      this.#database.exec(sql);
      return resultSet([], [], [], 0);
    }
    const isAlone = WRITES.test(sql) && !this.#database.inTransaction;
    return isAlone ? this.#runWithLock(sql, args) : this.#runPrepared(sql, args);
  }

  /**
   * Takes the lock before the write, by a statement that is prepared for it alone: one that is kept and refused the lock
   * stays begun, and as long as it does the connection reads what was there when it began.
   */
  #runWithLock(sql: string, args: InArgs): ResultSet {
    this.#database.exec(BEGIN);
    try {
      const result = this.#runPrepared(sql, args);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #runPrepared(sql: string, args: InArgs): ResultSet {
    const statement = this.#statements.of(sql);
    const values = Array.isArray(args) ? args.map(bound) : args;
    if (!statement.reader) {
      const { changes } = statement.run(values);
      return resultSet([], [], [], changes);
    }
    const columns = statement.columns();
    return resultSet(
      columns.map((column) => column.name),
      columns.map((column) => column.type ?? ''),
      // The driver declares `unknown[]`; in raw mode each row is an array of values.
      statement.all(values) as unknown as ResultSet['rows'],
      0,
    );
  }

  /** Whether no transaction is open, which others may not look into. */
  isFree(): boolean {
    return !this.#database.inTransaction;
  }

  /** The text that a statement of one value reads; null where it reads none, or the connection is not free. */
  readText(sql: string, values: readonly unknown[]): string | null {
    if (!this.isFree()) return null;
    // Values are texts, numbers and booleans, as conditions of lists have them. In raw mode a row is an array of values.
    const row = this.#statements.of(sql).get((values as readonly InValue[]).map(bound)) as unknown as
      | readonly unknown[]
      | undefined;
    const found = row?.[0];
    return typeof found === 'string' ? found : null;
  }

  /**
   * Another text whenever something was written since, by this connection or another one, but for what this one runs `atOnce`;
   * null while the connection is not free.
   */
  version(): string | null {
    if (!this.isFree()) return null;
    const row = this.#statements.of(VERSION).get([]) as unknown as readonly [number, number];
    return `${row[0]}.${row[1] - this.#changedAtOnce}`;
  }

  /** Runs one statement for which nobody may wait: it throws at once where somebody holds the lock that it needs. */
  runAtOnce(sql: string, args: InArgs): ResultSet {
    if (this.#database.inTransaction) throw new Error('a transaction is open');
    this.#database.exec('PRAGMA busy_timeout = 0');
    try {
      const result = this.run(sql, args);
      this.#changedAtOnce += result.rowsAffected;
      return result;
    } finally {
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    }
  }

  /** Runs a script of several statements. */
  script(sql: string): void {
    this.#statements.forget();
    this.#database.exec(sql);
  }

  async executeMultiple(sql: string): Promise<void> {
    this.script(sql);
  }

  /** Takes the write lock at once: a transaction that starts by reading could not get it later. */
  async transaction(): Promise<Transaction> {
    if (!this.#isWriter) this.#database.exec(WRITERS_CACHE);
    this.#isWriter = true;
    this.run(BEGIN);
    return transactionOn(this, () => this.#database.inTransaction);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#statements.forget();
    this.#database.close();
  }

  async batch(): Promise<never> {
    return unused('batch');
  }

  async migrate(): Promise<never> {
    return unused('migrate');
  }

  async sync(): Promise<never> {
    return unused('sync');
  }

  reconnect(): never {
    return unused('reconnect');
  }
}

function bound(value: InValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  return value instanceof ArrayBuffer ? Buffer.from(value) : value;
}

function unused(method: string): never {
  throw new Error(`${method} is not used by Prisma's adapter`);
}
