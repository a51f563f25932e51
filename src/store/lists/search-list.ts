import type { SearchKind } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import { type Sql, sql } from '../dialect.ts';
import { isOneOf, type List, orderByNumber, whereAll } from '../list.ts';
import type { Entry } from '../page.ts';
import { hits, RANK_UNIT } from '../search/engine.ts';
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
  return {
    name: `Query.search for ${asked}`,
    from: sql`${hits(query)} CROSS JOIN "SearchEntry" AS "found"`,
    node,
    where: [sql`"found"."id" = "hit"."id"`, ...conditions],
    // Each hit is an entry, which only conditions have to look at.
    ...(conditions.length === 0 && { counted: hits(query) }),
    order: orderByNumber('RANK', sql`"hit"."rank"`, node, 'DESC'),
  };
}

/** How well an entry of such a list fits. */
export function rankOf({ position }: Entry): number {
  return Number(position[0]) / RANK_UNIT;
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
