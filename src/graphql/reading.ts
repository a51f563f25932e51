import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import { type Sql, sql as statement } from '../store/dialect.ts';
import type { List } from '../store/list.ts';
import { rowsOf } from '../store/statement.ts';
import { firstEntry } from './connection.ts';
import type { Context } from './context.ts';
import type { Compute, Known, Reading, Row } from './readings.ts';
import { loadRecord, type RecordRef } from './records.ts';

/** As field options take it. */
export function reading(of: Reading): { readonly extensions: { readonly reading: Reading } } {
  return { extensions: { reading: of } };
}

export function readingOf(field: GraphQLField<unknown, unknown>): Reading | undefined {
  // Set by the function above alone.
  return field.extensions.reading as Reading | undefined;
}

/** The columns of a record by the names that an object of this shape has for them. */
export type ColumnsOf<Shape> = { readonly [name in keyof Shape]: string };

/** A field of a record that is an object of some of its columns. */
export function partOf<Shape>(columns: ColumnsOf<Shape>) {
  return {
    select: selected(Object.values(columns)),
    resolve: (row: Row) => renamed<Shape>(row, columns),
    ...reading({ kind: 'part', columns }),
  };
}

/** The same, which is null where the columns do not tell it. */
export function partIf<Shape>(known: Known, columns: ColumnsOf<Shape>) {
  return {
    select: selected(Object.values(columns)),
    nullable: true as const,
    resolve: (row: Row) => (isKnown(row, known) ? renamed<Shape>(row, columns) : null),
    ...reading({ kind: 'part', columns, known }),
  };
}

/** A field that is worked out from columns of its parent, which is no record itself. */
export function computed<Value>(columns: readonly string[], value: Compute<Value>) {
  return {
    resolve: (row: Row, _args: object, context: Context) => value(row, context, null),
    ...reading({ kind: 'computed', columns, value }),
  };
}

/** The same of a record. */
export function computedOf<Value>(columns: readonly string[], value: Compute<Value>) {
  return { select: selected(columns), ...computed(columns, value) };
}

/** A field that is the record of another table whose id stands in a column. */
export function recordAt<Ref extends RecordRef>(ref: Ref, column: string) {
  return {
    type: ref,
    resolve: (row: Row, _args: object, context: Context, info: GraphQLResolveInfo) =>
      loadRecord(ref, row[column], context, info),
    ...reading({ kind: 'record', by: column }),
  };
}

/** The same, which is null where none stands there. */
export function recordIfAt<Ref extends RecordRef>(ref: Ref, column: string) {
  return {
    ...recordAt(ref, column),
    nullable: true as const,
    resolve: (row: Row, _args: object, context: Context, info: GraphQLResolveInfo) =>
      row[column] === null ? null : loadRecord(ref, row[column], context, info),
  };
}

/** A field that is the first record of a list of its parent; null where the list is empty. */
export function firstOf<Ref extends RecordRef>(ref: Ref, list: () => List) {
  return {
    type: ref,
    nullable: true as const,
    resolve: async ({ id }: Row, _args: object, context: Context, info: GraphQLResolveInfo) => {
      const first = await firstEntry(id, context, info, list);
      return first === null ? null : loadRecord(ref, first, context, info);
    },
    ...reading({ kind: 'record', by: list }),
  };
}

/** A field that is a value which one subquery gives, as `value` reads it. */
export function scalarOf<Value>(sql: () => Sql, value: (found: unknown) => Value) {
  return {
    resolve: async (_parent: object, _args: object, { database }: Context) => {
      const [row] = await rowsOf<{ value: unknown }>(database, statement`SELECT (${sql()}) AS "value"`);
      return value(row?.value ?? null);
    },
    ...reading({ kind: 'scalar', sql, value }),
  };
}

function selected(columns: readonly string[]): Record<string, true> {
  return Object.fromEntries(columns.map((column) => [column, true as const]));
}

function renamed<Shape>(row: Row, columns: ColumnsOf<Shape>): Shape {
  const named = Object.entries<string>(columns).map(([name, column]) => [name, row[column]]);
  return Object.fromEntries(named) as Shape;
}

function isKnown(row: Row, known: Known): boolean {
  return 'every' in known
    ? known.every.every((column) => row[column] !== null)
    : known.some.some((column) => row[column] !== null);
}
