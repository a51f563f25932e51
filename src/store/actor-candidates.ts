import type { ActorKind } from '../generated/prisma/enums.ts';
import type { DatabaseSession } from './database.ts';
import { eachOf, raw, type Sql, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { mergeRootsOf } from './merges/merge-groups.ts';
import { unmergedActors } from './merges/unmerged-actors.ts';
import { listOf } from './statement.ts';

/** An actor of the collection, as linking sees it. */
export interface StoredActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly placeId: string | null;
  readonly occupation: string | null;
  readonly aliases: readonly { readonly name: string; readonly fullestCount: number }[];
  /** What articles say that it is, but in no organization; only of those that `withRoles` was asked about. */
  readonly roles?: readonly StoredRole[];
}

export interface StoredRole {
  /** Folded. */
  readonly title: string;
  /** The article's order key. */
  readonly published: string;
}

/**
 * With the roles of those whose names have one of the last names, folded, but for roles in an organization: of each title and
 * year the first and the last.
 * Of merged actors they are not known.
 */
export async function withRoles(
  session: DatabaseSession,
  actors: readonly StoredActor[],
  lastNames: readonly string[],
): Promise<readonly StoredActor[]> {
  const ids = actors.filter((actor) => isCalled(actor, lastNames)).map(({ id }) => id);
  if (ids.length === 0) return actors;
  const rows = await listOf<[string, string, string, string]>(
    session,
    ['actorId', 'folded', 'first', 'last'].map(columnOf('role')),
    sql`(SELECT "actorId", "folded", min("published") AS "first", max("published") AS "last"
      FROM ${eachOf(ids)} CROSS JOIN "Role" WHERE "Role"."actorId" = "key"."value" AND "Role"."organizationId" IS NULL
      GROUP BY "actorId", "folded", substr("published", 1, 4)) AS "role"`,
  );
  const roles = new Map<string, StoredRole[]>(ids.map((id) => [id, []]));
  for (const [id, title, first, last] of rows) {
    roles.get(id)?.push({ title, published: first }, { title, published: last });
  }
  return actors.map((actor) => {
    const own = roles.get(actor.id);
    return own ? { ...actor, roles: own } : actor;
  });
}

function isCalled({ kind, aliases }: StoredActor, lastNames: readonly string[]): boolean {
  if (kind !== 'PERSON' || lastNames.length === 0) return false;
  const forms = aliases.map(({ name }) => ` ${folded(name)} `);
  return lastNames.some((last) => forms.some((form) => form.includes(` ${last} `)));
}

/**
 * The named actors that have one of these ids, or bear one of these folded names, or are persons of a known country who
 * bear one of these last names; those of a merge as they are without it, so that it does not decide on whom else an article speaks of. `leaving` are such as `unmergedActorsIn` found in what
 * is being written anew: of others a row is left.
 */
export async function findActors(
  session: DatabaseSession,
  ids: readonly string[],
  foldedNames: readonly string[],
  lastNames: readonly string[] = [],
  leaving: readonly StoredActor[] = [],
): Promise<readonly StoredActor[]> {
  const bearers = await bearersOf(session, foldedNames, lastNames);
  const roots = await mergeRootsOf(session, ids);
  const wanted = new Set([...ids.map((id) => roots.get(id) ?? id), ...bearers]);
  if (wanted.size === 0) return [];
  const found = await actorsByIds(session, [...wanted]);
  const unmerged = await unmergedActors(session, [...wanted]);
  const [asked, names] = [new Set(ids), new Set([...foldedNames, ...lastNames])];
  const parts = unmerged.parts.filter(
    ({ id, aliases }) => asked.has(id) || aliases.some(({ name }) => names.has(folded(name))),
  );
  const merged = new Set([...roots.values(), ...unmerged.roots]);
  const others = found.filter(({ id }) => !merged.has(id));
  const left = leaving.filter(({ id }) => asked.has(id) && !parts.some((part) => part.id === id));
  return [...others, ...parts, ...left.map(withoutArticles)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is left of an actor when the last article that speaks of it has gone. */
function withoutArticles(actor: StoredActor): StoredActor {
  return { ...actor, country: null, occupation: null, aliases: [] };
}

/** The named actors that have one of these ids, or bear one of these folded names, where no merge is in force. */
export async function findUnmergedActors(
  session: DatabaseSession,
  ids: readonly string[],
  foldedNames: readonly string[],
  lastNames: readonly string[] = [],
): Promise<readonly StoredActor[]> {
  return actorsByIds(session, [...new Set([...ids, ...(await bearersOf(session, foldedNames, lastNames))])]);
}

async function bearersOf(
  session: DatabaseSession,
  foldedNames: readonly string[],
  lastNames: readonly string[],
): Promise<readonly string[]> {
  const bearers = (names: readonly string[]) =>
    sql`${eachOf(names)} CROSS JOIN "ActorAlias" AS "form" WHERE "form"."folded" = "key"."value"`;
  const id = [sql`"form"."actorId"`];
  const rows = await listOf<[string]>(session, id, bearers(foldedNames));
  if (lastNames.length === 0) return rows.flat();
  // Each article may have somebody of a common last name of its own, of whom no more is known.
  const ofCountry = sql`EXISTS (SELECT 1 FROM "Actor" AS "bearer"
    WHERE "bearer"."id" = "form"."actorId" AND "bearer"."kind" = 'PERSON' AND "bearer"."country" IS NOT NULL)`;
  const inOffice = await listOf<[string]>(session, id, sql`${bearers(lastNames)} AND ${ofCountry}`);
  return [...rows, ...inOffice].flat();
}

type Columns = readonly [string, ActorKind, string, string | null, string | null, string | null];

async function actorsByIds(
  session: DatabaseSession,
  ids: readonly string[],
): Promise<readonly StoredActor[]> {
  const actors = await listOf<Columns>(
    session,
    ['id', 'kind', 'name', 'country', 'placeId', 'occupation'].map(columnOf('actor')),
    sql`${eachOf(ids)} CROSS JOIN "Actor" AS "actor" WHERE "actor"."id" = "key"."value" AND "actor"."named"`,
  );
  const forms = await listOf<readonly [string, string, number]>(
    session,
    ['actorId', 'name', 'fullestCount'].map(columnOf('form')),
    sql`${eachOf(actors.map(([id]) => id))} CROSS JOIN "ActorAlias" AS "form"
      WHERE "form"."actorId" = "key"."value"`,
  );
  const aliases = new Map<string, { name: string; fullestCount: number }[]>();
  for (const [id] of actors) aliases.set(id, []);
  for (const [id, name, fullestCount] of forms) aliases.get(id)?.push({ name, fullestCount });
  return actors.map(([id, kind, name, country, placeId, occupation]) => {
    return { id, kind, name, country, placeId, occupation, aliases: aliases.get(id) ?? [] };
  });
}

function columnOf(table: string): (column: string) => Sql {
  return (column) => raw(`"${table}"."${column}"`);
}
