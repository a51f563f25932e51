import type { Database } from './database.ts';
import { atMost, type Sql, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { listNow } from './text-reader.ts';

/** So many actors of one name are enough for any question. */
const MOST = 100;

/** The actors that go by a name: first those whose own name it is, then by how many articles they are in. */
export async function actorIdsByName(database: Database, name: string): Promise<readonly string[]> {
  const key = folded(name);
  return idsOf(
    database,
    sql`SELECT "id" FROM (
      SELECT "id", "articleCount", 0 AS "rank" FROM "Actor" WHERE "folded" = ${key}
      UNION ALL
      SELECT "actor"."id", "actor"."articleCount", 1 AS "rank" FROM "ActorAlias" AS "alias"
      CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "alias"."actorId" AND "alias"."folded" = ${key}
    ) AS "named" GROUP BY "id", "articleCount" ORDER BY min("rank"), "articleCount" DESC, "id" ${atMost(MOST)}`,
  );
}

/** The places of the gazetteer with a name. */
export function placeIdsByName(database: Database, name: string): Promise<readonly string[]> {
  return idsOf(
    database,
    sql`SELECT "id" FROM "Place" WHERE "folded" = ${folded(name)} ORDER BY "id" ${atMost(MOST)}`,
  );
}

/** The outlet with a name, as a list of one or none. */
export function outletIdsByName(database: Database, name: string): Promise<readonly string[]> {
  return idsOf(database, sql`SELECT "id" FROM "Outlet" WHERE "folded" = ${folded(name)}`);
}

async function idsOf(database: Database, rows: Sql): Promise<readonly string[]> {
  const ids = await listNow<[string]>(database, [sql`"found"."id"`], sql`(${rows}) AS "found"`);
  return ids.map(([id]) => id);
}
