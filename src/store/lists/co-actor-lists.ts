import type { Composed } from '../condition.ts';
import { among, atMost, jsonItem, jsonText, type Sql, sql } from '../dialect.ts';
import { type Direction, type List, orderBy, orderByNumber, PARENT, through, whereAll } from '../list.ts';
import { type ActorConditions, actorConditions } from './actor-lists.ts';
import { type ArticleConditions, articleConditions } from './article-lists.ts';
import { type DayRange, publishedWithin } from './day-range.ts';

/** How many of an actor's newest articles are looked at for whom it appears with. */
export const coActorArticles = 200;

/**
 * Who appears in the same articles as an actor, most often first, over its newest articles, or the newest of some days. The
 * link is the two of them, and between which places of the order the articles lie: the parent of `articlesOfBoth`.
 */
export function coActorsOfActor(of: Composed<ActorConditions>, published: DayRange | null | undefined): List {
  const newest = recentAppearances(PARENT, sql`"articleId"`, publishedWithin(sql`"published"`, published));
  const filtered = (appearances: Sql) =>
    through(
      appearances,
      sql`"Actor" AS "actor"`,
      sql`"actor"."id" = "together"."actorId"`,
      actorConditions(of),
    );
  const { from, where } = filtered(coAppearances(newest));
  const actorId = sql`"together"."actorId"`;
  return {
    name: 'Actor.coActors',
    from,
    // Most appear beside an actor but once, and more than half of those in no other article at all, which need not be looked at.
    head: {
      from: filtered(coAppearances(newest, sql` AND "other"."elsewhere" = TRUE`, sql` HAVING count(*) > 1`))
        .from,
    },
    node: actorId,
    lateLink: jsonText([PARENT, sql`"entry"."node"`, ...placesOf(published)]),
    where,
    order: orderByNumber('WEIGHT', sql`"together"."weight"`, actorId, 'DESC'),
  };
}

/** The articles that a co-actor's weight counts. */
export function articlesOfBoth(of: Composed<ArticleConditions>, direction: Direction): List {
  const [actor, other] = [jsonItem(PARENT, 0), jsonItem(PARENT, 1)];
  const between = [
    sql`"published" >= coalesce(${jsonItem(PARENT, 2)}, ${FIRST_PLACE})`,
    sql`"published" <= coalesce(${jsonItem(PARENT, 3)}, ${LAST_PLACE})`,
  ];
  const { from, where } = through(
    sql`(${recentAppearances(actor, sql`"id", "articleId", "published"`, between)}) AS "recent"`,
    sql`"Article" AS "article"`,
    sql`"article"."id" = "recent"."articleId"`,
    articleConditions(of),
  );
  return {
    name: 'CoActorEdge.articles',
    from,
    node: sql`"recent"."articleId"`,
    // As a value, since PostgreSQL makes a join of what exists and goes through all appearances of the other for each article.
    where: [
      sql`(SELECT 1 FROM "Appearance" AS "other"
        WHERE "other"."articleId" = "recent"."articleId" AND "other"."actorId" = ${other}) = 1`,
      ...where,
    ],
    order: orderBy('PUBLISHED', sql`"recent"."published"`, sql`"recent"."id"`, direction),
  };
}

/** The first and the last place of any order by days; where nothing is known of the day, it is the first. */
const FIRST_PLACE = '';
const LAST_PLACE = '~';

/** Between which places of their order articles of these days lie; none where any may. */
function placesOf(days: DayRange | null | undefined): Sql[] {
  const { from, until } = days ?? {};
  if (!from && !until) return [];
  // What has a day begins with a digit.
  return [from ?? '0', until ? `${until}${LAST_PLACE}` : LAST_PLACE].map(
    (place) => sql`CAST(${place} AS TEXT)`,
  );
}

function coAppearances(articles: Sql, which: Sql = sql``, having: Sql = sql``): Sql {
  return sql`(SELECT "other"."actorId", count(*) AS "weight"
    FROM "Appearance" AS "other"
    WHERE ${among(sql`"other"."articleId"`, articles)} AND "other"."actorId" <> ${PARENT}${which}
    GROUP BY "other"."actorId"${having}) AS "together"`;
}

function recentAppearances(actor: Sql, columns: Sql, conditions: readonly Sql[]): Sql {
  return sql`SELECT ${columns} FROM "Appearance" ${whereAll([sql`"actorId" = ${actor}`, ...conditions])}
    ORDER BY "published" DESC, "id" DESC ${atMost(coActorArticles)}`;
}
