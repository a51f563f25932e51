import type { ColumnHead } from './column.ts';
import { csvFrom } from './csv.ts';
import { jsonLinesFrom } from './json-lines.ts';
import { parquetFrom } from './parquet.ts';
import type { Row } from './table.ts';

export const FORMATS = ['jsonl', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  /** Leave cells of CSV as they are that a spreadsheet would take for a formula, and run. */
  readonly keepFormulas?: boolean;
}

/** Rows as a file of a format, piece by piece; what is held at a time is a batch of rows, or a group of Parquet's. */
export function encode(
  format: Format,
  columns: readonly ColumnHead[],
  batches: AsyncIterable<readonly Row[]>,
  options: FormatOptions = {},
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'jsonl':
      return jsonLinesFrom(columns, batches);
    case 'csv':
      return csvFrom(columns, batches, options);
    case 'parquet':
      return parquetFrom(columns, batches);
  }
}
