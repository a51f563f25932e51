import { Prisma } from '../generated/prisma/client.ts';

/** A piece of SQL with its values; composes into larger ones. */
export type Sql = Prisma.Sql;
export const { sql, join, raw } = Prisma;

/** The one place that knows which engine's SQL the lists of the graph are written in. */

/** A table of one column, `"key"."value"`, with a row for each of `values`. */
export function eachOf(values: readonly string[]): Sql {
  return sql`json_each(${JSON.stringify(values)}) AS "key"`;
}

/** Columns as one JSON array. */
export function jsonArray(columns: readonly Sql[]): Sql {
  return sql`json_array(${join(columns)})`;
}

/** The same as text, which no function around it takes for JSON. */
export function jsonText(columns: readonly Sql[]): Sql {
  return sql`(${jsonArray(columns)} || '')`;
}

/** One item of a JSON array. */
export function jsonItem(array: Sql, index: number): Sql {
  return sql`json_extract(${array}, ${`$[${index}]`})`;
}

/** The rows of a subquery, in its order, as one JSON array. */
export function jsonRows(columns: readonly Sql[]): Sql {
  return sql`json_group_array(${jsonArray(columns)})`;
}

/** Whether a text contains `part`, whatever the case of its letters. */
export function containsText(column: Sql, part: string): Sql {
  // SQLite ends a pattern at a null character, so that it would match everything; no text has one.
  if (part.includes('\0')) return sql`1 = 0`;
  return sql`${column} LIKE ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;
}

/** A whole number as text that sorts as the number does. */
export function sortable(column: Sql): Sql {
  return sql`printf('%010d', ${column})`;
}

/**
 * A column that no index is to be used for: without statistics SQLite takes any index that fits, also one that leads
 * through every row of a busy actor.
 */
export function unindexed(column: Sql): Sql {
  return sql`(${column} || '')`;
}
