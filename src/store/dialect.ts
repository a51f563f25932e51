import { Prisma } from '../generated/prisma/client.ts';
import type { SearchEngine } from './search/engine.ts';

/** A piece of SQL with its values; composes into larger ones. */
export type Sql = Prisma.Sql;
export const { sql, join, raw } = Prisma;

/**
 * What the engines write each in their own way. Statements are composed of the functions below without knowing for which
 * engine: each leaves its place open until `writtenFor` fills it, just before the statement is run.
 */
export interface Dialect {
  readonly eachOf: (values: readonly string[]) => Sql;
  readonly eachRow: (rows: readonly (readonly unknown[])[]) => Sql;
  readonly insertion: (table: string, rows: readonly Row[]) => Sql;
  readonly jsonArray: (columns: readonly Sql[]) => Sql;
  readonly jsonText: (columns: readonly Sql[]) => Sql;
  readonly jsonItem: (array: Sql, index: number) => Sql;
  readonly jsonRows: (columns: readonly Sql[]) => Sql;
  readonly like: (column: Sql, pattern: string) => Sql;
  readonly likeUnindexed: (column: Sql, pattern: string) => Sql;
  readonly sortable: (column: Sql) => Sql;
  readonly unindexed: (column: Sql) => Sql;
  readonly number: (value: number) => Sql;
  readonly atMost: (count: number) => Sql;
  readonly among: (column: Sql, values: Sql) => Sql;
  readonly isOneOfMany: (id: Sql, of: ManyRows) => Sql;
  readonly orderKept: (order: Sql) => Sql;
  readonly soonerFull: (page: SoonerFull) => Sql;
  readonly search: SearchEngine;
  /** The last "number" that the engine gave a row of a table; null for none. */
  readonly lastNumber: (table: string, column: string) => Sql;
  /** Lets it go on behind a number. */
  readonly countOnFrom: (table: string, column: string, number: number) => Sql;
  /** Lets nobody else write until the transaction ends; null where beginning one does. */
  readonly writeLock: Sql | null;
}

/** A row as its columns have it; what is no plain value is stored as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** A place of a statement that is not written yet; it stands among its values. */
class Open {
  readonly write: (dialect: Dialect) => Sql;

  constructor(write: (dialect: Dialect) => Sql) {
    this.write = write;
  }
}

/** A piece of SQL that is written when it is known for which engine. */
export function open(write: (dialect: Dialect) => Sql): Sql {
  return new Prisma.Sql(['', ''], [new Open(write)]);
}

/** The statement as one engine understands it. */
export function writtenFor(dialect: Dialect, statement: Sql): Sql {
  if (!statement.values.some((value) => value instanceof Open)) return statement;
  const values = statement.values.map((value) => (value instanceof Open ? value.write(dialect) : value));
  return writtenFor(dialect, new Prisma.Sql(statement.strings, values));
}

/** A table of one column, `"key"."value"`, with a row for each of `values`. */
export function eachOf(values: readonly string[]): Sql {
  return open((dialect) => dialect.eachOf(values));
}

/** A table of one column, `"row"."value"`: each of `rows` as a JSON array, whose items `->>` gives as text. */
export function eachRow(rows: readonly (readonly unknown[])[]): Sql {
  return open((dialect) => dialect.eachRow(rows));
}

/** An INSERT of rows that all have the same columns. */
export function insertion(table: string, rows: readonly Row[]): Sql {
  return open((dialect) => dialect.insertion(table, rows));
}

/** Columns as one JSON array. */
export function jsonArray(columns: readonly Sql[]): Sql {
  return open((dialect) => dialect.jsonArray(columns));
}

/** The same as text, which no function around it takes for JSON. */
export function jsonText(columns: readonly Sql[]): Sql {
  return open((dialect) => dialect.jsonText(columns));
}

/** One item of a JSON array, as text. */
export function jsonItem(array: Sql, index: number): Sql {
  return open((dialect) => dialect.jsonItem(array, index));
}

/** The rows of a subquery, in its order, as one JSON array, which comes back as text. */
export function jsonRows(columns: readonly Sql[]): Sql {
  return open((dialect) => dialect.jsonRows(columns));
}

