import type { ActorMerge } from '../../generated/prisma/client.ts';
import type { DatabaseSession } from '../database.ts';
import { eachOf, sql } from '../dialect.ts';
import { rowsOf } from '../statement.ts';

/** What was decided about actors, and about those that count for them now: in force and undone, the last one first. */
export async function mergesOfActors(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorMerge[]>> {
  const rows = await rowsOf<ActorMerge & { root: string }>(
    session,
    sql`WITH RECURSIVE "member" ("root", "id") AS (
      SELECT CAST("value" AS TEXT), CAST("value" AS TEXT) FROM ${eachOf(actors)}
      UNION SELECT "member"."root", "fromId" FROM "member"
        JOIN "ActorMerge" ON "intoId" = "member"."id" AND "undoneAt" IS NULL)
    SELECT DISTINCT "member"."root", "ActorMerge".* FROM "member"
    JOIN "ActorMerge" ON "intoId" = "member"."id" OR "fromId" = "member"."id" ORDER BY "number" DESC`,
  );
  const byActor = new Map<string, ActorMerge[]>(actors.map((id) => [id, []]));
  for (const { root, ...merge } of rows) byActor.get(root)?.push(merge);
  return byActor;
}
