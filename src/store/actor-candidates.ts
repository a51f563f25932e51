import type { ActorKind } from '../generated/prisma/enums.ts';
import type { DatabaseSession } from './database.ts';
import { folded } from './folded.ts';
import { mergeRootsOf } from './merges/merge-groups.ts';
import { unmergedActors } from './merges/unmerged-actors.ts';

/** An actor of the collection, as linking sees it. */
export interface StoredActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly placeId: string | null;
  readonly occupation: string | null;
  readonly aliases: readonly { readonly name: string; readonly fullestCount: number }[];
}

/**
 * The named actors that have one of these ids, or bear one of these folded names; those of a merge as they are without
 * it, so that it does not decide on whom else an article speaks of. `leaving` are such as `unmergedActorsIn` found in what
 * is being written anew: of others a row is left.
 */
export async function findActors(
  session: DatabaseSession,
  ids: readonly string[],
  foldedNames: readonly string[],
  leaving: readonly StoredActor[] = [],
): Promise<readonly StoredActor[]> {
  const bearers = await session.actorAlias.findMany({
    where: { folded: { in: [...foldedNames] } },
    select: { actorId: true },
  });
  const roots = await mergeRootsOf(session, ids);
  const wanted = new Set([
    ...ids.map((id) => roots.get(id) ?? id),
    ...bearers.map((bearer) => bearer.actorId),
  ]);
  if (wanted.size === 0) return [];
  const found = await actorsByIds(session, [...wanted]);
  const unmerged = await unmergedActors(session, [...wanted]);
  const [asked, names] = [new Set(ids), new Set(foldedNames)];
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

function actorsByIds(session: DatabaseSession, ids: string[]): Promise<readonly StoredActor[]> {
  return session.actor.findMany({
    where: { id: { in: ids }, named: true },
    select: {
      id: true,
      kind: true,
      name: true,
      country: true,
      placeId: true,
      occupation: true,
      aliases: { select: { name: true, fullestCount: true } },
    },
  });
}
