/** What stands in a cell; null where it is not known. A list may have empty places where it runs beside another one. */
export type Value = string | number | boolean | null | readonly (string | null)[];

/**
 * What the cells of a column are: `day` is `2025-02-27`, `instant` is `2025-02-27T09:30:00Z`, `texts` a list.
 */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean' | 'day' | 'instant' | 'texts';

/** A column of a table, and how a record's cell in it is found. */
export interface Column<Item> {
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, with its unit, in Markdown. */
  readonly description: string;
  readonly value: (record: Item) => Value;
}

/** What a reader of a table needs to know of its columns. */
export type ColumnHead = Omit<Column<never>, 'value'>;
