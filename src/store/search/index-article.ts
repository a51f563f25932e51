import type { DatabaseSession } from '../database.ts';
import { eachOf, jsonRows, sql } from '../dialect.ts';
import { listOf, run } from '../statement.ts';
import {
  enterStatements,
  entriesOfArticle,
  entryOfActor,
  type SearchableArticle,
  type SearchEntry,
} from './search-entries.ts';

/**
 * Makes articles findable, and their actors by the names that they have now, inside the transaction that writes them;
 * entries go with the rows.
 */
export async function indexArticles(
  session: DatabaseSession,
  articles: readonly SearchableArticle[],
  actors: readonly string[],
): Promise<void> {
  const entries = articles.flatMap(entriesOfArticle);
  await enter(session, [...entries, ...(await entriesOfRenamed(session, actors))]);
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
  const found = await namesOfActors(session, actors);
  const changed = found.filter(({ names, indexed }) => JSON.stringify(names) !== indexed);
  if (changed.length === 0) return [];
  const replaced = changed.filter(({ indexed }) => indexed !== null).map(({ id }) => id);
  // Not by their kind: PostgreSQL expects few of a kind that its statistics do not know yet, and would look at all of it.
  if (replaced.length > 0)
    await run(
      session,
      sql`DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "value" FROM ${eachOf(replaced)})`,
    );
  return changed.map(({ id, named, names }) => entryOfActor(id, named, names));
}

interface FoundNames {
  readonly id: string;
  readonly named: boolean;
  /** Its own name first. */
  readonly names: readonly string[];
  /** Those that it is found by so far, as JSON. */
  readonly indexed: string | null;
}

async function namesOfActors(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<readonly FoundNames[]> {
  const rows = await listOf<[string, unknown, string | null, string]>(
    session,
    [
      sql`"actor"."id"`,
      sql`"actor"."named"`,
      sql`(SELECT "names" FROM "SearchEntry" WHERE "kind" = 'ACTOR' AND "recordId" = "actor"."id")`,
      sql`((SELECT ${jsonRows([sql`"form"."name"`])} FROM (
        SELECT "name" FROM "ActorAlias" WHERE "actorId" = "actor"."id" ORDER BY "own" DESC, "name") AS "form") || '')`,
    ],
    sql`${eachOf(actors)} CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "key"."value"`,
  );
  // Written by `jsonRows` from one column.
  return rows.map(([id, named, indexed, names]) => ({
    id,
    named: Boolean(named),
    indexed,
    names: (JSON.parse(names) as [string][]).flat(),
  }));
}

async function enter(session: DatabaseSession, entries: readonly SearchEntry[]): Promise<void> {
  for (const statement of enterStatements(entries)) await run(session, statement);
}