/** Whether a text contains `part`, whatever the case of its letters from A to Z. */
export function containsText(column: Sql, part: string): Sql {
  // SQLite ends a pattern at a null character, so that it would match everything; no text has one.
  if (part.includes('\0')) return sql`1 = 0`;
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return open(({ like, likeUnindexed }) => (TRIGRAM.test(part) ? like : likeUnindexed)(column, pattern));
}

/** What an index of letters knows texts by; of a part that has none it would be read whole, and all texts after it. */
const TRIGRAM = /[\p{L}\p{N}]{3}/u;

/** A condition, by what texts contain, that no index of their letters is to lead to. */
export function withoutLetters(condition: Sql): Sql {
  return open((dialect) => writtenFor({ ...dialect, like: dialect.likeUnindexed }, condition));
}

/** A whole number as text that sorts as the number does. */
export function sortable(column: Sql): Sql {
  return open((dialect) => dialect.sortable(column));
}

/**
 * A column that no index is to be used for: without statistics SQLite takes any index that fits, also one that leads
 * through every row of a busy actor.
 */
export function unindexed(column: Sql): Sql {
  return open((dialect) => dialect.unindexed(column));
}

/** A number to compare whole numbers with, however large. */
export function number(value: number): Sql {
  return open((dialect) => dialect.number(value));
}

/**
 * Values of an enumeration, written out as they are: of those that a statement is given with its values PostgreSQL makes a list
 * anew for each row that it compares.
 */
export function namesOf(values: readonly string[]): Sql {
  const odd = values.find((value) => !/^[A-Z_]+$/.test(value));
  if (odd !== undefined) throw new Error(`no value of an enumeration: ${odd}`);
  return raw(values.map((value) => `'${value}'`).join(', '));
}

/** LIMIT so many rows. */
export function atMost(count: number): Sql {
  return open((dialect) => dialect.atMost(count));
}

/** Whether a column has one of the values of a subquery, which is read first and leads to the rows that do. */
export function among(column: Sql, values: Sql): Sql {
  return open((dialect) => dialect.among(column, values));
}

/** Rows of a table, by what holds for them under the name that it has there. */
export interface ManyRows {
  readonly table: Sql;
  readonly name: Sql;
  /** Which of their columns has the id. */
  readonly id: Sql;
  readonly where: Sql;
}

/** Whether an id is that of one of many rows, for whoever asks it of nearly all there are. */
export function isOneOfMany(id: Sql, of: ManyRows): Sql {
  return open((dialect) => dialect.isOneOfMany(id, of));
}

/** Behind a join of a sorted subquery with one row for each of its rows: ORDER BY, where an engine may lose its order. */
export function orderKept(order: Sql): Sql {
  return open((dialect) => dialect.orderKept(order));
}

/** A page that may be filled by the first rows of a list, which are read sooner than `whole`. */
export interface SoonerFull {
  readonly head: Sql;
  readonly whole: Sql;
  /** The same behind a table "head", none where `isFull`. */
  readonly wholeUnless: (isFull: Sql) => Sql;
  readonly size: number;
  readonly order: Sql;
  /** Whether it is read for each of several parents. */
  readonly isOfParent: boolean;
}

/** The rows of `head` where they fill the page; else those of `whole`, which begins as it does. */
export function soonerFull(page: SoonerFull): Sql {
  return open((dialect) => {
    const [head, whole] = [writtenFor(dialect, page.head), writtenFor(dialect, page.whole)];
    return head.sql === whole.sql ? whole : dialect.soonerFull({ ...page, head, whole });
  });
}

/** That, as engines write it that read a table "head" once. */
export function headOrWhole({ head, wholeUnless, size, order }: SoonerFull): Sql {
  const isFull = sql`(SELECT count(*) FROM "head") = ${raw(String(size))}`;
  return sql`WITH "head" AS MATERIALIZED (${head}) SELECT * FROM "head" WHERE ${isFull}
    UNION ALL SELECT * FROM (${wholeUnless(isFull)}) AS "whole" ORDER BY ${order}`;
}
