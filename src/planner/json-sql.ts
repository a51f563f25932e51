import type { Dialect } from '../store/dialect.ts';
import type { Fragment } from './statement.ts';

/**
 * How an engine writes JSON: the same bytes as `JSON.stringify`. What is written by one of these is JSON for the others;
 * columns become so by `value`. SQL's null stands for that of JSON.
 */
export interface JsonSql {
  /** What the engine's lists are written in. */
  readonly dialect: Dialect;
  readonly placeholder: (index: number) => string;
  readonly object: (members: readonly (readonly [string, Fragment])[]) => Fragment;
  readonly array: (items: readonly Fragment[]) => Fragment;
  /** The rows of `from`, in their order, each as `row`. */
  readonly rows: (row: Fragment, from: Fragment) => Fragment;
  /** A text that stands in the statement. */
  readonly literal: (text: string) => string;
  /**
   * What SQL gives, by its type as Prisma's schema calls it. A float is a text or a number that tells it exactly; JSON
   * stands as a text, within which it is.
   */
  readonly value: (given: Fragment, type: string) => Fragment;
  /** The text of a column, or what stands for one of more than so many bytes. */
  readonly bounded: (column: string, most: Fragment, otherwise: string) => Fragment;
  /** SQL for what stands before and behind the first colon of a text. */
  readonly before: (column: string) => string;
  readonly behind: (column: string) => string;
  /** Members that an object can have. */
  readonly mostMembers: number;
}

/** A text in SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
