import { type GraphQLObjectType, getNullableType, isListType } from 'graphql';
import { readingOf } from '../graphql/reading.ts';
import type { LookupReading, ReferencesReading, Where } from '../graphql/readings.ts';
import { eachOf, raw, type Sql, sql } from '../store/dialect.ts';
import { PARENT } from '../store/list.ts';
import { addSlot, type Draft, type Scope, type Selected } from './draft.ts';
import { required } from './leaves.ts';
import { MISSING } from './marks.ts';
import { mixedSql } from './mixed.ts';
import { type Model, modelOf } from './models.ts';
import type { Value } from './objects.ts';
import { fieldSql, objectTypeOf, recordColumns, recordSql } from './rows.ts';
import type { Bound } from './slot.ts';
import { type Fragment, fragment, type Piece } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** A field at the root of the graph. */
export function rootSql(draft: Draft, selected: Selected): Value {
  const { field } = selected;
  const reading = readingOf(field);
  if (reading?.kind === 'lookup') return lookupSql(draft, selected, reading);
  if (reading?.kind === 'references') return referencesSql(draft, selected, reading);
  // Who knows what is written elsewhere.
  draft.reads.isWhole = true;
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
  const slot = addSlot(draft, { field, node: nodes[0] }, find);
  draft.reads.sought.push(slot);
  const type = objectTypeOf(selected);
  const model = modelOf(type);
  if (!model) throw new Unplannable(`${type.name} stands for no model`);
  const whereIn = (bound: Bound) => bound[slot.index] as Where | null;
  const row: Piece = (bound) => rowWhere(model, whereIn(bound));
  const found = fragment`(SELECT ${recordSql(draft, type, selected, true)} FROM (${[row]}) AS "key")`;
  if (!otherwise) return found;
  const missing: Piece = (bound) => (whereIn(bound) ? raw(draft.json.literal(MISSING)) : sql`NULL`);
  return fragment`coalesce(${found},${[missing]})`;
}

/** Records of several types, each looked for where its id says. */
function referencesSql(draft: Draft, selected: Selected, { ids, otherwise }: ReferencesReading): Fragment {
  const { field, nodes } = selected;
  const slot = addSlot(draft, { field, node: nodes[0] }, (args, context) =>
    ids(args, context).map(({ typename, id }) => `${typename}:${id}`),
  );
  draft.reads.sought.push(slot);
  const record = mixedSql(
    draft,
    selected,
    PARENT.sql,
    (name) => name,
    ({ name }, found) => (otherwise(name) ? required(draft, found) : found),
    true,
  );
  const each: Piece = (bound) => eachOf(bound[slot.index] as readonly string[]);
  return isListType(getNullableType(field.type))
    ? draft.json.rows(record, [each])
    : fragment`(SELECT ${record} FROM ${[each]})`;
}

function rowWhere(model: Model, where: Where | null): Sql {
  const row = sql`SELECT ${raw(recordColumns(model, 'r'))} FROM ${raw(`"${model.name}"`)} AS "r"`;
  const [found] = Object.entries(where ?? {});
  if (!found) return sql`${row} WHERE 1 = 0`;
  const [column, value] = found;
  const rows = sql`${row} WHERE ${raw(`"r"."${column}"`)} = ${value}`;
  return column === 'id' ? rows : sql`${rows} ORDER BY "r"."id" LIMIT 1`;
}
