import type { SearchKind } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import { atMost, join, orderKept, raw, type Sql, sql } from '../dialect.ts';
import { isOneOf, type List, type Order, orderByNumber, whereAll } from '../list.ts';
import { bounds, type Entry, type Window } from '../page.ts';
import {
  countedBesideGathered,
  countedHits,
  gatheredHits,
  hits,
  RANK_UNIT,
  rankedHits,
  withUnranked,
} from '../search/engine.ts';
import type { SearchQuery } from '../search/search-query.ts';
import { type ArticleConditions, articleConditions } from './article-lists.ts';

/** Which of what is found a list holds. */
export interface SearchConditions {
  readonly kinds?: readonly SearchKind[] | null | undefined;
  /** Only what is, or stands in, such an article; an actor is in one. */
  readonly articles: Composed<ArticleConditions>;
}

/** What `query` finds, the best first; a node is "Quote:" and the id of the quote. */
export function searchResults(query: SearchQuery, asked: string, of: SearchConditions): List {
  const node = sql`("found"."kind" || ':' || "found"."recordId")`;
  const conditions = [
    ...(of.kinds ? [isOneOf(sql`"found"."kind"`, of.kinds)] : []),
    ...standsInArticle(articleConditions(of.articles)),
  ];
  const order = orderByNumber('RANK', RANK, node, 'DESC');
  const where = [sql`"found"."id" = "hit"."id"`, ...conditions];
  const narrowed = (hit: Sql, isHead: boolean): NonNullable<List['head']> => ({
    from: sql`${hit} CROSS JOIN ${FOUND}`,
    narrowed: (window, limit) => [
      isRankedAmong({ query, isHead }, order, window, limit, conditions.length === 0 ? [] : where),
    ],
  });
  return {
    name: `Query.search for ${asked}`,
    from: sql`${hits(query)} CROSS JOIN ${FOUND}`,
    node,
    where,
    gathered: {
      rows: rankedHits(query),
      where,
      ...narrowed(gatheredHits(query), false),
      head: narrowed(GATHERED, true),
      ...(conditions.length === 0 && { counted: countedBesideGathered(query) }),
    },
    // Each hit is an entry, which only conditions have to look at.
    ...(conditions.length === 0 && { counted: countedHits(query) }),
    order,
  };
}

const RANK = sql`"hit"."rank"`;
const FOUND = sql`"SearchEntry" AS "found"`;
const GATHERED = sql`"gathered" AS "hit"`;
const ALL = 1_000_000_000;
/** So many of the best hits are looked at in their order, where all are ranked; then all of them in the order of their entries. */
const BEST = 100_000;

/** The hits of a query, or but those of them that "gathered" has. */
interface Hits {
  readonly query: SearchQuery;
  readonly isHead: boolean;
}

/**
 * Whether a hit ranks with the first so many that `where` holds for. Ranks alone are sorted first, and of hits in their order
 * no more are looked at than it takes to tell, of what `query` finds besides only where "gathered" has too few; then only
 * those that rank so are sorted with what tells equal ones apart.
 */
function isRankedAmong(
  { query, isHead }: Hits,
  order: Order,
  window: Window,
  limit: number,
  where: readonly Sql[],
): Sql {
  const within = bounds(order, window);
  const conditions = [...(within.length > 0 ? [sql`"found"."id" = "hit"."id"`] : []), ...where, ...within];
  const isWhole = conditions.length === 0;
  const isBest = order.descending !== window.backward;
  const [direction, reaches, last] = isBest ? [sql`DESC`, sql`>=`, sql`min`] : [sql`ASC`, sql`<=`, sql`max`];
  const sorted = (hits: Sql, by: Sql, most: number) =>
    sql`(SELECT * FROM ${hits} ORDER BY ${by} ${direction} ${atMost(isWhole ? limit : most)}) AS "hit"`;
  const first = (hits: Sql, besides: readonly Sql[] = []) => sql`SELECT ${RANK} FROM ${hits}
    ${isWhole ? sql`` : sql`CROSS JOIN ${FOUND}`} ${whereAll([...conditions, ...besides])}
    ${orderKept(sql`${RANK} ${direction}`)} ${atMost(limit)}`;
  const ranked = (most: number) => first(sorted(GATHERED, sql`"rank"`, most));
  // Those of the rest stand in the order of their numbers, by which an engine finds them.
  const parts = (rest: Sql) => {
    const both = [ranked(ALL), first(sorted(sql`(${rest})`, sql`"id"`, ALL))].map(
      (part) => sql`SELECT * FROM (${part})`,
    );
    return sql`${join(isBest ? both : both.reverse(), ' UNION ALL ')} ${atMost(limit)}`;
  };
  const isFull = sql`(SELECT count(*) FROM "best") >= ${raw(String(limit))}`;
  const byTrial = sql`WITH "best" AS MATERIALIZED (${ranked(BEST)})
    SELECT * FROM "best" WHERE ${isFull} UNION ALL SELECT * FROM (${first(GATHERED, [sql`NOT ${isFull}`])}) AS "any"`;
  const hits = withUnranked(query, isWhole ? ranked(ALL) : byTrial, isHead ? () => ranked(ALL) : parts);
  return sql`${RANK} ${reaches} (SELECT ${last}("first"."rank") FROM (${hits}) AS "first")`;
}

/** How well an entry of such a list fits; nothing is told of one that is not ranked. */
export function rankOf({ position }: Entry): number {
  return Math.max(0, Number(position[0])) / RANK_UNIT;
}

function standsInArticle(conditions: readonly Sql[]): Sql[] {
  if (conditions.length === 0) return [];
  const own = whereAll([sql`"article"."id" = "found"."articleId"`, ...conditions]);
  const actors = whereAll([
    sql`"within"."actorId" = "found"."actorId"`,
    sql`"article"."id" = "within"."articleId"`,
    ...conditions,
  ]);
  return [
    sql`(EXISTS (SELECT 1 FROM "Article" AS "article" ${own}) OR EXISTS (
      SELECT 1 FROM "Appearance" AS "within" CROSS JOIN "Article" AS "article" ${actors}))`,
  ];
}
