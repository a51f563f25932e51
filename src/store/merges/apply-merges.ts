import type { AppearanceRecord } from '../article-records.ts';
import { countAliases, deriveActors, otherNames } from '../counters.ts';
import type { DatabaseSession } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import { indexActors } from '../search/index-article.ts';
import { ACTOR_REFERENCES, placeOf, QUOTED } from './actor-references.ts';
import { mergedAppearance } from './merged-appearance.ts';

// What stands in the graph under one actor is put under another, and back, by statements over all of it at once.

/** The parameter of each statement: the actors, and the one that they count for. */
const THESE = `(SELECT value FROM json_each(?1, '$.members'))`;
const ROOT = `(?1 ->> '$.root')`;
const APPEARANCE = `"id", "articleId", "actorId", "published", "name", "aliases", "kind", "country", "occupation",
  "firstStart", "mentionCount", "linkRule", "linkEvidence"`;

/** Puts all that stands under `members`, which no merge is in force for, under `root`, which is one of them. */
export async function putUnder(
  session: DatabaseSession,
  members: readonly string[],
  root: string,
): Promise<void> {
  const run = (sql: string) => session.$executeRawUnsafe(sql, JSON.stringify({ members, root }));
  await run(`INSERT INTO "Actor" ("id", "kind", "name", "folded", "named")
    SELECT ${ROOT}, "kind", "name", "folded", "named" FROM "Actor" WHERE "id" IN ${THESE} ORDER BY "named" DESC, "id" LIMIT 1 ON CONFLICT DO NOTHING`);
  await run(`INSERT INTO "UnmergedAppearance" (${APPEARANCE}, "intoId", "named")
    SELECT ${APPEARANCE}, ${ROOT}, (SELECT "named" FROM "Actor" WHERE "Actor"."id" = "actorId")
    FROM "Appearance" WHERE "actorId" IN ${THESE}`);
  for (const reference of ACTOR_REFERENCES) {
    const { table, column, article } = reference;
    await run(`INSERT INTO "UnmergedReference" ("place", "recordId", "actorId", "articleId")
      SELECT '${placeOf(reference)}', "id", "${column}", ${article}
      FROM "${table}" WHERE "${column}" IN ${THESE} AND "${column}" <> ${ROOT}`);
    await run(`UPDATE "${table}" SET "${column}" = ${ROOT} WHERE "${column}" IN ${THESE}`);
  }
  await run(`INSERT INTO "UnmergedReference" ("place", "recordId", "actorId", "articleId")
    SELECT '${QUOTED}', "quoteId", "actorId", (SELECT "articleId" FROM "Quote" WHERE "id" = "quoteId")
    FROM "QuotedActor" WHERE "actorId" IN ${THESE}`);
  await run(`INSERT INTO "QuotedActor" ("quoteId", "actorId", "published")
    SELECT "quoteId", ${ROOT}, "published" FROM "QuotedActor" WHERE "actorId" IN ${THESE} ON CONFLICT DO NOTHING`);
  await run(`DELETE FROM "QuotedActor" WHERE "actorId" IN ${THESE} AND "actorId" <> ${ROOT}`);
  await joinAppearances(session, root);
  await run(`UPDATE "Appearance" SET "actorId" = ${ROOT} WHERE "actorId" IN ${THESE}`);
  await recount(session, [...members, root]);
}

/** Puts all that stands under an actor by merges under those whom it would stand under without any. */
export async function putBack(
  session: DatabaseSession,
  members: readonly string[],
  root: string,
): Promise<void> {
  const run = (sql: string) => session.$executeRawUnsafe(sql, JSON.stringify({ members, root }));
  // What each is called is derived at the end.
  await run(`INSERT INTO "Actor" ("id", "kind", "name", "folded", "named")
    SELECT "actorId", min("kind"), min("name"), '', max("named") FROM "UnmergedAppearance"
    WHERE "intoId" = ${ROOT} AND "actorId" IN ${THESE} GROUP BY "actorId" ON CONFLICT DO NOTHING`);
  for (const reference of ACTOR_REFERENCES) {
    const { table, column } = reference;
    await run(`UPDATE "${table}" SET "${column}" = "was"."actorId" FROM "UnmergedReference" AS "was"
      WHERE "was"."place" = '${placeOf(reference)}' AND "was"."actorId" IN ${THESE}
      AND "was"."recordId" = "${table}"."id" AND "${table}"."${column}" = ${ROOT}`);
  }
  await run(`DELETE FROM "QuotedActor" WHERE "actorId" = ${ROOT}`);
  await run(`INSERT INTO "QuotedActor" ("quoteId", "actorId", "published")
    SELECT "recordId", "actorId", (SELECT "published" FROM "Quote" WHERE "id" = "recordId") FROM "UnmergedReference"
    WHERE "place" = '${QUOTED}' AND "actorId" IN ${THESE}`);
  await run(`DELETE FROM "Appearance" WHERE "actorId" = ${ROOT}`);
  await run(`INSERT INTO "Appearance" (${APPEARANCE}) SELECT ${APPEARANCE} FROM "UnmergedAppearance"
    WHERE "intoId" = ${ROOT} AND "actorId" IN ${THESE}`);
  await run(`DELETE FROM "UnmergedReference" WHERE "actorId" IN ${THESE}`);
  await run(`DELETE FROM "UnmergedAppearance" WHERE "intoId" = ${ROOT}`);
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
    const records = parts.map(({ intoId: _into, named: _named, aliases, ...part }) => ({
      ...part,
      aliases: otherNames('', aliases),
    }));
    await insertRows(session, 'Appearance', [mergedAppearance(intoId, records as AppearanceRecord[])]);
  }
}

/** Counts and derives anew what is kept of actors; one that nothing is left of goes. */
async function recount(session: DatabaseSession, members: readonly string[]): Promise<void> {
  const actors = [...new Set(members)];
  await session.$executeRawUnsafe(COUNTS, JSON.stringify(actors));
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

const COUNTS = `UPDATE "Actor" SET
    "articleCount" = (SELECT count(*) FROM "Appearance" WHERE "actorId" = "Actor"."id"),
    "mentionCount" = (SELECT coalesce(sum("mentionCount"), 0) FROM "Appearance" WHERE "actorId" = "Actor"."id"),
    "quoteCount" = (SELECT count(*) FROM "Quote" WHERE "speakerId" = "Actor"."id")
  WHERE "id" IN (SELECT value FROM json_each(?))`;
