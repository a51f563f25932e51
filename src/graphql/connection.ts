import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type Facet, type FacetCount, type FacetRequest, readFacets } from '../store/facets.ts';
import type { List } from '../store/list.ts';
import { countLists, type Entry, type Page, readPages, type Window } from '../store/page.ts';
import { byShorterWay } from '../store/shorter-way.ts';
import type { Context } from './context.ts';
import { cursorFromPosition, positionFromCursor } from './cursor.ts';
import { userError } from './errors.ts';
import { type PageSizeArguments, pageSizeFrom } from './page-size.ts';
import { perField } from './per-field.ts';

/** The arguments of a list: which page of it, and the filter that most have. */
export interface ListArguments extends PageArguments {
  readonly filter?: object | null | undefined;
}

/** The arguments that every connection has. */
export interface PageArguments extends PageSizeArguments {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list of one parent; read when something of it is asked for. */
export interface Connection {
  readonly window: Window;
  page(): Promise<Page>;
  count(): Promise<number>;
  cursor(entry: Entry): string;
  facet(facet: Facet, first: number): Promise<readonly FacetCount[]>;
}

/** What the calls of one field of an operation share: the list, and its pages and lengths for many parents at once. */
interface Reader {
  readonly list: List;
  readonly window: Window;
  readonly pages: DataLoader<string, Page>;
  readonly counts: DataLoader<string, number>;
  readonly facets: DataLoader<FacetRequest, readonly FacetCount[], string>;
}

/** The parent of a list that stands at the root of the graph. */
export const ROOT = '';

/** The page of `list` that belongs to `parent`. */
export async function connect(
  parent: string,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
  list: () => List | Promise<List>,
): Promise<Connection> {
  const reader = await readerOf(context, info, () => createReader(args, context, list));
  return {
    window: reader.window,
    page: () => reader.pages.load(parent),
    count: () => reader.counts.load(parent),
    cursor: (entry) => cursorFromPosition(reader.list, entry.position),
    facet: (facet, first) => reader.facets.load({ parent, facet, first }),
  };
}

/** The first entry of `list` for `parent`; null where it is empty. */
export async function firstEntry(
  parent: string,
  context: Context,
  info: GraphQLResolveInfo,
  list: () => List,
): Promise<string | null> {
  const reader = await readerOf(context, info, () => createReader({ first: 1 }, context, list));
  const { entries } = await reader.pages.load(parent);
  return entries[0]?.node ?? null;
}

const readerOf = perField<Promise<Reader>>();

async function createReader(
  args: ListArguments,
  { database, limits }: Context,
  listOf: () => List | Promise<List>,
): Promise<Reader> {
  const found = await listOf();
  const window = windowFromArguments(args, found, limits.pageSize);
  const list = found.walk ? await byShorterWay(database, found, window) : found;
  return {
    list,
    window,
    pages: new DataLoader((parents) => readPages(database, list, window, parents)),
    counts: new DataLoader((parents) => countLists(database, list, parents)),
    facets: new DataLoader((requests) => readFacets(database, list, requests), {
      cacheKeyFn: ({ parent, facet, first }) => JSON.stringify([parent, facet.name, first]),
    }),
  };
}

/** The part of a list that the arguments ask for. */
export function windowFromArguments(args: PageArguments, list: List, most: number): Window {
  const { first, last, after, before } = args;
  if (first != null && last != null) {
    throw userError('`first` and `last` were both given; expected one: pages are counted from one end.');
  }
  return {
    size: pageSizeFrom(args, most),
    backward: last != null,
    after: after == null ? null : positionFromCursor(list, after),
    before: before == null ? null : positionFromCursor(list, before),
  };
}
