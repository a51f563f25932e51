import type { FieldMap, ObjectRef, UnionRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Entry, Page } from '../store/page.ts';
import { builder } from './builder.ts';
import type { Connection } from './connection.ts';
import type { Context } from './context.ts';
import { type FacetField, facetsType } from './facets.ts';
import { conditionCount } from './filter-check.ts';
import { defaultPageSize } from './limits.ts';
import { type PageSizeArguments, pageSizeFrom } from './page-size.ts';
import { reading } from './reading.ts';
import type { Row } from './readings.ts';
import { loadRecord, type RecordRef } from './records.ts';

type Types = typeof builder.$inferSchemaTypes;

/** One entry of a page, with what ties it to the list's owner. */
export interface Edge {
  readonly entry: Entry;
  readonly connection: Connection;
}

/** The type of what stands in a list: records of one type, or of several. */
type NodeRef = RecordRef | UnionRef<Types, { id: string }, { id: string }>;

export interface ConnectionTypeOptions {
  /** Name without "Connection": `Quote`. */
  readonly name: string;
  /** What stands in the list, for the descriptions: "quotes". */
  readonly of: string;
  readonly edgeFields?: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => FieldMap;
  /** How the record of an entry is loaded, where the list mixes types. */
  readonly load?: LoadNode;
  /** By what its records can be counted in groups. */
  readonly facets?: readonly FacetField[];
}

type LoadNode = (node: string, context: Context, info: GraphQLResolveInfo) => Promise<{ id: string }>;

/** The connection type, and its edge, of a list of records; `node` is asked for once all types are there. */
export function connectionType(
  node: () => NodeRef,
  options: ConnectionTypeOptions,
): ObjectRef<Types, Connection> {
  const { name, of, facets } = options;
  const load = loaderFrom(node, options);
  const edge = edgeType(node, load, options);
  return builder.objectRef<Connection>(`${name}Connection`).implement({
    description: `A page of ${of}, and the way to the next.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: `The ${of} of this page, each with its cursor.`,
        complexity: { field: 1, multiplier: 1 },
        resolve: async (connection) =>
          (await connection.page()).entries.map((entry): Edge => ({ entry, connection })),
        ...reading({ kind: 'edges' }),
      }),
      nodes: t.field({
        type: [node()],
        description: `The ${of} of this page.`,
        complexity: { field: 1, multiplier: 1 },
        resolve: async (connection, _args, context, info) => {
          const { entries } = await connection.page();
          return Promise.all(entries.map((entry) => load(entry.node, context, info)));
        },
        ...reading({ kind: 'nodes' }),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether there is more, and the cursors to read on.',
        resolve: async (connection) => pageInfo(connection, await connection.page()),
        ...reading({ kind: 'pageInfo' }),
      }),
      totalCount: t.int({
        description: `How many ${of} there are in the whole list; counted only when asked for.`,
        complexity: 5,
        resolve: (connection) => connection.count(),
        ...reading({ kind: 'totalCount' }),
      }),
      ...(facets && {
        facets: t.field({
          type: facetsType({ name, of, facets }),
          description: `How many ${of} of the whole list there are of each sort; counted only when asked for.`,
          resolve: (connection) => connection,
          ...reading({ kind: 'part', columns: {} }),
        }),
      }),
    }),
  });
}

/** The arguments of every connection. */
export function pageArguments(t: Pick<PothosSchemaTypes.InputFieldBuilder<Types, 'Arg'>, 'int' | 'string'>) {
  return {
    first: t.int({
      description: `So many entries from the start of the list, at most 100; ${defaultPageSize} if not said.`,
    }),
    after: t.string({ description: 'Only what follows this cursor.' }),
    last: t.int({ description: 'So many entries from the end of the list, at most 100.' }),
    before: t.string({ description: 'Only what precedes this cursor.' }),
  };
}

/** What a connection costs: once, each condition of its filter, and what is asked of an entry as often as the page is long. */
export function pageCost(
  args: PageSizeArguments & { readonly filter?: object | null | undefined },
  { limits }: Context,
): { readonly field: number; readonly multiplier: number } {
  return {
    field: 2 + conditionCount(args.filter),
    multiplier: Math.max(pageSizeFrom(args, limits.pageSize), 1),
  };
}

function loaderFrom(node: () => NodeRef, { load }: ConnectionTypeOptions): LoadNode {
  // Without a loader of its own, a list holds records of one type.
  return load ?? ((id, context, info) => loadRecord(node() as RecordRef, id, context, info));
}

function edgeType(node: () => NodeRef, load: LoadNode, { name, of, edgeFields }: ConnectionTypeOptions) {
  return builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `An entry of a list, one of the ${of}: the record, and its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Its place in the list: pass it as `after` or `before`.',
        resolve: ({ entry, connection }) => connection.cursor(entry),
        ...reading({ kind: 'cursor' }),
      }),
      node: t.field({
        type: node(),
        description: 'The record itself.',
        resolve: ({ entry }, _args, context, info) => load(entry.node, context, info),
        ...reading({ kind: 'node' }),
      }),
      ...edgeFields?.(t),
    }),
  });
}

/** Whether the list goes on around a page of it, and where. */
export function pageInfo(
  { window, cursor }: Pick<Connection, 'window' | 'cursor'>,
  { entries, more }: Page,
): {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
} {
  const { backward, after, before } = window;
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    startCursor: first ? cursor(first) : null,
    endCursor: last ? cursor(last) : null,
  };
}

/** A field of an edge that is worked out from its entry alone. */
export function ofEntry<Value>(value: (entry: Entry) => Value) {
  return {
    resolve: ({ entry }: Edge) => value(entry),
    ...reading({ kind: 'computed', columns: ENTRY, value: (row) => value(entryFrom(row)) }),
  };
}

const ENTRY = ['node', 'column', 'unique', 'link'];

function entryFrom({ node, column, unique, link }: Row): Entry {
  return { node, link, position: [column, unique] };
}

/** A field of an edge that is the record which ties it to the list's owner. */
export function linkOf<Ref extends RecordRef>(ref: Ref) {
  return {
    type: ref,
    resolve: ({ entry }: Edge, _args: object, context: Context, info: GraphQLResolveInfo) =>
      loadRecord(ref, entry.link ?? '', context, info),
    ...reading({ kind: 'record', by: 'link' }),
  };
}
