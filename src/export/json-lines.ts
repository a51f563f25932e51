import type { ColumnHead } from './column.ts';
import type { Row } from './table.ts';

/** JSON Lines: a row an object, with every column, in UTF-8. */
export async function* jsonLinesFrom(
  columns: readonly ColumnHead[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  for await (const rows of batches) {
    if (rows.length > 0) yield rows.map((row) => `${JSON.stringify(objectFrom(columns, row))}\n`).join('');
  }
}

function objectFrom(columns: readonly ColumnHead[], row: Row): object {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
}
