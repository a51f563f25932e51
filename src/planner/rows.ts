import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { readingOf } from '../graphql/reading.ts';
import type { Known, PartReading, RecordReading } from '../graphql/readings.ts';
import { COUNTED } from '../store/counters.ts';
import { encodeGlobalId } from '../store/global-id.ts';
import { computedSql, toldSql } from './computed.ts';
import { connectionSql, firstRecordSql } from './connections.ts';
import { addMark, type ColumnSql, type Draft, type Scope, type Selected } from './draft.ts';
import { exposedColumn, leafSql, required } from './leaves.ts';
import { type Model, modelOf } from './models.ts';
import { objectSql, objectValue, selectedObject, type Value } from './objects.ts';
import { type RecordReads, readMembers } from './reads.ts';
import { type Fragment, fragment } from './statement.ts';
import { countOfSql, firstPartSql, rowsSql, scalarSql, valuesSql } from './subqueries.ts';
import { Unplannable } from './unplannable.ts';

// Inside every statement "key" is the row at hand, and "key"."value" its id: what the lists of the graph call their
// parent (src/store/list.ts). Each row is read within the one above it, whose columns the name means until then.

/** The row of a model; `reads` are those of the record that it is, if it is one. */
export function rowScope({ name, columns }: Model, reads?: RecordReads): Scope {
  const around = (): void => {
    if (reads) reads.isAround = true;
  };
  return {
    ...(reads && { around }),
    column: (column) => {
      const known = columns.get(column);
      if (!known) throw new Unplannable(`${name} has no column ${column}`);
      // What is counted changes with what refers to the record.
      if (COUNTED.has(column)) around();
      const { type, isRequired } = known;
      return { sql: `"key"."${column}"`, type, isRequired, isLong: LONG.has(column) };
    },
  };
}

/** What articles and quotes say. Other texts are names, and words of a sentence. */
const LONG = new Set(['text']);

/** The record at hand as JSON; `isSought` says that it was looked for, and may not be there. */
export function recordSql(
  draft: Draft,
  type: GraphQLObjectType,
  selected: Selected,
  isSought = false,
): Fragment {
  const model = modelOf(type);
  if (!model) throw new Unplannable(`${type.name} stands for no model`);
  const reads: RecordReads = { isAround: false };
  const scope = rowScope(model, reads);
  const object = selectedObject(draft, type, selected);
  const write = (field: Selected) => fieldSql(draft, scope, field, type);
  // Known when all fields are written.
  const marks = () =>
    readMembers(draft.reads, model, reads, isSought).map(
      ([key, sql]) => [key, draft.json.value([sql], 'String')] as const,
    );
  return objectSql(draft, type, object, write, marks);
}

/** The columns of a record beside its key; a column of the same name is read as itself. */
export function recordColumns({ columns }: Model, alias: string): string {
  return columns.has('value') ? `"${alias}".*` : `"${alias}".*,"${alias}"."id" AS "value"`;
}

/** The record of another table whose id `id` is. */
export function recordAtSql(draft: Draft, selected: Selected, id: Fragment): Fragment {
  const type = objectTypeOf(selected);
  return recordOfSql(draft, type, selected, id);
}

/** The same of a type, where the field may show several. */
export function recordOfSql(
  draft: Draft,
  type: GraphQLObjectType,
  selected: Selected,
  id: Fragment,
  isSought = false,
): Fragment {
  const model = modelOf(type);
  if (!model) throw new Unplannable(`${type.name} stands for no model`);
  const record = recordSql(draft, type, selected, isSought);
  return fragment`(SELECT ${record} FROM (SELECT ${recordColumns(model, 'r')} FROM "${model.name}" AS "r" WHERE "r"."id"=${id}) AS "key")`;
}

