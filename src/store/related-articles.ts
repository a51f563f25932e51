import type { DatabaseSession } from './database.ts';
import { atMost, eachOf, jsonRows, raw, type Sql, sql } from './dialect.ts';
import { PARENT } from './list.ts';
import { rowsOf } from './statement.ts';

/** Another article that speaks of the same actors. */
export interface RelatedArticle {
  readonly id: string;
  readonly shared: number;
}

/** Looked at for each article: its rarest actors, and the newest articles of each. */
const ACTORS = 8;
const ARTICLES_EACH = 20;

/**
 * For each of several articles, those that share most actors with it. An actor of few articles tells more than one of
 * many, and a busy one would lead through the whole archive: so only the rarest actors and their newest articles count.
 */
export async function relatedArticles(
  database: DatabaseSession,
  size: number,
  articles: readonly string[],
): Promise<readonly (readonly RelatedArticle[])[]> {
  const rows = await rowsOf<{ id: string; related: string }>(
    database,
    sql`
    SELECT "key"."value" AS "id", (SELECT ${jsonRows([sql`"best"."id"`, sql`"best"."shared"`])} FROM (
      ${relatedRows(size)}
    ) AS "best") AS "related" FROM ${eachOf(articles)}`,
  );
  const related = new Map(rows.map((row) => [row.id, relatedFromJson(row.related)]));
  return articles.map((id) => related.get(id) ?? []);
}

/** The rows of so many for one article, "key"."value". */
export function relatedRows(size: number): Sql {
  // The newest lie side by side in an index, which tells all that is asked of them: from the earliest of them on.
  return sql`SELECT "other"."articleId" AS "id", count(*) AS "shared" FROM (
      SELECT "actor"."id" FROM "Appearance" AS "own" CROSS JOIN "Actor" AS "actor"
      WHERE "own"."articleId" = ${PARENT} AND "actor"."id" = "own"."actorId" AND "actor"."articleCount" > 1
      ORDER BY "actor"."articleCount", "actor"."id" ${atMost(ACTORS)}
    ) AS "rare" CROSS JOIN "Appearance" AS "other"
    WHERE "other"."actorId" = "rare"."id"
    AND ("other"."published", "other"."id") >= (${earliest(sql`"published"`)}, ${earliest(sql`"id"`)})
    AND "other"."articleId" <> ${PARENT}
    GROUP BY "other"."articleId", "other"."published"
    ORDER BY "shared" DESC, "other"."published" DESC, "other"."articleId" ${atMost(size)}`;
}

/** A column of the earliest of the newest articles of "rare"; of fewer, each is one of them. */
function earliest(column: Sql): Sql {
  return sql`coalesce((SELECT ${column} FROM "Appearance" AS "newest" WHERE "newest"."actorId" = "rare"."id"
    ORDER BY "newest"."published" DESC, "newest"."id" DESC ${atMost(1)} OFFSET ${raw(String(ARTICLES_EACH - 1))}), '')`;
}

function relatedFromJson(json: string): readonly RelatedArticle[] {
  // Written by `jsonRows` from the two columns of the statement above.
  return (JSON.parse(json) as [string, number][]).map(([id, shared]) => ({ id, shared }));
}
