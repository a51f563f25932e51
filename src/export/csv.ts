import { stringify } from 'csv-stringify/sync';
import type { ColumnHead, Value } from './column.ts';
import type { FormatOptions } from './format.ts';
import type { Row } from './table.ts';

/**
 * CSV by RFC 4180, in UTF-8: a header, lines that end in CR LF, quotation marks where a cell needs them. What is not
 * known is an empty cell; a list is a JSON array, since any other separator may stand in a name. A text that a
 * spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it,
 * as OWASP advises, unless `keepFormulas` is set.
 */
export async function* csvFrom(
  columns: readonly ColumnHead[],
  batches: AsyncIterable<readonly Row[]>,
  { keepFormulas = false }: FormatOptions,
): AsyncGenerator<string> {
  const options = {
    record_delimiter: 'windows',
    // By itself the library quotes CR LF, but not the one or the other.
    quoted_match: /[\r\n]/,
    escape_formulas: !keepFormulas,
  } as const;
  yield stringify([columns.map(({ name }) => name)], options);
  for await (const rows of batches) {
    if (rows.length > 0)
      yield stringify(
        rows.map((row) => row.map(cellFrom)),
        options,
      );
  }
}

function cellFrom(value: Value): string | number | null {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
