import { createHash, type Hash } from 'node:crypto';
import type { DatabaseSession } from '../database.ts';
import { atMost, join, type Row, raw, type Sql, sql } from '../dialect.ts';
import { rowsOf } from '../statement.ts';
import { withoutNull } from '../storable.ts';
import type { CopiedColumn, CopiedTable } from './copied-tables.ts';

/** The values of a row's key. */
export type Key = readonly (string | number)[];

/** An article may have a mebibyte of text. */
const ARTICLES_AT_ONCE = 50;

/** How many rows of a table are held at a time, where so many are asked for. */
export function atOnce({ name }: CopiedTable, rows: number): number {
  return name === 'Article' ? Math.min(rows, ARTICLES_AT_ONCE) : rows;
}

/** So many rows behind a key, in the order of keys, which is the same on each engine. */
export async function rowsAfter(
  session: DatabaseSession,
  table: CopiedTable,
  last: Key | null,
  count: number,
): Promise<readonly Row[]> {
  const rows = await rowsOf<Row>(
    session,
    sql`SELECT ${names(table.columns)} FROM ${quoted(table.name)}
      ${last === null ? sql`` : sql`WHERE (${names(table.key)}) > (${join([...last])})`}
      ORDER BY ${names(table.key)} ${atMost(count)}`,
  );
  return rows.map((row) => rowFrom(table.columns, row));
}

/** How many rows there are, up to a key where one is given. */
export async function countRows(
  session: DatabaseSession,
  table: KeyedTable,
  upTo: Key | null = null,
): Promise<number> {
  const [row] = await rowsOf<{ rows: number | bigint }>(
    session,
    sql`SELECT count(*) AS "rows" FROM ${quoted(table.name)} ${until(table, upTo)}`,
  );
  return Number(row?.rows ?? 0);
}

/** The key of the last row, of those up to a key where one is given; null where there is none. */
export async function lastKey(
  session: DatabaseSession,
  table: KeyedTable,
  upTo: Key | null = null,
): Promise<Key | null> {
  const backwards = join(table.key.map(({ name }) => sql`${quoted(name)} DESC`));
  const [row] = await rowsOf<Row>(
    session,
    sql`SELECT ${names(table.key)} FROM ${quoted(table.name)} ${until(table, upTo)} ORDER BY ${backwards} LIMIT 1`,
  );
  return row ? keyOf(table, row) : null;
}

type KeyedTable = Pick<CopiedTable, 'name' | 'key'>;

function until({ key }: KeyedTable, upTo: Key | null): Sql {
  return upTo === null ? sql`` : sql`WHERE (${names(key)}) <= (${join([...upTo])})`;
}

export function keyOf({ key }: Pick<CopiedTable, 'key'>, row: Row): Key {
  return key.map((column) => valueFrom(column, row[column.name]) as string | number);
}

/** A digest to which rows are added in the order of their keys: equal ones are of equal rows, whatever the engine. */
export function rowsDigest(): Hash {
  return createHash('sha256');
}

export function addToDigest(
  digest: Hash,
  { columns }: Pick<CopiedTable, 'columns'>,
  rows: readonly Row[],
): void {
  for (const row of rows) {
    digest.update(JSON.stringify(columns.map((column) => comparable(column, row[column.name]))));
    digest.update('\n');
  }
}

/** Numbers of fifteen digits are the same on each engine, those of seventeen need not be. */
function comparable({ type }: CopiedColumn, value: unknown): unknown {
  if (type === 'Float' && typeof value === 'number') return Number(value.toPrecision(15));
  if (type === 'Json') return withSortedFields(value);
  return typeof value === 'string' ? withoutNull(value) : value;
}

/** PostgreSQL keeps the fields of an object in an order of its own. */
function withSortedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedFields);
  if (typeof value === 'string') return withoutNull(value);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withSortedFields(field)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rowFrom(columns: readonly CopiedColumn[], row: Row): Row {
  return Object.fromEntries(columns.map((column) => [column.name, valueFrom(column, row[column.name])]));
}

/** What the engines give for a column, each in its own way. */
function valueFrom({ type }: CopiedColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'Int' || type === 'Float') return Number(value);
  if (type === 'Boolean') return Boolean(Number(value));
  return type === 'Json' && typeof value === 'string' ? JSON.parse(value) : value;
}

function names(columns: readonly CopiedColumn[]): Sql {
  return join(columns.map(({ name }) => quoted(name)));
}

export function quoted(name: string): Sql {
  return raw(`"${name}"`);
}
