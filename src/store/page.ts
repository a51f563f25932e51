import type { DatabaseSession } from './database.ts';
import {
  atMost,
  eachOf,
  join,
  jsonRows,
  number,
  orderKept,
  raw,
  type Sql,
  soonerFull,
  sql,
} from './dialect.ts';
import { type List, type Order, whereAll } from './list.ts';
import { rowsOf } from './statement.ts';
import { countedTableIn, rowsOfTable } from './table-counts.ts';

/** Where a page starts: the values of the order's two columns. */
export type Position = readonly [string | number, string];

/** The part of a list to read: `size` entries after or before a position, counted from the start or the end. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** One entry of a page: identifiers only, the rows are read by them. */
export interface Entry {
  readonly node: string;
  readonly link: string | null;
  readonly position: Position;
}

export interface Page {
  readonly entries: readonly Entry[];
  /** Whether the list goes on beyond the page, in the direction it was read. */
  readonly more: boolean;
}

/** The columns of an entry. */
export const ENTRY = [sql`"entry"."node"`, sql`"entry"."column"`, sql`"entry"."unique"`, sql`"entry"."link"`];

interface ParentRow {
  readonly parent: string;
  readonly page: string;
}

/**
 * The same window of a list for each of several parents, in one statement. For each it reads the window's index
 * entries and one more, however long the list is.
 */
export async function readPages(
  database: DatabaseSession,
  list: List,
  window: Window,
  parents: readonly string[],
): Promise<readonly Page[]> {
  const rows = await rowsOf<ParentRow>(database, pagesStatement(list, window, parents));
  const pages = new Map(rows.map(({ parent, page }) => [parent, pageFromJson(page, window)]));
  return parents.map((parent) => pages.get(parent) ?? { entries: [], more: false });
}

/** The length of a list for each of several parents, in one statement that reads index entries only. */
export async function countLists(
  database: DatabaseSession,
  list: List,
  parents: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf<{ parent: string; count: bigint | number }>(
    database,
    countsStatement(list, parents),
  );
  const counts = new Map(rows.map(({ parent, count }) => [parent, Number(count)]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}

/** The statement of `readPages`: a row for each parent, its page as JSON. */
export function pagesStatement(list: List, window: Window, parents: readonly string[]): Sql {
  return sql`SELECT "key"."value" AS "parent", (SELECT ${jsonRows(ENTRY)} FROM (
    ${entryRows(list, window, window.size + 1)}
  ) AS "entry") AS "page" FROM ${parentRows(list, parents)}`;
}

/** The entries of a window for one parent, "key"."value", in the order in which they are read; `further` columns lead. */
export function entryRows(list: List, window: Window, limit: number, further: Sql = sql``): Sql {
  const rows = rowsOfPage(list, window, limit, further);
  if (!list.lateLink) return rows;
  return sql`SELECT "entry".*, ${list.lateLink} AS "link" FROM (${rows}) AS "entry" ${orderKept(placeOrder(list, window))}`;
}

function rowsOfPage(list: List, window: Window, limit: number, further: Sql): Sql {
  const { head, gathered } = list;
  const rowsIn = (of: List, most: Sql) => sql`${unlimitedRows(of, window, limit, further)} ${most}`;
  const whole = rowsIn(list, atMost(limit));
  if (!head || window.backward) return whole;
  return soonerFull({
    head: rowsIn({ ...list, ...head }, atMost(limit)),
    whole,
    // Of no rows a limit has none read, where a condition would be asked of the first.
    wholeUnless: (isFull) =>
      rowsIn(list, sql`LIMIT CASE WHEN ${isFull} THEN 0 ELSE ${raw(String(limit))} END`),
    size: limit,
    order: placeOrder(list, window),
    isOfParent: !gathered,
  });
}

function unlimitedRows(list: List, window: Window, limit: number, further: Sql): Sql {
  const [column, unique] = list.order.columns;
  const link = list.lateLink ? sql`` : sql`, ${list.link ?? sql`NULL`} AS "link"`;
  const where = [...(list.paged ?? list.where), ...bounds(list.order, window)];
  return sql`SELECT ${further}${list.node} AS "node", ${column} AS "column", ${unique} AS "unique"${link}
    FROM ${list.from} ${whereAll([...where, ...(list.narrowed?.(window, limit) ?? [])])}
    ORDER BY ${ordering(list.order, window)}`;
}

/** The order of entries, by the columns that tell their places. */
export function placeOrder({ order }: List, window: Window): Sql {
  return ordering({ ...order, columns: [sql`"column"`, sql`"unique"`] }, window);
}

/** The statement of `countLists`. */
function countsStatement(list: List, parents: readonly string[]): Sql {
  return sql`SELECT "key"."value" AS "parent",
    (${countRow(list)}) AS "count" FROM ${parentRows(list, parents)}`;
}

/** The length of a list for one parent, "key"."value". */
export function countRow(list: List): Sql {
  if (list.total) return list.total;
  if (list.counted) return sql`SELECT count(*) FROM ${list.counted}`;
  const whole = list.where.length === 0 ? countedTableIn(list.from) : null;
  if (whole) return rowsOfTable(whole);
  return sql`SELECT count(*) FROM ${list.from} ${whereAll(list.where)}`;
}

/** The parents of lists, "key"."value", with their own table where a list asks for it. */
export function parentRows(list: List, parents: readonly string[]): Sql {
  const keys = eachOf(parents);
  if (!list.parent) return keys;
  return sql`${keys} CROSS JOIN ${raw(`"${list.parent}"`)} AS "parent" WHERE "parent"."id" = "key"."value"`;
}

/** What lies in a window of an order. */
export function bounds(order: Order, { after, before }: Window): Sql[] {
  const columns = sql`(${join([...order.columns])})`;
  const place = ([column, unique]: Position) =>
    sql`(${typeof column === 'number' ? number(column) : column}, ${unique})`;
  const [later, earlier] = order.descending ? [sql`<`, sql`>`] : [sql`>`, sql`<`];
  return [
    ...(after ? [sql`${columns} ${later} ${place(after)}`] : []),
    ...(before ? [sql`${columns} ${earlier} ${place(before)}`] : []),
  ];
}

/** The columns of an order, for the direction in which a window is read. */
export function ordering({ columns, descending }: Order, { backward }: Pick<Window, 'backward'>): Sql {
  const direction = descending === backward ? sql`ASC` : sql`DESC`;
  // A list ordered by its unique column alone names it twice, which would look like a second thing to sort by.
  return join([...new Set(columns)].map((column) => sql`${column} ${direction}`));
}

/** The page that `ENTRY` of its rows, one more than its size, tells. */
export function pageFromJson(json: string, { size, backward }: Window): Page {
  // Written by `jsonRows` from the four columns of the statement above.
  const rows = JSON.parse(json) as [string, string | number, string, string | null][];
  const entries = rows
    .slice(0, size)
    .map(([node, column, unique, link]): Entry => ({ node, link, position: [column, unique] }));
  return { entries: backward ? entries.reverse() : entries, more: rows.length > size };
}
