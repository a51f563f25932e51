import type { DatabaseSession } from '../database.ts';

/** The actor that each one counts for now, of those that take part in a merge: the last one of a chain for itself too. */
export type MergeRoots = ReadonlyMap<string, string>;

/** Which of `actors` take part in a merge that is in force, and whom they count for. */
export async function mergeRootsOf(session: DatabaseSession, actors: readonly string[]): Promise<MergeRoots> {
  const rows = await session.$queryRawUnsafe<{ id: string; root: string }[]>(ROOTS, JSON.stringify(actors));
  return new Map(rows.map(({ id, root }) => [id, root]));
}

/** All that count for an actor: itself, those merged into it, and those merged into them. */
export async function membersOf(session: DatabaseSession, root: string): Promise<readonly string[]> {
  const rows = await session.$queryRawUnsafe<{ id: string }[]>(MEMBERS, root);
  return rows.map(({ id }) => id);
}

const IN_FORCE = '"undoneAt" IS NULL';

/** The client takes a value without a type for bytes, hence the casts. From each actor along what it was merged into, to the end; one that nothing ties to others is left out. */
const ROOTS = `WITH RECURSIVE "chain" ("id", "at") AS (
    SELECT CAST(value AS TEXT), CAST(value AS TEXT) FROM json_each(?)
    UNION SELECT "chain"."id", "intoId" FROM "chain" JOIN "ActorMerge" ON "fromId" = "chain"."at" AND ${IN_FORCE})
  SELECT "id", "at" AS "root" FROM "chain"
  WHERE NOT EXISTS (SELECT 1 FROM "ActorMerge" WHERE "fromId" = "chain"."at" AND ${IN_FORCE})
  AND ("id" <> "at" OR EXISTS (SELECT 1 FROM "ActorMerge" WHERE "intoId" = "chain"."at" AND ${IN_FORCE}))`;

const MEMBERS = `WITH RECURSIVE "member" ("id") AS (
    SELECT CAST(? AS TEXT)
    UNION SELECT "fromId" FROM "member" JOIN "ActorMerge" ON "intoId" = "member"."id" AND ${IN_FORCE})
  SELECT "id" FROM "member"`;
