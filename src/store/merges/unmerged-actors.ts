import type { ActorKind } from '../../generated/prisma/enums.ts';
import type { StoredActor } from '../actor-candidates.ts';
import { otherNames } from '../counters.ts';
import type { DatabaseSession } from '../database.ts';
import { fullestName } from '../fullest-name.ts';

/** What an article's link to an actor rests on. */
export interface LinkedAppearance {
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly linkRule: string;
  readonly linkEvidence: string;
}

const LINK = { actorId: true, kind: true, name: true, linkRule: true, linkEvidence: true } as const;

/** An article's appearances as its actors were linked, before any merge. */
export async function appearancesAsLinked(
  session: DatabaseSession,
  articleId: string,
): Promise<readonly LinkedAppearance[]> {
  const where = { articleId };
  const appearances = await session.appearance.findMany({ where, select: LINK });
  const unmerged = await session.unmergedAppearance.findMany({ where, select: { ...LINK, intoId: true } });
  const roots = new Set(unmerged.map(({ intoId }) => intoId));
  return [...appearances.filter(({ actorId }) => !roots.has(actorId)), ...unmerged];
}

/** The named actors that count for others by merges, as they are without any, and those whom they count for. */
export async function unmergedActors(
  session: DatabaseSession,
  into: string[],
): Promise<{ readonly parts: readonly StoredActor[]; readonly roots: ReadonlySet<string> }> {
  const rows = await session.unmergedAppearance.findMany({
    where: { intoId: { in: into } },
    select: {
      actorId: true,
      intoId: true,
      named: true,
      name: true,
      aliases: true,
      kind: true,
      country: true,
      occupation: true,
    },
  });
  const byActor = new Map<string, Appearance[]>();
  for (const { actorId, named, ...appearance } of rows) {
    const known = byActor.get(actorId);
    if (known) known.push(appearance);
    else if (named) byActor.set(actorId, [appearance]);
  }
  return {
    parts: [...byActor].map(([id, appearances]) => actorFrom(id, appearances)),
    roots: new Set(rows.map(({ intoId }) => intoId)),
  };
}

/** Those of them that articles speak of. */
export async function unmergedActorsIn(
  session: DatabaseSession,
  articles: string[],
): Promise<readonly StoredActor[]> {
  const rows = await session.unmergedAppearance.findMany({
    where: { articleId: { in: articles } },
    select: { actorId: true, intoId: true },
  });
  if (rows.length === 0) return [];
  const { parts } = await unmergedActors(session, [...new Set(rows.map(({ intoId }) => intoId))]);
  return parts.filter(({ id }) => rows.some(({ actorId }) => actorId === id));
}

interface Appearance extends Pick<StoredActor, 'kind' | 'country' | 'occupation' | 'name'> {
  readonly aliases: Parameters<typeof otherNames>[1];
}

/** As `deriveActors` tells it. Whatever a gazetteer knows is never merged. */
function actorFrom(id: string, appearances: readonly Appearance[]): StoredActor {
  const counts = new Map<string, number>();
  for (const { name, aliases } of appearances) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const alias of otherNames(name, aliases)) counts.set(alias, counts.get(alias) ?? 0);
  }
  const aliases = [...counts].map(([name, fullestCount]) => ({ name, fullestCount }));
  const least = <Value extends string>(values: readonly (Value | null)[]) =>
    values.filter((value) => value !== null).sort()[0] ?? null;
  return {
    id,
    kind: least(appearances.map(({ kind }) => kind)) ?? 'OTHER',
    name: fullestName(aliases.filter(({ fullestCount }) => fullestCount > 0)),
    country: least(appearances.map(({ country }) => country)),
    occupation: least(appearances.map(({ occupation }) => occupation)),
    placeId: null,
    aliases,
  };
}
