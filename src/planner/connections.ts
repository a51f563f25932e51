import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { type Connection, windowFromArguments } from '../graphql/connection.ts';
import { pageInfo } from '../graphql/connection-type.ts';
import { cursorFromPosition } from '../graphql/cursor.ts';
import { readingOf } from '../graphql/reading.ts';
import type { ListReading, Reading } from '../graphql/readings.ts';
import type { List } from '../store/list.ts';
import { type Position, pageFromJson } from '../store/page.ts';
import { byShorterWay } from '../store/shorter-way.ts';
import { writerOf } from './computed.ts';
import {
  addListSlot,
  addMark,
  type ColumnSql,
  callOf,
  type Draft,
  type Scope,
  type Selected,
} from './draft.ts';
import { required } from './leaves.ts';
import {
  countSql,
  entriesSql,
  gatheredSql,
  insideParent,
  type ListPage,
  pageOf,
  pageSql,
} from './list-sql.ts';
import { mixedSql } from './mixed.ts';
import { type Model, modelOf } from './models.ts';
import { alone, objectSql, objectValue, type SelectedObject, selectedObject, type Value } from './objects.ts';
import { fieldSql, objectTypeOf, recordSql } from './rows.ts';
import type { Slot } from './slot.ts';
import { type Fragment, fragment } from './statement.ts';
import { FIRST } from './subqueries.ts';
import { Unplannable } from './unplannable.ts';

/** A connection to the row at hand, or at the root. */
export function connectionSql(
  draft: Draft,
  scope: Scope,
  selected: Selected,
  { list, parent, gathered }: ListReading,
): Value {
  const type = objectTypeOf(selected);
  // A list of a link hangs on more than the row at hand.
  const on = parent ? NOTHING : scope;
  const call = callOf(scope, selected);
  const object = selectedObject(draft, type, selected);
  const shown = shownBy(object);
  const isGathered = gathered !== undefined && shown > 0 && (gathered === 'shown' || isCounted(object));
  const isListed = shown > 1;
  const slot = addListSlot(draft, on, call, async (args, context, above): Promise<ListPage> => {
    const found = await list(args, context, above);
    const window = windowFromArguments(args, found, context.limits.pageSize);
    if (isGathered && found.gathered) return { list: { ...found, ...found.gathered }, window, isListed };
    // Whoever asks the context for its database is asked again each time.
    return { list: found.walk ? await byShorterWay(context.database, found, window) : found, window };
  });
  const write = (member: Selected) => insideParent(slot, memberSql(draft, slot, member, type));
  if (isGathered) return gatheredSql(slot, objectSql(draft, type, object, write));
  if (!parent) return objectValue(draft, type, object, write);
  const connection = objectSql(draft, type, object, write);
  return fragment`(SELECT ${connection} FROM (SELECT "key"."${parent}" AS "value") AS "key")`;
}

/** How many members show entries of the page. */
function shownBy(object: SelectedObject): number {
  return kindsOf(object).filter((kind) => kind && SHOWN.includes(kind)).length;
}

function isCounted(object: SelectedObject): boolean {
  return kindsOf(object).includes('totalCount');
}

function kindsOf({ members }: SelectedObject) {
  return members.map(([, member]) => member && readingOf(member.field)?.kind);
}

const SHOWN: readonly Reading['kind'][] = ['edges', 'nodes', 'pageInfo'];

/** The first record of a list of the row at hand; null where it has none. */
export function firstRecordSql(draft: Draft, scope: Scope, selected: Selected, list: () => List): Fragment {
  const type = objectTypeOf(selected);
  const slot = addListSlot(draft, scope, null, (): ListPage => ({ list: list(), window: FIRST }));
  const record = recordSql(draft, type, selected);
  return insideParent(slot, fragment`(SELECT ${record} FROM ${entriesSql(slot, modelOf(type))})`);
}

function memberSql(draft: Draft, slot: Slot, selected: Selected, of: GraphQLObjectType): Fragment {
  switch (readingOf(selected.field)?.kind) {
    case 'totalCount':
      return draft.json.value(countSql(slot), 'Int');
    case 'pageInfo':
      return pageInfoSql(draft, slot, selected);
    case 'nodes':
      return rowsOf(draft, slot, nodeSql(draft, selected), modelOf(getNamedType(selected.field.type)));
    case 'edges':
      return edgesSql(draft, slot, selected);
    default:
      return alone(draft, fieldSql(draft, { ...NOTHING, page: slot }, selected, of));
  }
}

function rowsOf({ json }: Draft, slot: Slot, row: Fragment, model: Model | null): Fragment {
  return json.rows(row, entriesSql(slot, model));
}

function edgesSql(draft: Draft, slot: Slot, selected: Selected): Fragment {
  const type = objectTypeOf(selected);
  let model: Model | null = null;
  const edge = objectSql(draft, type, selectedObject(draft, type, selected), (member) => {
    const kind = readingOf(member.field)?.kind;
    if (kind === 'node') {
      model = modelOf(getNamedType(member.field.type));
      return nodeSql(draft, member);
    }
    if (kind === 'cursor') return cursorSql(draft, slot);
    return fieldSql(draft, { ...ENTRY, page: slot }, member, type);
  });
  return rowsOf(draft, slot, edge, model);
}

/** The record of an entry: it stands in the same row, or in one of several tables, by its kind. */
function nodeSql(draft: Draft, selected: Selected): Fragment {
  const type = getNamedType(selected.field.type);
  if (isObjectType(type)) return recordSql(draft, type, selected);
  const key = ENTRY.column('node').sql;
  return required(
    draft,
    mixedSql(
      draft,
      selected,
      key,
      (name) => name.toUpperCase(),
      (_type, record) => record,
    ),
  );
}

/** A connection has no columns of its own. */
const NOTHING: Scope = {
  column: (name) => {
    throw new Unplannable(`a connection has no column ${name}`);
  },
};

/** The entry of a list beside the record that it stands for. */
const ENTRY: Scope = {
  column: (name): ColumnSql => {
    if (!['node', 'column', 'unique', 'link'].includes(name))
      throw new Unplannable(`an entry has no ${name}`);
    return { sql: `"key"."${name}"`, type: 'String', isRequired: name !== 'link' };
  },
};

function cursorSql(draft: Draft, slot: Slot): Fragment {
  return addMark(
    draft,
    (position, { bound }) =>
      JSON.stringify(cursorFromPosition(pageOf(slot, bound).list, position as unknown as Position)),
    [ENTRY.column('column'), ENTRY.column('unique')].map(({ sql, type }) => draft.json.value([sql], type)),
  );
}

function pageInfoSql(draft: Draft, slot: Slot, selected: Selected): Fragment {
  const write = writerOf(draft, selected.field.type, selected);
  return addMark(
    draft,
    ([page], answering) => {
      const { list, window } = pageOf(slot, answering.bound);
      const cursor: Connection['cursor'] = ({ position }) => cursorFromPosition(list, position);
      return write(pageInfo({ window, cursor }, pageFromJson(String(page), window)), answering);
    },
    [draft.json.value(pageSql(slot), 'String')],
  );
}
