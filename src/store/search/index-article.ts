import type { DatabaseSession } from '../database.ts';
import {
  enterStatements,
  entriesOfArticle,
  entryOfActor,
  type SearchableArticle,
  type SearchEntry,
} from './search-entries.ts';

/**
 * Makes an article findable, and its actors by the names that they have now, inside the transaction that writes it; its
 * entries go with its rows.
 */
export async function indexArticle(
  session: DatabaseSession,
  records: SearchableArticle,
  actors: readonly string[],
): Promise<void> {
  await enter(session, [...entriesOfArticle(records), ...(await entriesOfRenamed(session, actors))]);
}

/** Makes actors findable by the names that they have now. */
export async function indexActors(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  await enter(session, await entriesOfRenamed(session, actors));
}

/** Entries of the actors that are not found by all their names, in place of those that they had. */
async function entriesOfRenamed(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<readonly SearchEntry[]> {
  const rows = await session.$queryRawUnsafe<NamesRow[]>(NAMES, JSON.stringify(actors));
  const changed = rows.filter(({ names, indexed }) => names !== indexed);
  if (changed.length === 0) return [];
  await session.$executeRawUnsafe(FORGET_ACTORS, JSON.stringify(changed.map(({ id }) => id)));
  // Written by NAMES as a list of names.
  return changed.map(({ id, named, names }) =>
    entryOfActor(id, Boolean(named), JSON.parse(names) as string[]),
  );
}

interface NamesRow {
  readonly id: string;
  readonly named: unknown;
  readonly names: string;
  readonly indexed: string | null;
}

const NAMES = `SELECT "actor"."id", "actor"."named", "entry"."names" AS "indexed", (
    SELECT json_group_array("name") FROM (
      SELECT "name" FROM "ActorAlias" WHERE "actorId" = "actor"."id" ORDER BY "own" DESC, "name")) AS "names"
  FROM json_each(?) AS "key" CROSS JOIN "Actor" AS "actor" LEFT JOIN "SearchEntry" AS "entry"
  ON "entry"."kind" = 'ACTOR' AND "entry"."recordId" = "actor"."id" WHERE "actor"."id" = "key"."value"`;

const FORGET_ACTORS = `DELETE FROM "SearchEntry"
  WHERE "kind" = 'ACTOR' AND "recordId" IN (SELECT value FROM json_each(?))`;

async function enter(session: DatabaseSession, entries: readonly SearchEntry[]): Promise<void> {
  for (const [sql, value] of enterStatements(entries)) await session.$executeRawUnsafe(sql, value);
}
