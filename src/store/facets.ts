import type { DatabaseSession } from './database.ts';
import { atMost, join, jsonRows, raw, type Sql, sql } from './dialect.ts';
import { type List, whereAll } from './list.ts';
import { publishedWithin } from './lists/day-range.ts';
import { ordering, parentRows } from './page.ts';
import { rowsOf } from './statement.ts';

/** Something by which the records of a list fall into groups. */
export interface Facet {
  /** Its name among those of the list's records, `kind`. */
  readonly name: string;
  readonly table: 'Article' | 'Actor' | 'Quote' | 'Event';
  readonly column: string;
  /** The table that has the column, by a key in the record, where it is another. */
  readonly through?: { readonly table: 'Article'; readonly key: 'articleId' };
  /** The table of links from records to groups, by its key to the record: a record may be of several groups. */
  readonly links?: { readonly table: 'Appearance' | 'QuotedActor' | 'Participant'; readonly key: string };
  /** The column in which a group's own row keeps how many of all records it has. */
  readonly kept?: { readonly table: 'Actor'; readonly column: 'articleCount' };
  /** The table in which a group has a name. */
  readonly names?: 'Outlet' | 'Actor';
}

/** How many of a list's records have one value; null stands for "not known". */
export interface FacetCount {
  /** The table that has its name; null where it is its own. */
  readonly names: NonNullable<Facet['names']> | null;
  readonly value: string | null;
  readonly name: string | null;
  readonly count: number;
  /** Whether it counts in the first records of the list alone, since there are too many. */
  readonly isPartial: boolean;
}

/** Of a list with conditions, the links of so many records are counted: those of a million take ten seconds. */
export const MOST_LINKED = 50_000;

/** A facet of the list of one parent: its largest groups. */
export interface FacetRequest {
  readonly parent: string;
  readonly facet: Facet;
  readonly first: number;
}

/** Several facets of a list, for each of several parents, in one statement. */
export async function readFacets(
  database: DatabaseSession,
  list: List,
  requests: readonly FacetRequest[],
): Promise<readonly (readonly FacetCount[])[]> {
  const rows = await rowsOf<Record<string, string>>(database, facetsStatement(list, requests));
  const byParent = new Map(rows.map((row) => [row.parent, row]));
  return requests.map((request) =>
    countsFromJson(request.facet, byParent.get(request.parent)?.[columnOf(request)]),
  );
}

/** The statement of `readFacets`: a row for each parent, a column for each facet. */
function facetsStatement(list: List, requests: readonly FacetRequest[]): Sql {
  const parents = [...new Set(requests.map((request) => request.parent))];
  const facets = new Map(requests.map((request) => [columnOf(request), request]));
  const columns = [...facets].map(
    ([name, request]) => sql`(${groups(list, request)}) AS ${raw(`"${name}"`)}`,
  );
  return sql`SELECT "key"."value" AS "parent", ${join(columns)} FROM ${parentRows(list, parents)}`;
}

function columnOf({ facet, first }: FacetRequest): string {
  return `${facet.name} ${first}`;
}

function groups(list: List, { facet, first }: FacetRequest): Sql {
  const columns = [sql`"group"."value"`, nameOf(facet), sql`"group"."count"`, isPartial(list, facet)];
  return sql`SELECT ${jsonRows(columns)} FROM ${largest(list, facet, first)}`;
}

/** The rows of a facet of a list for one parent, "key"."value": the columns of `FacetCount`. */
export function facetRows(list: List, facet: Facet, first: number): Sql {
  return sql`SELECT ${facet.names ?? null} AS "names", "group"."value" AS "value", ${nameOf(facet)} AS "name", "group"."count" AS "count",
    ${isPartial(list, facet)} AS "isPartial" FROM ${largest(list, facet, first)}`;
}

function isPartial(list: List, { links }: Facet): Sql {
  return links && list.where.length > 0
    ? sql`EXISTS (SELECT 1 FROM ${list.from} ${whereAll(list.where)} LIMIT 1 OFFSET ${raw(String(MOST_LINKED))})`
    : sql`1 = 0`;
}

