import { type Dialect, headOrWhole, join, type Row, raw, type Sql, sql } from '../dialect.ts';
import { tsvector } from '../search/tsvector.ts';
import { storableWithoutNull as storable } from '../storable.ts';

/** Everybody who writes asks for the lock of this number. */
const WRITE_LOCK = 5_143_719;

/** What only PostgreSQL writes so. Text is compared byte by byte, so what is no column says so too. */
export const postgresql: Dialect = {
  eachOf: (values) => sql`(SELECT "each" COLLATE "C" AS "value"
    FROM json_array_elements_text(${storable(values)}::json) AS "each") AS "key"`,
  eachRow: (rows) => sql`json_array_elements(${storable(rows)}::json) AS "row" ("value")`,
  insertion,
  jsonArray,
  jsonText: (columns) => sql`(${jsonArray(columns)}::text)`,
  jsonItem: (array, index) => sql`(${array}::json ->> ${raw(String(index))})`,
  jsonRows: (columns) => sql`coalesce(json_agg(${jsonArray(columns)}), '[]')::text`,
  // By the rules of "C" this knows upper and lower case of A to Z alone, as SQLite's LIKE.
  like: (column, pattern) => sql`${column} ILIKE ${pattern}`,
  likeUnindexed: (column, pattern) => sql`(${column} || '') ILIKE ${pattern}`,
  sortable: (column) => sql`lpad(${column}::text, 10, '0')`,
  // Its general plans are made for an actor of average size, so they too may lead through all of a busy one.
  // Compared by the same rules of another name, which no index has: that costs nothing, and how many fit is still estimated.
  unindexed: (column) => sql`(${column} COLLATE "POSIX")`,
  // An index of whole numbers is read by one.
  number: (value) => (Number.isSafeInteger(value) ? sql`${value}::bigint` : sql`${value}::numeric`),
  // Written out, so that a plan is made for a page: of an unknown number it expects a tenth of all rows.
  atMost: (count) => sql`LIMIT ${raw(String(Math.trunc(count)))}`,
  // The values as one list: the index is gone through once, where a join would go down into it for each of them.
  among: (column, values) => sql`${column} = ANY (ARRAY(${values}))`,
  // It makes such a list itself, where that is less.
  isOneOfMany: (id, of) =>
    sql`EXISTS (SELECT 1 FROM ${of.table} AS ${of.name} WHERE ${of.name}.${of.id} = ${id} AND ${of.where})`,
  orderKept: (order) => sql`ORDER BY ${order}`,
  soonerFull: headOrWhole,
  search: tsvector,
  lastNumber: (table, column) => sql`SELECT pg_sequence_last_value(${sequence(table, column)}) AS "number"`,
  countOnFrom: (table, column, number) => sql`SELECT setval(${sequence(table, column)}, ${number}::bigint)`,
  writeLock: sql`SELECT pg_advisory_xact_lock(${raw(String(WRITE_LOCK))})`,
};

function sequence(table: string, column: string): Sql {
  return sql`pg_get_serial_sequence(${`"${table}"`}, ${column})::regclass`;
}

function jsonArray(columns: readonly Sql[]): Sql {
  return sql`json_build_array(${join(columns)})`;
}

function insertion(table: string, rows: readonly Row[]): Sql {
  const names = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  return sql`${raw(`INSERT INTO "${table}" (${names}) SELECT ${names}`)}
    FROM json_populate_recordset(NULL::${raw(`"${table}"`)}, ${storable(rows)}::json)`;
}
