import type { DatabaseSession } from './database.ts';
import { atMost, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { rowsOf } from './statement.ts';

/** So many actors of one name are enough for any question. */
const MOST = 100;

/** The actors that go by a name: first those whose own name it is, then by how many articles they are in. */
export async function actorIdsByName(database: DatabaseSession, name: string): Promise<readonly string[]> {
  const key = folded(name);
  const rows = await rowsOf<{ id: string }>(
    database,
    sql`
    SELECT "id" FROM (
      SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ${key}
      UNION ALL
      SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias"
      CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ${key}
    ) AS "found" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" ${atMost(MOST)}`,
  );
  return rows.map(({ id }) => id);
}

/** The places of the gazetteer with a name. */
export async function placeIdsByName(database: DatabaseSession, name: string): Promise<readonly string[]> {
  const rows = await database.place.findMany({
    where: { folded: folded(name) },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** The outlet with a name, as a list of one or none. */
export async function outletIdsByName(database: DatabaseSession, name: string): Promise<readonly string[]> {
  const row = await database.outlet.findUnique({ where: { folded: folded(name) }, select: { id: true } });
  return row ? [row.id] : [];
}
