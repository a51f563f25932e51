import { type Dialect, headOrWhole, join, type Row, raw, type Sql, sql } from '../dialect.ts';
import { fts5 } from '../search/fts5.ts';
import { storable } from '../storable.ts';

/** What only SQLite writes so. */
export const sqlite: Dialect = {
  eachOf: (values) => sql`json_each(${JSON.stringify(values)}) AS "key"`,
  eachRow: (rows) => sql`json_each(${storable(rows)}) AS "row"`,
  insertion,
  jsonArray,
  jsonText: (columns) => sql`(${jsonArray(columns)} || '')`,
  jsonItem: (array, index) => sql`json_extract(${array}, ${`$[${index}]`})`,
  jsonRows: (columns) => sql`json_group_array(${jsonArray(columns)})`,
  like,
  // What leads by letters is a condition of its own: src/store/search/fts5.ts.
  likeUnindexed: like,
  sortable: (column) => sql`printf('%010d', ${column})`,
  unindexed: (column) => sql`(${column} || '')`,
  number: (value) => sql`${value}`,
  atMost: (count) => sql`LIMIT ${count}`,
  among: (column, values) => sql`${column} IN (${values})`,
  // Their ids as a list, which is made once by an index, where each row would be looked at for each id that is asked of.
  isOneOfMany: (id, of) =>
    sql`${id} IN (SELECT ${of.name}.${of.id} FROM ${of.table} AS ${of.name} WHERE ${of.where})`,
  // A CROSS JOIN is read in the order in which its tables stand.
  orderKept: () => sql``,
  // Below a parent it would work out "head" anew for each row that it looks at.
  soonerFull: (page) => (page.isOfParent ? page.whole : headOrWhole(page)),
  search: fts5,
  lastNumber: (table) => sql`SELECT "seq" AS "number" FROM "sqlite_sequence" WHERE "name" = ${table}`,
  countOnFrom: (table, _, number) =>
    sql`UPDATE "sqlite_sequence" SET "seq" = ${number} WHERE "name" = ${table}`,
  // A transaction begins with the lock: src/store/connection.ts.
  writeLock: null,
};

function like(column: Sql, pattern: string): Sql {
  return sql`${column} LIKE ${pattern} ESCAPE '\\'`;
}

function jsonArray(columns: readonly Sql[]): Sql {
  return sql`json_array(${join(columns)})`;
}

function insertion(table: string, rows: readonly Row[]): Sql {
  const columns = Object.keys(rows[0] ?? {});
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((_, index) => `"list"->>${index}`).join(', ');
  const lists = rows.map((row) => columns.map((column) => row[column] ?? null));
  // A row's text is parsed once and not for each of its columns, so inserting takes half as long. WHERE: else
  // ON CONFLICT behind it would be read as a join's.
  return sql`${raw(`INSERT INTO "${table}" (${names})`)}
    WITH "lists" ("list") AS MATERIALIZED (SELECT jsonb("value") FROM json_each(${storable(lists)}))
    SELECT ${raw(values)} FROM "lists" WHERE true`;
}
