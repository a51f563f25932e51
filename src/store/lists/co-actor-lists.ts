import type { Composed } from '../condition.ts';
import { among, atMost, jsonItem, jsonText, type Sql, sql } from '../dialect.ts';
import { type Direction, type List, orderBy, orderByNumber, PARENT, through } from '../list.ts';
import { type ActorConditions, actorConditions } from './actor-lists.ts';
import { type ArticleConditions, articleConditions } from './article-lists.ts';

/** How many of an actor's newest articles are looked at for whom it appears with. */
export const coActorArticles = 200;

/**
 * Who appears in the same articles as an actor, most often first, over its newest articles. The link is the two of them,
 * the parent of `articlesOfBoth`.
 */
export function coActorsOfActor(of: Composed<ActorConditions>): List {
  const filtered = (appearances: Sql) =>
    through(
      appearances,
      sql`"Actor" AS "actor"`,
      sql`"actor"."id" = "together"."actorId"`,
      actorConditions(of),
    );
  const { from, where } = filtered(coAppearances());
  const actorId = sql`"together"."actorId"`;
  return {
    name: 'Actor.coActors',
    from,
    // Most appear beside an actor but once, and more than half of those in no other article at all, which need not be looked at.
    head: {
      from: filtered(coAppearances(sql` AND "other"."elsewhere" = TRUE`, sql` HAVING count(*) > 1`)).from,
    },
    node: actorId,
    lateLink: jsonText([PARENT, sql`"entry"."node"`]),
    where,
    order: orderByNumber('WEIGHT', sql`"together"."weight"`, actorId, 'DESC'),
  };
}

/** The articles that a co-actor's weight counts. */
export function articlesOfBoth(of: Composed<ArticleConditions>, direction: Direction): List {
  const [actor, other] = [jsonItem(PARENT, 0), jsonItem(PARENT, 1)];
  const { from, where } = through(
    sql`(${recentAppearances(actor, sql`"id", "articleId", "published"`)}) AS "recent" CROSS JOIN "Appearance" AS "other"`,
    sql`"Article" AS "article"`,
    sql`"article"."id" = "recent"."articleId"`,
    articleConditions(of),
  );
  return {
    name: 'CoActorEdge.articles',
    from,
    node: sql`"recent"."articleId"`,
    where: [sql`"other"."articleId" = "recent"."articleId"`, sql`"other"."actorId" = ${other}`, ...where],
    order: orderBy('PUBLISHED', sql`"recent"."published"`, sql`"recent"."id"`, direction),
  };
}

function coAppearances(which: Sql = sql``, having: Sql = sql``): Sql {
  return sql`(SELECT "other"."actorId", count(*) AS "weight"
    FROM "Appearance" AS "other"
    WHERE ${among(sql`"other"."articleId"`, recentAppearances(PARENT, sql`"articleId"`))} AND "other"."actorId" <> ${PARENT}${which}
    GROUP BY "other"."actorId"${having}) AS "together"`;
}

function recentAppearances(actor: Sql, columns: Sql): Sql {
  return sql`SELECT ${columns} FROM "Appearance" WHERE "actorId" = ${actor}
    ORDER BY "published" DESC, "id" DESC ${atMost(coActorArticles)}`;
}