/** A field of what stands in a row. */
export function fieldSql(draft: Draft, scope: Scope, selected: Selected, of: GraphQLObjectType): Value {
  const { field } = selected;
  const reading = readingOf(field);
  if (reading?.kind === 'list') return connectionSql(draft, scope, selected, reading);
  if (reading?.kind === 'part')
    return reading.of
      ? firstPartSql(draft, scope, selected, reading, reading.of)
      : partSql(draft, scope, selected, reading);
  if (reading?.kind === 'record') return linkedSql(draft, scope, selected, reading);
  if (reading?.kind === 'count') return countOfSql(draft, scope, selected, reading);
  if (reading?.kind === 'values') return valuesSql(draft, scope, selected, reading);
  if (reading?.kind === 'rows') return rowsSql(draft, scope, selected, reading);
  if (reading?.kind === 'scalar') return scalarSql(draft, selected, reading);
  if (reading?.kind === 'told') return toldSql(draft, selected, reading);
  if (reading?.kind === 'computed') return computedSql(draft, scope, selected, reading);
  const relation = relationColumn(selected);
  if (relation) return recordBy(draft, selected, scope.column(relation));
  if (field.name === 'id' && modelOf(of)) return globalIdSql(draft, of, scope);
  const column = exposedColumn(field);
  if (column === null) throw new Unplannable(`nobody says how ${of.name}.${field.name} is read`);
  return leafSql(draft, field, scope.column(column));
}

/** The record whose id a column has: there is one where the column has an id, as its foreign key says. */
function recordBy(draft: Draft, selected: Selected, column: ColumnSql): Fragment {
  const record = recordAtSql(draft, selected, [column.sql]);
  return column.isRequired ? record : nullable(draft, selected, record);
}

function linkedSql(draft: Draft, scope: Scope, selected: Selected, { by }: RecordReading): Fragment {
  const record =
    typeof by === 'string'
      ? recordAtSql(draft, selected, [scope.column(by).sql])
      : firstRecordSql(draft, scope, selected, by);
  return nullable(draft, selected, record);
}

export function partSql(
  draft: Draft,
  scope: Scope,
  selected: Selected,
  { columns, known }: PartReading,
): Value {
  const type = objectTypeOf(selected);
  const certain = known && 'every' in known ? known.every : [];
  const part: Scope = {
    ...scope,
    column: (name) => {
      const outer = columns[name];
      if (outer === undefined) throw new Unplannable(`${type.name} has no column ${name}`);
      const column = scope.column(outer);
      return certain.includes(outer) ? { ...column, isRequired: true } : column;
    },
  };
  const object = selectedObject(draft, type, selected);
  const write = (field: Selected) => fieldSql(draft, part, field, type);
  if (!known) return objectValue(draft, type, object, write);
  return fragment`CASE WHEN ${whereKnown(scope, known)} THEN ${objectSql(draft, type, object, write)} END`;
}

function whereKnown(scope: Scope, known: Known): string {
  const [columns, operator] = 'every' in known ? [known.every, ' AND '] : [known.some, ' OR '];
  return columns.map((column) => `${scope.column(column).sql} IS NOT NULL`).join(operator);
}

function globalIdSql(draft: Draft, { name }: GraphQLObjectType, scope: Scope): Fragment {
  const finish = ([id]: readonly unknown[]) => `"${encodeGlobalId(name, String(id))}"`;
  return addMark(draft, finish, [draft.json.value([scope.column('id').sql], 'String')]);
}

/** The column that holds the id of a relation to one record, as Pothos knows it. */
function relationColumn({ field }: Selected): string | null {
  const relation = field.extensions.pothosPrismaRelationField as
    | { readonly isList: boolean; readonly relationFromFields?: readonly string[] }
    | undefined;
  if (!relation || relation.isList || field.args.length > 0) return null;
  return relation.relationFromFields?.[0] ?? null;
}

export function nullable(draft: Draft, { field }: Selected, value: Fragment): Fragment {
  return isNonNullType(field.type) ? required(draft, value) : value;
}

export function objectTypeOf({ field }: Selected): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Unplannable(`${field.name} shows several types`);
  return type;
}
