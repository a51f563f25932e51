import { type GraphQLObjectType, isObjectType } from 'graphql';
import type { GlobalId } from '../graphql/global-id.ts';
import { type LookupReading, readingOf, type Where } from '../graphql/reading.ts';
import { raw, type Sql, sql } from '../store/dialect.ts';
import { addSlot, type Draft, type Scope, type Selected } from './draft.ts';
import { MISSING } from './marks.ts';
import { type Model, modelOf } from './models.ts';
import type { Value } from './objects.ts';
import { fieldSql, objectTypeOf, recordColumns, recordSql } from './rows.ts';
import { argumentsOf, type Bound, type Slot } from './slot.ts';
import { type Fragment, fragment, type Piece } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** A field at the root of the graph. */
export function rootSql(draft: Draft, selected: Selected): Value {
  const { field } = selected;
  const reading = readingOf(field);
  if (reading?.kind === 'lookup') return lookupSql(draft, selected, reading);
  if (field.name === 'node') return nodeSql(draft, selected);
  if (field.name === 'nodes') return nodesSql(draft, selected);
  return fieldSql(draft, ROOT, selected, draft.operation.schema.getQueryType() as GraphQLObjectType);
}

/** Nothing stands above the root. */
const ROOT: Scope = {
  column: (name) => {
    throw new Unplannable(`the root has no column ${name}`);
  },
};

function lookupSql(draft: Draft, selected: Selected, { find, otherwise }: LookupReading): Fragment {
  const { field, nodes } = selected;
  const slot = addSlot(draft, { field, node: nodes[0] }, async (args, context) => [
    await find(args, context),
  ]);
  return foundSql(draft, objectTypeOf(selected), selected, slot, 0, otherwise);
}

/** `node`: the type is that of the id. */
function nodeSql(draft: Draft, selected: Selected): Fragment {
  const { id } = argumentsNow(draft, selected) as { id: GlobalId };
  const slot = idsSlot(draft, selected, (args) => [(args as { id: GlobalId }).id]);
  return globalSql(draft, selected, slot, id, 0);
}

/** `nodes`, as many as there are ids. */
function nodesSql(draft: Draft, selected: Selected): Fragment {
  const { ids } = argumentsNow(draft, selected) as { ids: readonly GlobalId[] };
  if (ids.length > draft.asked.context.limits.ids) throw new Unplannable('too many ids');
  const slot = idsSlot(draft, selected, (args) => (args as { ids: readonly GlobalId[] }).ids);
  return draft.json.array(ids.map((id, index) => globalSql(draft, selected, slot, id, index)));
}

function idsSlot(
  draft: Draft,
  { field, nodes }: Selected,
  idsOf: (args: object) => readonly GlobalId[],
): Slot {
  return addSlot(draft, { field, node: nodes[0] }, (args) => idsOf(args).map(({ id }): Where => ({ id })));
}

/** An actor that is not there may be one that was merged. */
function globalSql(
  draft: Draft,
  selected: Selected,
  slot: Slot,
  { typename }: GlobalId,
  index: number,
): Fragment {
  const type = draft.operation.schema.getType(typename);
  if (!isObjectType(type)) throw new Unplannable(`${typename} is no type`);
  return foundSql(draft, type, selected, slot, index, typename === 'Actor');
}

/** The record that a slot of several tells by one column; null where there is none, unless another may be meant then. */
function foundSql(
  draft: Draft,
  type: GraphQLObjectType,
  selected: Selected,
  slot: Slot,
  index: number,
  otherwise: boolean,
): Fragment {
  const model = modelOf(type);
  if (!model) throw new Unplannable(`${type.name} stands for no model`);
  const record = recordSql(draft, type, selected);
  const whereIn = (bound: Bound) => (bound[slot.index] as readonly (Where | null)[])[index] ?? null;
  const row: Piece = (bound) => rowWhere(model, whereIn(bound));
  const found = fragment`(SELECT ${record} FROM (${[row]}) AS "key")`;
  if (!otherwise) return found;
  const missing: Piece = (bound) => (whereIn(bound) ? raw(draft.json.literal(MISSING)) : sql`NULL`);
  return fragment`coalesce(${found},${[missing]})`;
}

function rowWhere(model: Model, where: Where | null): Sql {
  const row = sql`SELECT ${raw(recordColumns(model, 'r'))} FROM ${raw(`"${model.name}"`)} AS "r"`;
  const [found] = Object.entries(where ?? {});
  if (!found) return sql`${row} WHERE 1 = 0`;
  const [column, value] = found;
  const rows = sql`${row} WHERE ${raw(`"r"."${column}"`)} = ${value}`;
  return column === 'id' ? rows : sql`${rows} ORDER BY "r"."id" LIMIT 1`;
}

function argumentsNow({ asked }: Draft, { field, nodes }: Selected): object {
  return argumentsOf({ field, node: nodes[0] }, asked.context, asked.info);
}
