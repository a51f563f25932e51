import { atMost, jsonRows, orderKept, raw, type Sql, sql } from '../store/dialect.ts';
import type { List } from '../store/list.ts';
import { countRow, ENTRY, entryRows, placeOrder, type Window } from '../store/page.ts';
import type { Model } from './models.ts';
import { recordColumns } from './rows.ts';
import type { Bound, Slot } from './slot.ts';
import type { Fragment, Piece } from './statement.ts';

/** A page of a list, for one request. */
export interface ListPage {
  readonly list: List;
  readonly window: Window;
  /** Whether its entries, and one more, are the table "listed", since they are read more than once. */
  readonly isListed?: boolean;
}

/** What a slot of a list is bound to. */
export function pageOf({ index }: Slot, bound: Bound): ListPage {
  return bound[index] as ListPage;
}

/** The entries of a page in their order as "key", each in one row with the record of `model` that it stands for. */
export function entriesSql(slot: Slot, model: Model | null): Fragment {
  return [piece(slot, (page) => sql`(${inOrder(page, entries(page, model))}) AS "key"`)];
}

export function countSql(slot: Slot): Fragment {
  return [piece(slot, ({ list }) => sql`(${countRow(list)})`)];
}

/** The entries of a page and one more, as the text of `readPages`. */
export function pageSql(slot: Slot): Fragment {
  return [
    piece(
      slot,
      (page) =>
        sql`(SELECT ${jsonRows(ENTRY)} || '' FROM (${rowsOfPage(page, page.window.size + 1)}) AS "entry")`,
    ),
  ];
}

/** An expression about a list that needs its parent's own columns, where that is so. */
export function insideParent(slot: Slot, expression: Fragment): Fragment {
  const before = piece(slot, ({ list }) => (list.parent ? sql`(SELECT ` : sql``));
  const behind = piece(slot, ({ list }) =>
    list.parent
      ? sql` FROM ${raw(`"${list.parent}"`)} AS "parent" WHERE "parent"."id" = "key"."value")`
      : sql``,
  );
  return [before, ...expression, behind];
}

/** What is read of a list that is read from "gathered", with its rows, and those of its page where more than one thing shows them. */
export function gatheredSql(slot: Slot, expression: Fragment): Fragment {
  const rows = piece(slot, ({ list }) => list.gathered?.rows ?? sql`SELECT 1`);
  const listed = piece(slot, ({ list, window, isListed }) =>
    isListed ? sql`, "listed" AS MATERIALIZED (${entryRows(list, window, window.size + 1)})` : sql``,
  );
  return ['(WITH "gathered" AS MATERIALIZED (', rows, ')', listed, ' SELECT ', ...expression, ')'];
}

function piece(slot: Slot, write: (page: ListPage) => Sql): Piece {
  let written: { readonly page: ListPage; readonly sql: Sql } | null = null;
  return (bound) => {
    const page = pageOf(slot, bound);
    // The page of a list whose arguments are in the document stays the same.
    if (written?.page !== page) written = { page, sql: write(page) };
    return written.sql;
  };
}

function entries(page: ListPage, model: Model | null): Sql {
  const { list, window } = page;
  if (!model) return rowsOfPage(page, window.size);
  const own = ownAlias(list, model);
  if (own) return entryRows(list, window, window.size, raw(`${recordColumns(model, own)},`));
  return sql`SELECT "entry".*, ${raw(recordColumns(model, 'r'))} FROM (${rowsOfPage(page, window.size)}) AS "entry"
    CROSS JOIN ${raw(`"${model.name}"`)} AS "r" WHERE "r"."id" = "entry"."node" ${orderKept(placeOrder(list, window))}`;
}

/** So many of its entries in the order in which they are read. */
function rowsOfPage({ list, window, isListed }: ListPage, limit: number): Sql {
  if (!isListed) return entryRows(list, window, limit);
  return sql`SELECT * FROM "listed" ORDER BY ${placeOrder(list, window)} ${atMost(limit)}`;
}

/** The name under which a list reads the very table that its entries stand for; null where it does not. */
export function ownAlias({ node, from }: List, { name }: Model): string | null {
  const [, alias] = /^"(\w+)"\."id"$/.exec(node.sql) ?? [];
  return alias !== undefined && from.sql.includes(`"${name}" AS "${alias}"`) ? alias : null;
}

/** Read from its end, a page stands the other way round. */
function inOrder({ list, window }: ListPage, rows: Sql): Sql {
  if (!window.backward) return rows;
  return sql`SELECT * FROM (${rows}) AS "page" ORDER BY ${placeOrder(list, { ...window, backward: false })}`;
}
