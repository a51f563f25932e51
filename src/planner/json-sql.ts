import type { Dialect } from '../store/dialect.ts';
import { sqlite } from '../store/dialects/sqlite.ts';
import { type Fragment, fragment, joined } from './statement.ts';

/** How an engine writes JSON: the same bytes as `JSON.stringify`. */
export interface JsonSql {
  /** What the engine's lists are written in. */
  readonly dialect: Dialect;
  readonly placeholder: (index: number) => string;
  /** An object; its values are JSON, text or numbers. */
  readonly object: (members: readonly (readonly [string, Fragment])[]) => Fragment;
  /** An array of texts and numbers. */
  readonly array: (items: readonly Fragment[]) => Fragment;
  /** The rows of `from`, in their order, each as `row`. */
  readonly rows: (row: Fragment, from: Fragment) => Fragment;
  /** Values that stand in the text as such. */
  readonly text: (text: string) => Fragment;
  /** The text of a column, or what stands for one of more than so many bytes. */
  readonly bounded: (column: string, most: Fragment, otherwise: Fragment) => Fragment;
  readonly boolean: (column: string) => Fragment;
  /** A float as text that tells it exactly. */
  readonly float: (column: string) => Fragment;
  /** What stands before and behind the first colon of a text. */
  readonly before: (column: string) => Fragment;
  readonly behind: (column: string) => Fragment;
  /** Members that an object can have. */
  readonly mostMembers: number;
}

/** SQLite's own JSON functions, which know JSON from text by themselves. */
export const sqliteJson: JsonSql = {
  dialect: sqlite,
  placeholder: () => '?',
  object: (members) =>
    fragment`json_object(${joined(
      members.map(([key, value]) => fragment`${quoted(key)},${value}`),
      ',',
    )})`,
  array: (items) => fragment`json_array(${joined(items, ',')})`,
  rows: (row, from) => fragment`(SELECT json_group_array(${row}) FROM ${from})`,
  text: (text) => [quoted(text)],
  bounded: (column, most, otherwise) =>
    fragment`CASE WHEN octet_length(${column})>${most} THEN ${otherwise} ELSE ${column} END`,
  boolean: (column) => [`json(CASE ${column} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END)`],
  // It prints floats in JSON with 15 digits.
  float: (column) => [`CASE WHEN ${column} IS NOT NULL THEN printf('%!.17g',${column}) END`],
  before: (column) => [`substr(${column},1,instr(${column},':')-1)`],
  behind: (column) => [`substr(${column},instr(${column},':')+1)`],
  // A function has 127 arguments at most.
  mostMembers: 63,
};

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
