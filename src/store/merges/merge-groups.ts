import type { Database, DatabaseSession } from '../database.ts';
import { eachOf, join, type Sql, sql } from '../dialect.ts';
import { rowsOf } from '../statement.ts';
import { listNow } from '../text-reader.ts';

/** The actor that each one counts for now, of those that take part in a merge: the last one of a chain for itself too. */
export type MergeRoots = ReadonlyMap<string, string>;

/** Which of `actors` take part in a merge that is in force, and whom they count for. */
export async function mergeRootsOf(session: DatabaseSession, actors: readonly string[]): Promise<MergeRoots> {
  const rows = await rowsOf<{ id: string; root: string }>(session, rootsOf(actors));
  return new Map(rows.map(({ id, root }) => [id, root]));
}

/** The same outside of transactions, where each filter that names an actor asks for it. */
export async function mergeRootsNow(database: Database, actors: readonly string[]): Promise<MergeRoots> {
  const pairs = [sql`"found"."id"`, sql`"found"."root"`];
  return new Map(await listNow<[string, string]>(database, pairs, sql`(${rootsOf(actors)}) AS "found"`));
}

/** From each actor along what it was merged into, to the end; one that nothing ties to others is left out. */
function rootsOf(actors: readonly string[]): Sql {
  return sql`WITH RECURSIVE "chain" ("id", "at") AS (
      SELECT ${VALUE}, ${VALUE} FROM ${eachOf(actors)}
      UNION SELECT "chain"."id", "intoId" FROM "chain" JOIN "ActorMerge" ON "fromId" = "chain"."at" AND ${IN_FORCE})
    SELECT "id", "at" AS "root" FROM "chain"
    WHERE NOT EXISTS (SELECT 1 FROM "ActorMerge" WHERE "fromId" = "chain"."at" AND ${IN_FORCE})
    AND ("id" <> "at" OR EXISTS (SELECT 1 FROM "ActorMerge" WHERE "intoId" = "chain"."at" AND ${IN_FORCE}))`;
}

/** Whether one of `actors` was merged into another. */
export function isAnyMerged(actors: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "ActorMerge" WHERE "fromId" IN (${join([...actors])}) AND ${IN_FORCE})`;
}

/** All that count for an actor: itself, those merged into it, and those merged into them. */
export async function membersOf(session: DatabaseSession, root: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    session,
    sql`WITH RECURSIVE "member" ("id") AS (
      SELECT ${VALUE} FROM ${eachOf([root])}
      UNION SELECT "fromId" FROM "member" JOIN "ActorMerge" ON "intoId" = "member"."id" AND ${IN_FORCE})
    SELECT "id" FROM "member"`,
  );
  return rows.map(({ id }) => id);
}

/** The client takes a value without a type for bytes, hence the cast. */
const VALUE = sql`CAST("value" AS TEXT)`;
const IN_FORCE = sql`"undoneAt" IS NULL`;
