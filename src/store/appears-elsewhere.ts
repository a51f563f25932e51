import type { AppearanceRecord } from './article-records.ts';
import type { DatabaseSession } from './database.ts';
import { eachOf, type Sql, sql } from './dialect.ts';
import { listOf, run } from './statement.ts';

// Whether an actor is in another article too stands in each of its appearances. It follows from `articleCount`, so it is
// set when that is counted, and only where an actor came to its second article or was left with one.

/** Appearances as they are written, which are counted already; sees to what stands of their actors so far. */
export async function knowingElsewhere(
  session: DatabaseSession,
  appearances: readonly AppearanceRecord[],
): Promise<readonly AppearanceRecord[]> {
  const added = new Map<string, number>();
  for (const { actorId } of appearances) added.set(actorId, (added.get(actorId) ?? 0) + 1);
  const counts = await articleCounts(session, [...added.keys()]);
  const wereAlone = [...counts].filter(([actor, count]) => count - (added.get(actor) ?? 0) === 1);
  const actors = wereAlone.map(([actor]) => actor);
  if (actors.length > 0)
    await run(session, sql`UPDATE "Appearance" SET "elsewhere" = TRUE WHERE "actorId" IN ${idsOf(actors)}`);
  return appearances.map((row) => ({ ...row, elsewhere: (counts.get(row.actorId) ?? 0) > 1 }));
}

/** Sees to what is left of actors of which articles were taken out. */
export async function leaveElsewhere(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  const counts = await articleCounts(session, actors);
  const alone = [...counts].flatMap(([actor, count]) => (count === 1 ? [actor] : []));
  if (alone.length > 0)
    await run(session, sql`UPDATE "Appearance" SET "elsewhere" = FALSE WHERE "actorId" IN ${idsOf(alone)}`);
}

/** The same of actors that changed places: every appearance of theirs is looked at. */
export async function tellElsewhere(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  await run(
    session,
    sql`UPDATE "Appearance"
      SET "elsewhere" = (SELECT "articleCount" > 1 FROM "Actor" WHERE "Actor"."id" = "Appearance"."actorId")
      WHERE "actorId" IN ${idsOf(actors)}`,
  );
}

async function articleCounts(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const columns = [sql`"counted"."id"`, sql`"counted"."articleCount"`];
  const from = sql`${eachOf(actors)} CROSS JOIN "Actor" AS "counted" WHERE "counted"."id" = "key"."value"`;
  return new Map(await listOf<readonly [string, number]>(session, columns, from));
}

function idsOf(actors: readonly string[]): Sql {
  return sql`(SELECT "value" FROM ${eachOf(actors)})`;
}
