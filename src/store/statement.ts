import type { DatabaseSession } from './database.ts';
import { type Dialect, jsonRows, type Sql, sql, writtenFor } from './dialect.ts';
import { sqlite } from './dialects/sqlite.ts';

const DIALECT = Symbol('dialect');

/** A client that is known to speak a dialect, with its transactions and whatever is made from it. */
export function speaking<Client extends object>(client: Client, dialect: Dialect): Client {
  return Object.defineProperty(client, DIALECT, { value: dialect });
}

export function dialectOf(session: DatabaseSession): Dialect {
  return (session as { readonly [DIALECT]?: Dialect })[DIALECT] ?? sqlite;
}

/** The rows that a statement gives. */
export function rowsOf<Row>(session: DatabaseSession, statement: Sql): Promise<Row[]> {
  return session.$queryRaw<Row[]>(writtenFor(dialectOf(session), statement));
}

/** Runs a statement for what it changes. */
export async function run(session: DatabaseSession, statement: Sql): Promise<void> {
  await session.$executeRaw(writtenFor(dialectOf(session), statement));
}

/**
 * Rows as lists of their columns, by one JSON text: what the client makes of each value of each row costs more than the
 * statement does. Truth is 0 or 1, or false or true, as the engine has it.
 */
export async function listOf<Row extends readonly unknown[]>(
  session: DatabaseSession,
  columns: readonly Sql[],
  from: Sql,
): Promise<readonly Row[]> {
  const [found] = await rowsOf<{ list: string }>(
    session,
    sql`SELECT ${jsonRows(columns)} AS "list" FROM ${from}`,
  );
  // As `jsonRows` writes them.
  return JSON.parse(found?.list ?? '[]') as Row[];
}
