import type { Database } from '../../src/store/database.ts';

/** Columns of a row as SQL over `i`, the number of the row. */
export type Row = Readonly<Record<string, string>>;

/** Inserts so many rows, numbered from 0, each like `row`. */
export type Insert = (table: string, row: Row, count: number) => Promise<unknown>;

/** Writes rows as SQL, a hundred times as fast as one by one: tens of thousands a second. */
export function numberedRows(database: Database): Insert {
  return (table, row, count) =>
    database.$executeRawUnsafe(
      `WITH RECURSIVE numbers (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < ${count})
       INSERT OR IGNORE INTO "${table}" (${Object.keys(row).map((column) => `"${column}"`)}) SELECT ${Object.values(row)} FROM numbers`,
    );
}
