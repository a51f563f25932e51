import {
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { readingOf } from '../graphql/reading.ts';
import type { ComputedReading, Row, ToldReading } from '../graphql/readings.ts';
import { addMark, type ColumnSql, type Draft, type Scope, type Selected } from './draft.ts';
import { exposedColumn } from './leaves.ts';
import { pageOf } from './list-sql.ts';
import type { Answering } from './marks.ts';
import { selectedObject } from './objects.ts';
import type { Fragment } from './statement.ts';
import { Unplannable } from './unplannable.ts';

/** Writes a value, of what a field has worked out, as JSON. */
export type Writer = (value: unknown, answering: Answering) => string | Promise<string>;

/** A field that is worked out here, from columns that the statement brings; nothing else of the answer is built. */
export function computedSql(
  draft: Draft,
  scope: Scope,
  selected: Selected,
  { columns, value }: ComputedReading,
): Fragment {
  if (selected.field.args.length > 0) throw new Unplannable(`${selected.field.name} has arguments`);
  const sources = columns.map((name) => [name, scope.column(name)] as const);
  const write = writerOf(draft, selected.field.type, selected);
  const payload = sources.map(([, column]) => draft.json.value([column.sql], column.type));
  return addMark(
    draft,
    (values, answering) => {
      const row: Row = Object.fromEntries(
        sources.map(([name, column], index) => [name, valueFrom(values[index], column)]),
      );
      const list = scope.page ? pageOf(scope.page, answering.bound).list : null;
      return settled(value(row, answering.context, list), answering, write);
    },
    payload,
  );
}

/** A field whose value the schema tells. */
export function toldSql(draft: Draft, selected: Selected, { value }: ToldReading): Fragment {
  const write = writerOf(draft, selected.field.type, selected);
  const told = value(draft.operation.schema);
  return addMark(draft, (_nothing, answering) => write(told, answering), []);
}

/** What writes values of `type`, as the field selects them. */
export function writerOf(draft: Draft, type: GraphQLOutputType, selected: Selected): Writer {
  if (isNonNullType(type)) return present(writerOf(draft, type.ofType, selected));
  if (isListType(type)) return listWriter(writerOf(draft, type.ofType, selected));
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) return objectWriter(draft, type, selected);
  throw new Unplannable(`${selected.field.name} shows several types`);
}

/** The characters that are made here are counted here: a few columns may make many. */
function leafWriter(type: GraphQLLeafType): Writer {
  return (value, answering) => {
    const json = value == null ? 'null' : JSON.stringify(type.serialize(value));
    answering.characters += json.length;
    if (answering.characters > answering.context.limits.characters) throw new Unplannable('a long answer');
    return json;
  };
}

function present(write: Writer): Writer {
  return (value, answering) => {
    if (value == null) throw new Unplannable('a value that must be there is null');
    return write(value, answering);
  };
}

function listWriter(write: Writer): Writer {
  return (value, answering) => {
    if (value == null) return 'null';
    // The resolver of such a field gives an array.
    const items = (value as readonly unknown[]).map((item) =>
      attempted(() => settled(item, answering, write)),
    );
    return assembled(items, (texts) => `[${texts.join(',')}]`);
  };
}

function objectWriter(draft: Draft, type: GraphQLObjectType, selected: Selected): Writer {
  const { index, isCounted, members } = selectedObject(draft, type, selected);
  const writers = members.map(([key, member]) => [`"${key}":`, memberWriter(draft, type, member)] as const);
  return (value, answering) => {
    if (value == null) return 'null';
    if (!isCounted) answering.counts[index] = (answering.counts[index] ?? 0) + 1;
    const parts = writers.map(([, write]) => attempted(() => write(value, answering)));
    const keyed = (texts: readonly string[]) => texts.map((text, at) => `${writers[at]?.[0]}${text}`);
    return assembled(parts, (texts) => `{${keyed(texts).join(',')}}`);
  };
}

function memberWriter(draft: Draft, of: GraphQLObjectType, selected: Selected | null): Writer {
  if (!selected) return () => JSON.stringify(of.name);
  const write = writerOf(draft, selected.field.type, selected);
  const read = readerOf(of, selected.field);
  return (value, answering) => settled(read(value as Row, answering.context), answering, write);
}

/** How a field is read from an object that stands in memory. */
function readerOf(
  of: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): (row: Row, context: Context) => unknown {
  const reading = readingOf(field);
  if (reading?.kind === 'computed') return (row, context) => reading.value(row, context, null);
  if (reading?.kind === 'part' && !reading.known) {
    const names = Object.entries(reading.columns);
    return (row) => Object.fromEntries(names.map(([name, column]) => [name, row[column]]));
  }
  const property = reading ? null : exposedColumn(field);
  if (property === null) throw new Unplannable(`${of.name}.${field.name} is read from the database`);
  return (row) => row[property];
}

/** Writes a value when it is there. */
export function settled(value: unknown, answering: Answering, write: Writer): string | Promise<string> {
  return value instanceof Promise
    ? value.then((awaited: unknown) => write(awaited, answering))
    : write(value, answering);
}

/** What goes wrong at once, as what goes wrong later: nobody would take care of a neighbour that does so. */
function attempted(write: () => string | Promise<string>): string | Promise<string> {
  try {
    return write();
  } catch (error) {
    return Promise.reject(error);
  }
}

function assembled(
  parts: readonly (string | Promise<string>)[],
  join: (texts: readonly string[]) => string,
): string | Promise<string> {
  return parts.some((part) => part instanceof Promise)
    ? Promise.all(parts).then(join)
    : join(parts as readonly string[]);
}

function valueFrom(value: unknown, { type }: ColumnSql): unknown {
  if (value === null) return null;
  if (type === 'Float') return Number(value);
  return type === 'Json' ? JSON.parse(String(value)) : value;
}
