import type { Database } from './database.ts';
import { eachOf, sql } from './dialect.ts';
import { listNow } from './text-reader.ts';

/** Those of these actors that there are, that of the fewest articles first. */
export async function rarestFirst(database: Database, actors: readonly string[]): Promise<readonly string[]> {
  const ids = await listNow<[string]>(
    database,
    [sql`"ranked"."id"`],
    sql`(SELECT "actor"."id" FROM ${eachOf(actors)} CROSS JOIN "Actor" AS "actor"
      WHERE "actor"."id" = "key"."value" ORDER BY "actor"."articleCount", "actor"."id") AS "ranked"`,
  );
  return ids.map(([id]) => id);
}
