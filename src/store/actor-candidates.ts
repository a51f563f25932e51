import type { ActorKind } from '../generated/prisma/enums.ts';
import type { DatabaseSession } from './database.ts';

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

/** The named actors that have one of these ids, or bear one of these folded names. */
export async function findActors(
  session: DatabaseSession,
  ids: readonly string[],
  foldedNames: readonly string[],
): Promise<readonly StoredActor[]> {
  const bearers = await session.actorAlias.findMany({
    where: { folded: { in: [...foldedNames] } },
    select: { actorId: true },
  });
  const wanted = new Set([...ids, ...bearers.map((bearer) => bearer.actorId)]);
  if (wanted.size === 0) return [];
  return session.actor.findMany({
    where: { id: { in: [...wanted] }, named: true },
    orderBy: { id: 'asc' },
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
