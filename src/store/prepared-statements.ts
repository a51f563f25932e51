import type Database from 'libsql';

const MOST_KEPT = 300;

type Statement = ReturnType<Database.Database['prepare']>;

/** Statements of one SQLite connection by their text, each prepared once; rows come as arrays of column values. */
export class PreparedStatements {
  readonly #database: Database.Database;
  readonly #kept = new Map<string, Statement>();
  /** The one that was used last: a busy server mostly reads by the same again. */
  #last: { readonly sql: string; readonly statement: Statement } | null = null;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** The statement of this text; the least recently used one leaves. */
  of(sql: string): Statement {
    if (this.#last?.sql === sql) return this.#last.statement;
    const known = this.#kept.get(sql);
    if (known) this.#kept.delete(sql);
    const statement = known ?? this.#prepare(sql);
    this.#last = { sql, statement };
    this.#kept.set(sql, statement);
    if (this.#kept.size > MOST_KEPT) this.#forgetOldest();
    return statement;
  }

  /** What is prepared knows the tables as they were. */
  forget(): void {
    this.#kept.clear();
    this.#last = null;
  }

  #forgetOldest(): void {
    for (const sql of this.#kept.keys()) {
      this.#kept.delete(sql);
      return;
    }
  }

  #prepare(sql: string): Statement {
    const statement = this.#database.prepare(sql);
    return statement.reader ? statement.raw(true) : statement;
  }
}
