import { join, namesOf, type Sql, sql, withoutLetters } from './dialect.ts';
import type { DayRange } from './lists/day-range.ts';
import type { Window } from './page.ts';

/** A list of the graph as SQL: what stands in it for one parent, and in which order. */
export interface List {
  /** The field that shows it, `Actor.quotes`: a cursor belongs to one list in one order. */
  readonly name: string;
  /** The tables that it is read from, the one that drives it first. */
  readonly from: Sql;
  /** The id of what the list shows. */
  readonly node: Sql;
  /** The id of the record that ties it to the parent, where that has facts of its own, or those facts as JSON. */
  readonly link?: Sql;
  /** The same out of the columns of "entry", for one that takes time: worked out for the entries of a page alone. */
  readonly lateLink?: Sql;
  readonly where: readonly Sql[];
  /** Other conditions that say the same, by which a page is read. */
  readonly paged?: readonly Sql[];
  /** How else a page may be read, where `where` has an index of letters lead to it: src/store/shorter-way.ts. */
  readonly walk?: Walk;
  readonly order: Order;
  /** The same by rows that are worked out once, for whoever reads it more than once in one statement. */
  readonly gathered?: Gathered;
  /** What holds for the first entries of a window besides, by which fewer rows need be looked at. */
  readonly narrowed?: (window: Window, limit: number) => readonly Sql[];
  /** The list without most of what stands at its end, and sooner read: enough for a page near its beginning. */
  readonly head?: Pick<List, 'from' | 'narrowed'>;
  /** On which days the articles of all that stands in it were published, where a condition says so. */
  readonly published?: DayRange | null | undefined;
  /** How many stand in it, where that is kept (counters.ts). */
  readonly total?: Sql;
  /** What has as many rows, and takes less to count. */
  readonly counted?: Sql;
  /**
   * Whether all that decides what stands in it, and where, are columns of one table: of its rows that refer to the parent,
   * or that belong to the article which the parent belongs to. Then no write changes it without touching the parent
   * (graph-changes.ts). False if not said.
   */
  readonly isTied?: boolean;
  /** The parent's own table, joined as `"parent"`, for a list that needs more than the parent's id. */
  readonly parent?: 'Event' | 'Participant' | 'Quote' | 'Sentence';
}

/** A list of one table, read in its order; each record is looked at. */
export interface Walk {
  /** What the table is called in all conditions. */
  readonly as: Sql;
  /** Between which places of the order the list lies, as far as it is known, and what an index has in that order by itself. */
  readonly range: readonly Sql[];
  /** What `where` says, but for what leads by letters. */
  readonly where: readonly Sql[];
}

/** Rows that take time to work out: they become the table "gathered", which the list is then read from. */
export interface Gathered extends Pick<List, 'from' | 'where' | 'narrowed' | 'head' | 'counted'> {
  readonly rows: Sql;
}

/** An order of a list: by a column, then by a unique one, both in the same direction. Neither is ever null. */
export interface Order {
  readonly name: string;
  readonly columns: readonly [Sql, Sql];
  /** What the first column holds: a place in the order is told by one. */
  readonly type: 'string' | 'number';
  readonly descending: boolean;
}

export type Direction = 'ASC' | 'DESC';

/** The id of the parent, inside a list's conditions. */
export const PARENT: Sql = sql`"key"."value"`;

/** Whether what begins at `start` of an article begins within the parent, a stretch of it. */
export function beginsInParent(articleId: Sql, start: Sql): readonly Sql[] {
  return [
    sql`${articleId} = "parent"."articleId"`,
    sql`${start} >= "parent"."start"`,
    sql`${start} < "parent"."end"`,
  ];
}

/** An order by `column`, which holds text, then `unique`. */
export function orderBy(name: string, column: Sql, unique: Sql, direction: Direction): Order {
  const descending = direction === 'DESC';
  return { name: `${name} ${direction}`, columns: [column, unique], type: 'string', descending };
}

/** The same by a column that holds numbers. */
export function orderByNumber(name: string, column: Sql, unique: Sql, direction: Direction): Order {
  return { ...orderBy(name, column, unique, direction), type: 'number' };
}

/** A table of links, and the table behind it only where a condition asks for it: else the links' index answers. */
export function through(
  link: Sql,
  table: Sql,
  on: Sql,
  conditions: readonly Sql[],
): Pick<List, 'from' | 'where'> {
  return conditions.length === 0
    ? { from: link, where: [] }
    : { from: sql`${link} CROSS JOIN ${table}`, where: [on, ...conditions] };
}

/** The conditions of a list to which `letters` may lead, and of the walk that may be shorter. */
export function byLetters(
  letters: readonly Sql[],
  where: (letters: readonly Sql[]) => readonly Sql[],
  walk: Pick<Walk, 'as' | 'range'>,
): Pick<List, 'where' | 'walk'> {
  return {
    where: where(letters),
    ...(letters.length > 0 && { walk: { ...walk, where: where([]).map(withoutLetters) } }),
  };
}

/** Whether `column` is one of `values`; of a single one, so that an index keeps its order. */
export function isOneOf(column: Sql, values: readonly string[]): Sql {
  const [only] = values;
  if (only === undefined) return sql`1 = 0`;
  return values.length === 1 ? sql`${column} = ${only}` : sql`${column} IN (${join([...values])})`;
}

/** The same for values of an enumeration and what no index is used for. */
export function isOneOfNames(column: Sql, values: readonly string[]): Sql {
  return values.length > 1 ? sql`${column} IN (${namesOf(values)})` : isOneOf(column, values);
}

/** All of `conditions`, as a WHERE clause. */
export function whereAll(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`` : sql`WHERE ${join([...conditions], ' AND ')}`;
}
