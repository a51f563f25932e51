import { tellElsewhere } from '../appears-elsewhere.ts';
import { countAliases, otherNames } from '../counters.ts';
import type { DatabaseSession } from '../database.ts';
import { deriveActors } from '../derive-actors.ts';
import { eachOf, raw, type Sql, sql } from '../dialect.ts';
import { insertRows } from '../insert-rows.ts';
import { indexActors } from '../search/index-article.ts';
import { run } from '../statement.ts';
import { ACTOR_REFERENCES, type ActorReference, placeOf, QUOTED } from './actor-references.ts';
import { type MergedPart, mergedAppearance } from './merged-appearance.ts';

// What stands in the graph under one actor is put under another, and back, by statements over all of it at once.

const APPEARANCE =
  raw(`"id", "articleId", "actorId", "published", "name", "aliases", "kind", "country", "occupation",
  "firstStart", "mentionCount", "linkRule", "linkEvidence"`);

/** Puts all that stands under `members`, which no merge is in force for, under `root`, which is one of them. */
export async function putUnder(
  session: DatabaseSession,
  members: readonly string[],
  root: string,
): Promise<void> {
  const these = idsOf(members);
  await run(
    session,
    sql`INSERT INTO "Actor" ("id", "kind", "name", "folded", "named")
    SELECT ${root}, "kind", "name", "folded", "named" FROM "Actor" WHERE "id" IN ${these} ORDER BY "named" DESC, "id" LIMIT 1 ON CONFLICT DO NOTHING`,
  );
  await run(
    session,
    sql`INSERT INTO "UnmergedAppearance" (${APPEARANCE}, "intoId", "named")
    SELECT ${APPEARANCE}, ${root}, (SELECT "named" FROM "Actor" WHERE "Actor"."id" = "actorId")
    FROM "Appearance" WHERE "actorId" IN ${these}`,
  );
  for (const reference of ACTOR_REFERENCES) {
    const { place, table, column, article } = sqlOf(reference);
    await run(
      session,
      sql`INSERT INTO "UnmergedReference" ("place", "recordId", "actorId", "articleId")
      SELECT ${place}, "id", ${column}, ${article}
      FROM ${table} WHERE ${column} IN ${these} AND ${column} <> ${root}`,
    );
    await run(session, sql`UPDATE ${table} SET ${column} = ${root} WHERE ${column} IN ${these}`);
  }
  await run(
    session,
    sql`INSERT INTO "UnmergedReference" ("place", "recordId", "actorId", "articleId")
    SELECT ${QUOTED}, "quoteId", "actorId", (SELECT "articleId" FROM "Quote" WHERE "id" = "quoteId")
    FROM "QuotedActor" WHERE "actorId" IN ${these}`,
  );
  await run(
    session,
    sql`INSERT INTO "QuotedActor" ("quoteId", "actorId", "published", "speakerId")
    SELECT "quoteId", ${root}, "published", "speakerId" FROM "QuotedActor" WHERE "actorId" IN ${these} ON CONFLICT DO NOTHING`,
  );
  await run(session, sql`DELETE FROM "QuotedActor" WHERE "actorId" IN ${these} AND "actorId" <> ${root}`);
  await run(session, sql`UPDATE "QuotedActor" SET "speakerId" = ${root} WHERE "speakerId" IN ${these}`);
  await joinAppearances(session, root);
  await run(session, sql`UPDATE "Appearance" SET "actorId" = ${root} WHERE "actorId" IN ${these}`);
  await recount(session, [...members, root]);
}

