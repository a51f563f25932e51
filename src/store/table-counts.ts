import type { DatabaseSession } from './database.ts';
import { join, raw, type Sql, sql } from './dialect.ts';
import { run } from './statement.ts';

// How many rows a table has is kept beside it, by triggers, as whoever writes can't forget them: counting the mentions of
// a large archive takes seconds (prisma/sqlite/migrations/0010_table_counts, prisma/postgresql/migrations/0008_table_counts).

/** Tables of which it is known, since their lengths are asked for all the time. */
export const COUNTED_TABLES = ['Outlet', 'Place', 'Actor', 'Article', 'Mention', 'Quote', 'Event'] as const;
export type CountedTable = (typeof COUNTED_TABLES)[number];

/** The subquery of how many rows a table has. */
export function rowsOfTable(table: CountedTable): Sql {
  return sql`SELECT "rows" FROM "TableCount" WHERE "table" = ${raw(`'${table}'`)}`;
}

/** The table that stands alone in a FROM clause, where its rows are counted; else null. */
export function countedTableIn(from: Sql): CountedTable | null {
  const [, name] = /^"(\w+)" AS "\w+"$/.exec(from.sql) ?? [];
  return COUNTED_TABLES.find((table) => table === name) ?? null;
}

/** Counts them anew, after rows were written past the triggers. */
export async function recountTables(session: DatabaseSession): Promise<void> {
  const counts = COUNTED_TABLES.map(
    (table) => sql`WHEN ${raw(`'${table}'`)} THEN (SELECT count(*) FROM ${raw(`"${table}"`)})`,
  );
  await run(session, sql`UPDATE "TableCount" SET "rows" = CASE "table" ${join(counts, ' ')} END`);
}
