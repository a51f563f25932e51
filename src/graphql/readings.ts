import type { GraphQLSchema } from 'graphql';
import type { Sql } from '../store/dialect.ts';
import type { List } from '../store/list.ts';
import type { Context } from './context.ts';
import type { GlobalId } from './global-id.ts';

/**
 * How a field's value comes out of the database, for whoever reads it without calling its resolver (src/planner). What
 * Pothos knows itself, exposed columns, ids and relations, is not said again. Each is made by the function that makes the
 * resolver, so that nothing is written twice.
 */
export type Reading =
  | ListReading
  | CountReading
  | ValuesReading
  | RowsReading
  | ScalarReading
  | PartReading
  | RecordReading
  | ComputedReading
  | LookupReading
  | ReferencesReading
  | ToldReading
  | ConnectionReading;

/** A connection: a page of the list that the arguments ask for. */
export interface ListReading {
  readonly kind: 'list';
  readonly list: (args: object, context: Context, above: object) => Promise<List>;
  /** The column of an edge that the list takes for its parent; the parent's id if not said. */
  readonly parent?: 'link';
  /**
   * Whether its rows, as it stands at the root, are worked out once for all that is asked of it (`Gathered`): where it is shown,
   * or only where it is counted too, as it takes less to show the first of them by themselves.
   */
  readonly gathered?: 'shown' | 'shown and counted';
}

/** How many there are in a list. */
export interface CountReading {
  readonly kind: 'count';
  readonly list: (context: Context, above: object) => Promise<List>;
}

/** The nodes of a list, as far as `first` says. */
export interface ValuesReading {
  readonly kind: 'values';
  readonly list: () => List;
}

/** Objects whose columns a subquery of the parent gives. Lists of such an object are told the arguments of this field. */
export interface RowsReading {
  readonly kind: 'rows';
  /** Their types, as Prisma's schema calls them. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: (args: object, context: Context) => RowsOf | Promise<RowsOf>;
  /** Whether the rows come and go with the parent itself. False if not said. */
  readonly isTied?: boolean;
}

/** A subquery; inside a connection, about its list. */
export type RowsOf = (list: List | null) => Sql;

/** A value that one subquery gives. */
export interface ScalarReading {
  readonly kind: 'scalar';
  readonly sql: () => Sql;
  readonly value: (found: unknown) => unknown;
}

/** An object that is some of its parent's columns, under names of its own. */
export interface PartReading {
  readonly kind: 'part';
  readonly columns: Columns;
  readonly known?: Known;
  /** Of which record its columns are, where that is not the parent: the first of a list of it. */
  readonly of?: FirstRecord;
}

export interface FirstRecord {
  readonly model: string;
  readonly list: () => List;
  /** Columns of the parent that stand in place of the record's, where it has all of them. */
  readonly own?: Columns;
}

/** The columns of a record, by the names that an object has for them. */
export type Columns = Readonly<Record<string, string>>;

/** Where the object is not null: where all of these columns, or some of them, are known. */
export type Known = { readonly every: readonly string[] } | { readonly some: readonly string[] };

/** A record of another table. */
export interface RecordReading {
  readonly kind: 'record';
  /** The column that has its id; or the list of the parent whose first entry it is. */
  readonly by: string | (() => List);
}

/** A value, or an object of plain values, that is worked out from columns. */
export interface ComputedReading {
  readonly kind: 'computed';
  readonly columns: readonly string[];
  readonly value: Compute<unknown>;
}

/** Makes a value; of an edge, its list is told too. */
export type Compute<Value> = (row: Row, context: Context, list: List | null) => Value;

/** Values of columns, by name. */
// biome-ignore lint/suspicious/noExplicitAny: as a resolver gets them; which they are is the field's own matter
export type Row = Readonly<Record<string, any>>;

/** One record at the root of the graph. */
export interface LookupReading {
  readonly kind: 'lookup';
  readonly find: (args: object, context: Context) => Promise<Where | null> | Where | null;
  /** Whether another record may be meant where none is found. */
  readonly otherwise: boolean;
}

/** The column by which a record is found, and its value; the first by id where several have it. */
export type Where = Readonly<Record<string, string>>;

/**
 * Records at the root of the graph by their ids, of whatever types the field shows: one, or a list in the order of the ids.
 * Null where one is not there, unless another may be meant then.
 */
export interface ReferencesReading {
  readonly kind: 'references';
  readonly ids: (args: object, context: Context) => readonly GlobalId[];
  /** Whether another record may be meant where one of this type is not found. */
  readonly otherwise: (typename: string) => boolean;
}

/** A value that the schema itself tells. */
export interface ToldReading {
  readonly kind: 'told';
  readonly value: (schema: GraphQLSchema) => unknown;
}

/** What a connection, or an edge of one, has. */
export interface ConnectionReading {
  readonly kind: 'edges' | 'nodes' | 'pageInfo' | 'totalCount' | 'cursor' | 'node';
}
