import type { Database } from './database.ts';
import { type Dialect, jsonRows, type Sql, sql, writtenFor } from './dialect.ts';
import { postgresql } from './dialects/postgresql.ts';
import { listOf } from './statement.ts';
import { textFrom, type WireText } from './utf8-text.ts';

/** What reads past Prisma, which takes longer than many a statement. It knows of no transaction. */
export interface TextReader {
  readonly dialect: Dialect;
  /** Whether anything can be read now. */
  readonly isFree: () => boolean;
  /** The text that a statement of one value reads. Null where it reads none, or nothing could be read after all. */
  readonly readText: (sql: string, values: readonly unknown[]) => WireText | null | Promise<WireText | null>;
}

const readers = new WeakMap<Database, TextReader>();

/** A client with what reads its database past it; another client that is made from it does not have it. */
export function readBy(client: Database, reader: TextReader): Database {
  readers.set(client, reader);
  return client;
}

/** What a client that stands before another has in the place of that one's reader. */
export const READER = Symbol('reader');

/** Null for a client of which nobody knows a way past it. */
export function readerOf(database: Database): TextReader | null {
  return readers.get(database) ?? (database as { readonly [READER]?: TextReader })[READER] ?? null;
}

/** The text that a statement of one value reads, outside of any transaction; null where only the client can read now. */
export async function textOf(database: Database, statement: Sql): Promise<string | null> {
  const reader = readerOf(database);
  if (!reader?.isFree()) return null;
  const written = writtenFor(reader.dialect, statement);
  const found = await reader.readText(
    reader.dialect === postgresql ? written.text : written.sql,
    written.values,
  );
  return found === null ? null : textFrom(found);
}

/** What `listOf` gives, outside of any transaction: past the client where that can be, which takes longer than many a statement. */
export async function listNow<Row extends readonly unknown[]>(
  database: Database,
  columns: readonly Sql[],
  from: Sql,
): Promise<readonly Row[]> {
  const text = await textOf(database, sql`SELECT ${jsonRows(columns)} || '' FROM ${from}`);
  // As `jsonRows` writes them.
  return text === null ? listOf<Row>(database, columns, from) : (JSON.parse(text) as Row[]);
}
