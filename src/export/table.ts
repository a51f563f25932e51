import type { Database } from '../store/database.ts';
import type { Column, ColumnHead, Value } from './column.ts';

/** The cells of a record, in the order of the table's columns. */
export type Row = readonly Value[];

/** A table that is exported: its columns, and how the rows of some records are read. */
export interface Table {
  readonly columns: readonly ColumnHead[];
  /** So many records are read at a time: few where one can be large. */
  readonly batchSize: number;
  /** The rows of the records with these ids, in this order; a record that is gone has none. */
  readonly rows: (database: Database, ids: readonly string[]) => Promise<readonly Row[]>;
}

/** Makes a table of the records that `read` finds, in whatever order, for some ids. */
export function tableOf<Item extends { readonly id: string }>(
  batchSize: number,
  read: (database: Database, ids: string[]) => Promise<readonly Item[]>,
  columns: readonly Column<NoInfer<Item>>[],
): Table {
  return {
    columns,
    batchSize,
    rows: async (database, ids) => {
      const records = new Map((await read(database, [...ids])).map((record) => [record.id, record]));
      return ids
        .flatMap((id) => records.get(id) ?? [])
        .map((record) => columns.map((column) => column.value(record)));
    },
  };
}
