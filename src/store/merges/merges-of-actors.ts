import type { ActorMerge } from '../../generated/prisma/client.ts';
import type { DatabaseSession } from '../database.ts';
import { atMost, eachOf, type Sql, sql } from '../dialect.ts';
import { PARENT } from '../list.ts';
import { rowsOf } from '../statement.ts';

/** What was decided about actors, and about those that count for them now: in force and undone, the last one first. */
export async function mergesOfActors(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorMerge[]>> {
  const rows = await rowsOf<ActorMerge & { root: string }>(session, mergesFrom(sql`FROM ${eachOf(actors)}`));
  const byActor = new Map<string, ActorMerge[]>(actors.map((id) => [id, []]));
  for (const { root, ...merge } of rows) byActor.get(root)?.push(merge);
  return byActor;
}

/** The last so many of one actor, "key"."value", as rows. */
export function mergeRows(size: number): Sql {
  return sql`${mergesFrom(sql``)} ${atMost(size)}`;
}

/** Those of the actors that `keys` has as "key"."value". */
function mergesFrom(keys: Sql): Sql {
  return sql`WITH RECURSIVE "member" ("root", "id") AS (
      SELECT CAST(${PARENT} AS TEXT), CAST(${PARENT} AS TEXT) ${keys}
      UNION SELECT "member"."root", "fromId" FROM "member"
        JOIN "ActorMerge" ON "intoId" = "member"."id" AND "undoneAt" IS NULL)
    SELECT DISTINCT "member"."root", "ActorMerge".* FROM "member"
    JOIN "ActorMerge" ON "intoId" = "member"."id" OR "fromId" = "member"."id" ORDER BY "number" DESC`;
}
