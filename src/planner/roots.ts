import { type GraphQLObjectType, isObjectType } from 'graphql';
import type { GlobalId } from '../graphql/global-id.ts';
import { type LookupReading, readingOf, type Where } from '../graphql/reading.ts';
import { raw, sql } from '../store/dialect.ts';
import { connectionSql } from './connections.ts';
import { addSlot, type Draft, type Selected } from './draft.ts';
import { required } from './leaves.ts';
import { type Model, modelOf } from './models.ts';
import { objectTypeOf, recordColumns, recordSql } from './rows.ts';
import { argumentsOf, type Slot } from './slot.ts';
import { type Fragment, fragment } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** A field at the root of the graph. A record that is not there is left to ordinary execution, which may know more. */
export function rootSql(draft: Draft, selected: Selected): Fragment {
  const { field } = selected;
  const reading = readingOf(field);
  if (reading?.kind === 'list') return connectionSql(draft, selected, reading);
  if (reading?.kind === 'lookup') return lookupSql(draft, selected, reading);
  if (field.name === 'node') return nodeSql(draft, selected);
  if (field.name === 'nodes') return nodesSql(draft, selected);
  throw new Unplannable(`nobody says how ${field.name} is read`);
}

function lookupSql(draft: Draft, selected: Selected, { find }: LookupReading): Fragment {
  const { field, nodes } = selected;
  const slot = addSlot(draft, { field, node: nodes[0] }, async (args, context) => {
    const where = await find(args, context);
    if (!where) throw new Unplannable('nothing is looked up');
    return where;
  });
  return foundSql(draft, objectTypeOf(selected), selected, slot, (value) => value as Where);
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
  return addSlot(draft, { field, node: nodes[0] }, idsOf);
}

function globalSql(
  draft: Draft,
  selected: Selected,
  slot: Slot,
  { typename }: GlobalId,
  index: number,
): Fragment {
  const type = draft.operation.schema.getType(typename);
  if (!isObjectType(type)) throw new Unplannable(`${typename} is no type`);
  return foundSql(draft, type, selected, slot, (ids) => {
    const { id } = (ids as readonly GlobalId[])[index] as GlobalId;
    return { id };
  });
}

function foundSql(
  draft: Draft,
  type: GraphQLObjectType,
  selected: Selected,
  slot: Slot,
  where: (value: unknown) => Where,
): Fragment {
  const model = modelOf(type);
  if (!model) throw new Unplannable(`${type.name} stands for no model`);
  const record = recordSql(draft, type, selected);
  const row = [(bound: readonly unknown[]) => rowWhere(model, where(bound[slot.index]))];
  return required(draft, fragment`(SELECT ${record} FROM (${row}) AS "key")`);
}

function rowWhere(model: Model, where: Where) {
  const [[column, value] = ['id', '']] = Object.entries(where);
  const found = sql`SELECT ${raw(recordColumns(model, 'r'))} FROM ${raw(`"${model.name}"`)} AS "r"
    WHERE ${raw(`"r"."${column}"`)} = ${value}`;
  return column === 'id' ? found : sql`${found} ORDER BY "r"."id" LIMIT 1`;
}

function argumentsNow({ asked }: Draft, { field, nodes }: Selected): object {
  return argumentsOf({ field, node: nodes[0] }, asked.context, asked.info);
}
