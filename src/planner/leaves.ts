import {
  type GraphQLField,
  type GraphQLLeafType,
  getNullableType,
  isEnumType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { number } from '../store/dialect.ts';
import { addMark, type ColumnSql, type Draft } from './draft.ts';
import { MISSING } from './marks.ts';
import { type Fragment, fragment, type Piece } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** The column that a field shows as it is, as Pothos knows it. */
export function exposedColumn({ extensions }: GraphQLField<unknown, unknown>): string | null {
  const column = extensions.pothosExposedField;
  return typeof column === 'string' ? column : null;
}

/** A column as the value of a field. */
export function leafSql(
  draft: Draft,
  { type, name }: GraphQLField<unknown, unknown>,
  column: ColumnSql,
): Fragment {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) throw new Unplannable(`${name} is no single value`);
  const value = valueSql(draft, leaf, column);
  return isNonNullType(type) && !column.isRequired ? required(draft, value) : value;
}

/** A value that must not be null: where it is, ordinary execution tells what follows. */
export function required({ json }: Draft, value: Fragment): Fragment {
  return fragment`coalesce(${value},${json.literal(MISSING)})`;
}

function valueSql(draft: Draft, leaf: GraphQLLeafType, { sql, type, isLong }: ColumnSql): Fragment {
  if (isLong) {
    return draft.json.bounded(sql, [mostBytes], draft.json.literal(MISSING));
  }
  const value = draft.json.value([sql], type);
  if (leaf.name === 'Float' && type === 'Float') return addMark(draft, floatFrom, [value]);
  if (isTextIn(leaf, type) || (leaf.name === type && AS_THEY_ARE.has(type))) return value;
  throw new Unplannable(`${leaf.name} of a column of ${type}`);
}

/** Behind the values of slots: how long one text may be, so that all of them together are not too long. */
const mostBytes: Piece = (bound) => number(Number(bound.at(-1)));

/** Types whose values are JSON's own. */
const AS_THEY_ARE = new Set(['Int', 'Boolean']);

/** Scalars whose values are told by the text that is stored. */
const TEXTS = new Set(['String', 'Date', 'DateTime', 'URL']);

function isTextIn(leaf: GraphQLLeafType, columnType: string): boolean {
  if (!isEnumType(leaf)) return TEXTS.has(leaf.name) && columnType === 'String';
  return leaf.name === columnType && leaf.getValues().every(({ name, value }) => name === value);
}

function floatFrom([text]: readonly unknown[]): string {
  return text === null ? 'null' : JSON.stringify(Number(text));
}
