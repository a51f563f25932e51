import type { GraphQLObjectType } from 'graphql';
import { windowFromArguments } from '../graphql/connection.ts';
import type {
  Columns,
  CountReading,
  FirstRecord,
  PartReading,
  RowsOf,
  RowsReading,
  ScalarReading,
  ValuesReading,
} from '../graphql/readings.ts';
import { sql } from '../store/dialect.ts';
import { settled, writerOf } from './computed.ts';
import { addListSlot, addMark, addSlot, callOf, type Draft, type Scope, type Selected } from './draft.ts';
import { countSql, entriesSql, insideParent, type ListPage, ownAlias, pageOf } from './list-sql.ts';
import { modelNamed } from './models.ts';
import { alone, objectSql, selectedObject } from './objects.ts';
import { fieldSql, objectTypeOf, partSql, rowScope } from './rows.ts';
import { type Fragment, fragment, type Piece } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** The nodes of a list of the row at hand, as an array. */
export function valuesSql(
  draft: Draft,
  scope: Scope,
  { field, nodes }: Selected,
  { list }: ValuesReading,
): Fragment {
  const slot = addListSlot(draft, scope, { field, node: nodes[0] }, (args, { limits }): ListPage => {
    const found = list();
    return { list: found, window: windowFromArguments(args, found, limits.pageSize) };
  });
  return insideParent(
    slot,
    draft.json.rows(draft.json.value(['"key"."node"'], 'String'), entriesSql(slot, null)),
  );
}

/** How many there are in a list of the row at hand. */
export function countOfSql(draft: Draft, scope: Scope, selected: Selected, { list }: CountReading): Fragment {
  const slot = addListSlot(
    draft,
    scope,
    callOf(scope, selected),
    async (_args, context, above): Promise<ListPage> => ({ list: await list(context, above), window: FIRST }),
  );
  return insideParent(slot, draft.json.value(countSql(slot), 'Int'));
}

/** Objects out of a subquery of the row at hand. */
export function rowsSql(
  draft: Draft,
  { page }: Scope,
  selected: Selected,
  { columns, rows, isTied = false }: RowsReading,
): Fragment {
  const { field, nodes } = selected;
  const type = objectTypeOf(selected);
  const slot = addSlot(draft, { field, node: nodes[0] }, rows);
  if (isTied) draft.reads.tied.push(slot);
  else draft.reads.isWhole = true;
  const scope = { ...columnsScope(columns, type), above: { field, node: nodes[0] } };
  const row = objectSql(draft, type, selectedObject(draft, type, selected), (member) =>
    fieldSql(draft, scope, member, type),
  );
  const from: Piece = (bound) => {
    const rowsOf = bound[slot.index] as RowsOf;
    return sql`(${rowsOf(page ? pageOf(page, bound).list : null)}) AS "key"`;
  };
  return draft.json.rows(row, [from]);
}

function columnsScope(columns: RowsReading['columns'], { name }: GraphQLObjectType): Scope {
  return {
    column: (column) => {
      const type = columns[column];
      if (type === undefined) throw new Unplannable(`rows of ${name} have no ${column}`);
      return { sql: `"key"."${column}"`, type, isRequired: false };
    },
  };
}

/** A value that one subquery gives. */
export function scalarSql(
  draft: Draft,
  selected: Selected,
  { sql: written, value }: ScalarReading,
): Fragment {
  draft.reads.isWhole = true;
  const write = writerOf(draft, selected.field.type, selected);
  const subquery: Piece = () => sql`(${written()})`;
  return addMark(draft, ([found], answering) => settled(value(found), answering, write), [
    draft.json.value([subquery], 'String'),
  ]);
}

/** An object out of columns of the first record of a list of the row at hand; null where the list is empty. */
export function firstPartSql(
  draft: Draft,
  outer: Scope,
  selected: Selected,
  { columns }: PartReading,
  { model, list, own = {} }: FirstRecord,
): Fragment {
  const found = modelNamed(model);
  const slot = addListSlot(draft, outer, null, (): ListPage => {
    const rows = list();
    // A row of another table than the list's is no record that says which one it is.
    const isTied = rows.isTied === true && ownAlias(rows, found) !== null;
    return { list: { ...rows, isTied }, window: FIRST };
  });
  const scope = withOwn(rowScope(found), own);
  const part = alone(draft, partSql(draft, scope, selected, { kind: 'part', columns }));
  const owned = Object.values(own).map((column) => `,"key"."${column}" AS "own ${column}"`);
  // Of the two rows, "key" is the outer one until both are in one.
  return insideParent(
    slot,
    fragment`(SELECT ${part} FROM (SELECT "first".*${owned} FROM (SELECT * FROM ${entriesSql(slot, found)}) AS "first") AS "key")`,
  );
}

/** A row some of whose columns are the outer row's own, where that has all of them. */
function withOwn(scope: Scope, own: Columns): Scope {
  const isKnown = Object.values(own)
    .map((column) => `"key"."own ${column}" IS NOT NULL`)
    .join(' AND ');
  return {
    column: (name) => {
      const column = scope.column(name);
      const mine = own[name];
      return mine === undefined
        ? column
        : { ...column, sql: `CASE WHEN ${isKnown} THEN "key"."own ${mine}" ELSE ${column.sql} END` };
    },
  };
}

export const FIRST = { size: 1, backward: false, after: null, before: null } as const;