/** Puts all that stands under an actor by merges under those whom it would stand under without any. */
export async function putBack(
  session: DatabaseSession,
  members: readonly string[],
  root: string,
): Promise<void> {
  const these = idsOf(members);
  // What each is called is derived at the end.
  await run(
    session,
    sql`INSERT INTO "Actor" ("id", "kind", "name", "folded", "named")
    SELECT "actorId", min("kind"), min("name"), '', max(CAST("named" AS INTEGER)) = 1 FROM "UnmergedAppearance"
    WHERE "intoId" = ${root} AND "actorId" IN ${these} GROUP BY "actorId" ON CONFLICT DO NOTHING`,
  );
  for (const reference of ACTOR_REFERENCES) {
    const { place, table, column } = sqlOf(reference);
    await run(
      session,
      sql`UPDATE ${table} SET ${column} = "was"."actorId" FROM "UnmergedReference" AS "was"
      WHERE "was"."place" = ${place} AND "was"."actorId" IN ${these}
      AND "was"."recordId" = ${table}."id" AND ${table}.${column} = ${root}`,
    );
  }
  await run(session, sql`DELETE FROM "QuotedActor" WHERE "actorId" = ${root}`);
  await run(
    session,
    sql`INSERT INTO "QuotedActor" ("quoteId", "actorId", "published", "speakerId")
    SELECT "quote"."id", "was"."actorId", "quote"."published", "quote"."speakerId"
    FROM "UnmergedReference" AS "was" CROSS JOIN "Quote" AS "quote"
    WHERE "was"."place" = ${QUOTED} AND "was"."actorId" IN ${these} AND "quote"."id" = "was"."recordId"`,
  );
  await run(
    session,
    sql`UPDATE "QuotedActor" SET "speakerId" = (SELECT "speakerId" FROM "Quote" WHERE "id" = "quoteId")
    WHERE "speakerId" = ${root}`,
  );
  await run(session, sql`DELETE FROM "Appearance" WHERE "actorId" = ${root}`);
  await run(
    session,
    sql`INSERT INTO "Appearance" (${APPEARANCE}) SELECT ${APPEARANCE} FROM "UnmergedAppearance"
    WHERE "intoId" = ${root} AND "actorId" IN ${these}`,
  );
  await run(session, sql`DELETE FROM "UnmergedReference" WHERE "actorId" IN ${these}`);
  await run(session, sql`DELETE FROM "UnmergedAppearance" WHERE "intoId" = ${root}`);
  await recount(session, [...members, root]);
}

/** In articles that have several of the merged actors, one appearance takes the place of theirs. */
async function joinAppearances(session: DatabaseSession, intoId: string): Promise<void> {
  const several = await session.unmergedAppearance.groupBy({
    by: ['articleId'],
    where: { intoId },
    having: { id: { _count: { gt: 1 } } },
  });
  const articles = several.map(({ articleId }) => articleId);
  for (const articleId of articles) {
    const parts = await session.unmergedAppearance.findMany({
      where: { articleId, intoId },
      orderBy: { id: 'asc' },
    });
    await session.appearance.deleteMany({ where: { id: { in: parts.map(({ id }) => id) } } });
    const records = parts.map(({ intoId: _into, aliases, ...part }) => ({
      ...part,
      aliases: otherNames('', aliases),
    }));
    await insertRows(session, 'Appearance', [mergedAppearance(intoId, records as MergedPart[])]);
  }
}

/** Counts and derives anew what is kept of actors; one that nothing is left of goes. */
async function recount(session: DatabaseSession, members: readonly string[]): Promise<void> {
  const actors = [...new Set(members)];
  await run(
    session,
    sql`UPDATE "Actor" SET
      "articleCount" = (SELECT count(*) FROM "Appearance" WHERE "actorId" = "Actor"."id"),
      "mentionCount" = (SELECT coalesce(sum("mentionCount"), 0) FROM "Appearance" WHERE "actorId" = "Actor"."id"),
      "quoteCount" = (SELECT count(*) FROM "Quote" WHERE "speakerId" = "Actor"."id")
    WHERE "id" IN ${idsOf(actors)}`,
  );
  await tellElsewhere(session, actors);
  await session.actor.deleteMany({ where: { id: { in: actors }, articleCount: 0 } });
  await session.actorAlias.deleteMany({ where: { actorId: { in: actors } } });
  const appearances = await session.appearance.findMany({
    where: { actorId: { in: actors } },
    select: { actorId: true, name: true, aliases: true },
  });
  const names = appearances.flatMap(({ actorId, name, aliases }) => [
    { actorId, name, fullest: true },
    ...otherNames(name, aliases).map((alias) => ({ actorId, name: alias, fullest: false })),
  ]);
  await countAliases(session, names, 1);
  await deriveActors(session, actors);
  await indexActors(session, actors);
}

function idsOf(actors: readonly string[]): Sql {
  return sql`(SELECT "value" FROM ${eachOf(actors)})`;
}

function sqlOf(reference: ActorReference) {
  const { table, column, article } = reference;
  return {
    place: placeOf(reference),
    table: raw(`"${table}"`),
    column: raw(`"${column}"`),
    article: raw(article),
  };
}