function nameOf({ names }: Facet): Sql {
  return names
    ? sql`(SELECT "name" FROM ${raw(`"${names}"`)} WHERE "id" = "group"."value")`
    : sql`"group"."value"`;
}

function largest(list: List, facet: Facet, first: number): Sql {
  if (facet.kept && list.where.length === 0) return largestKept(facet.kept, first);
  const {
    from,
    where,
    value,
    count = sql`count(*)`,
  } = facet.links ? linked(list, facet.links, facet.column) : grouped(list, facet);
  return sql`(SELECT ${value} AS "value", ${count} AS "count" FROM ${from} ${whereAll(where)}
    GROUP BY ${value} ORDER BY ${count} DESC, ${value} NULLS FIRST ${atMost(first)}) AS "group"`;
}

/** The groups of all there is, without looking at what they have. */
function largestKept({ table, column }: NonNullable<Facet['kept']>, first: number): Sql {
  const [from, count] = [raw(`"${table}" AS "kept"`), raw(`"kept"."${column}"`)];
  return sql`(SELECT "kept"."id" AS "value", ${count} AS "count" FROM ${from} WHERE ${count} > 0
    ORDER BY ${count} DESC, "kept"."id" ${atMost(first)}) AS "group"`;
}

interface Grouped extends Pick<List, 'from' | 'where'> {
  readonly value: Sql;
  /** How many records a group has, where one may have several rows. */
  readonly count?: Sql;
}

/** The list with the links of its records; a record that is linked with a group twice counts once. */
function linked(list: List, { table, key }: NonNullable<Facet['links']>, column: string): Grouped {
  const links = raw(`"${table}" AS "facetLink"`);
  const [record, value] = [raw(`"facetLink"."${key}"`), raw(`"facetLink"."${column}"`)];
  const isKnown = sql`${value} IS NOT NULL`;
  return {
    // Of all there is, the links tell themselves.
    ...(list.where.length === 0
      ? { from: links, where: [isKnown] }
      : {
          from: sql`${firstRecords(list)} AS "entry" CROSS JOIN ${links}`,
          where: [sql`${record} = "entry"."node"`, isKnown],
        }),
    value,
    ...(table === 'Participant' && { count: sql`count(DISTINCT ${record})` }),
  };
}

function firstRecords({ node, from, where, order }: List): Sql {
  return sql`(SELECT ${node} AS "node" FROM ${from} ${whereAll(where)}
    ORDER BY ${ordering(order, { backward: false })} ${atMost(MOST_LINKED)})`;
}

/** The list with the table that has the facet's column: its own, where it is read from that of its records. */
function grouped(list: List, facet: Facet): Grouped {
  const own = facet.table.toLowerCase();
  const isRead = list.node.sql === `"${own}"."id"`;
  const record = isRead ? own : 'record';
  const records = isRead
    ? { from: list.from, where: list.where }
    : {
        from: sql`${list.from} CROSS JOIN ${raw(`"${facet.table}"`)} AS "record"`,
        where: [...list.where, sql`"record"."id" = ${list.node}`],
      };
  if (!facet.through) return { ...records, value: raw(`"${record}"."${facet.column}"`) };
  const whole = raw(`"${facet.through.table}" AS "facetArticle"`);
  // All there is, is read from the side that has the facet's index; what is chosen from it, from its own.
  const tables = records.where.length === 0 ? [whole, records.from] : [records.from, whole];
  return {
    from: join(tables, ' CROSS JOIN '),
    where: [
      ...records.where,
      sql`"facetArticle"."id" = ${raw(`"${record}"."${facet.through.key}"`)}`,
      // An engine that reads all of both and joins them need not read all articles there are.
      ...publishedWithin(sql`"facetArticle"."published"`, list.published),
    ],
    value: raw(`"facetArticle"."${facet.column}"`),
  };
}

function countsFromJson({ names }: Facet, json: string | undefined): readonly FacetCount[] {
  if (json === undefined) return [];
  // Written by `jsonRows` from the four columns above.
  const rows = JSON.parse(json) as [string | null, string | null, number, number | boolean][];
  return rows.map(([value, name, count, isPartial]) => ({
    names: names ?? null,
    value,
    name,
    count,
    isPartial: Boolean(isPartial),
  }));
}
