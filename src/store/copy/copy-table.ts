import type { Database } from '../database.ts';
import { eachRow, join, type Row, raw, sql } from '../dialect.ts';
import { insertRows } from '../insert-rows.ts';
import { inTransaction } from '../save-article.ts';
import { run } from '../statement.ts';
import type { CopiedTable } from './copied-tables.ts';
import { atOnce, keyOf, lastKey, quoted, rowsAfter } from './table-rows.ts';

/** From one database to another, until the signal asks to stop. */
export interface Copying {
  readonly from: Database;
  readonly to: Database;
  readonly signal: AbortSignal;
  /** Rows that are read and written at a time; fewer of those that are large. */
  readonly rowsAtOnce: number;
  readonly onRows: (table: string, rows: number) => void;
}

/** Copies the rows behind those that are there already; each transaction leaves a beginning of the table. */
export async function copyTable(table: CopiedTable, copying: Copying): Promise<void> {
  const { from, to, signal, onRows } = copying;
  const count = atOnce(table, copying.rowsAtOnce);
  let last = await lastKey(to, table);
  while (!signal.aborted) {
    const rows = await rowsAfter(from, table, last, count);
    const end = rows.at(-1);
    if (!end) break;
    await inTransaction(to, (session) =>
      insertRows(
        session,
        table.name,
        rows.map((row) => parted(table, row)),
      ),
    );
    last = keyOf(table, end);
    onRows(table.name, rows.length);
  }
  if (table.ownReferences.length > 0) await copyOwnReferences(table, copying, count);
}

/** A row without what may not be there yet. */
function parted({ ownReferences }: CopiedTable, row: Row): Row {
  return { ...row, ...Object.fromEntries(ownReferences.map((column) => [column, null])) };
}

async function copyOwnReferences(
  table: CopiedTable,
  { from, to, signal }: Copying,
  count: number,
): Promise<void> {
  const values = join(
    table.ownReferences.map(
      (column, index) => sql`${quoted(column)} = "row"."value"->>${raw(String(index + 1))}`,
    ),
  );
  for (let rows = await rowsAfter(from, table, null, count); rows.length > 0; ) {
    if (signal.aborted) return;
    const referring = rows
      .filter((row) => table.ownReferences.some((column) => row[column] !== null))
      .map((row) => [...keyOf(table, row), ...table.ownReferences.map((column) => row[column])]);
    if (referring.length > 0) {
      await inTransaction(to, (session) =>
        run(
          session,
          sql`UPDATE ${quoted(table.name)} SET ${values} FROM ${eachRow(referring)}
            WHERE ${quoted(table.name)}."id" = "row"."value"->>0`,
        ),
      );
    }
    const end = rows.at(-1);
    rows = end ? await rowsAfter(from, table, keyOf(table, end), count) : [];
  }
}
