import type { DatabaseSession } from '../database.ts';
import type { Decision } from './merge-actors.ts';
import { mergeRootsOf } from './merge-groups.ts';
import { appearancesAsLinked, type LinkedAppearance } from './unmerged-actors.ts';

/** The actors that somebody has said those of an article are not, and why. */
export async function separationsOf(
  session: DatabaseSession,
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.actorSeparation.findMany({ where: { articleId } });
  return new Map(rows.map(({ actorId, reason }) => [actorId, reason]));
}

/** Whether there is one in any of the articles. */
export async function hasSeparations(
  session: DatabaseSession,
  articles: readonly string[],
): Promise<boolean> {
  return (await session.actorSeparation.findFirst({ where: { articleId: { in: [...articles] } } })) !== null;
}

/** Lets what was decided about the old texts of an article hold for the one that takes their place. */
export async function carrySeparations(
  session: DatabaseSession,
  superseded: readonly string[],
  articleId: string,
): Promise<void> {
  const known = await separationsOf(session, articleId);
  const rows = await session.actorSeparation.findMany({ where: { articleId: { in: [...superseded] } } });
  const moved = new Map(
    rows.filter(({ actorId }) => !known.has(actorId)).map((row) => [row.actorId, row.number]),
  );
  const numbers = [...moved.values()];
  if (numbers.length > 0)
    await session.actorSeparation.updateMany({ where: { number: { in: numbers } }, data: { articleId } });
}

export async function addSeparation(
  session: DatabaseSession,
  articleId: string,
  actorId: string,
  { reason, now, tokenId }: Decision,
): Promise<void> {
  const separatedAt = `${now.toISOString().slice(0, 19)}Z`;
  await session.actorSeparation.create({
    data: { articleId, actorId, reason, separatedAt, separatedBy: tokenId },
  });
}

/** An actor as an article was linked to it, or why it can't be kept apart there. */
export type Separable = { readonly linked: LinkedAppearance } | { readonly problem: string };

/** Whom of an article evidence has linked to an actor, or to one that counts for it by a merge. */
export async function separableIn(
  session: DatabaseSession,
  articleId: string,
  actorId: string,
): Promise<Separable> {
  const appearances = await appearancesAsLinked(session, articleId);
  const roots = await mergeRootsOf(session, [actorId, ...appearances.map((one) => one.actorId)]);
  const rootOf = (id: string) => roots.get(id) ?? id;
  const parts = appearances.filter((one) => rootOf(one.actorId) === rootOf(actorId));
  if (parts.length === 0) return { problem: 'is no actor of that article' };
  const byName = parts.filter(({ linkRule }) => BY_NAME.has(linkRule));
  const linked = byName.find((one) => one.actorId === actorId) ?? byName[0];
  if (!linked)
    return {
      problem: 'was not linked to that article by a name; where it was merged, splitActor undoes that',
    };
  return (await isElsewhere(session, linked.actorId, articleId))
    ? { linked }
    : { problem: 'is in no other article; there is nobody to keep it apart from' };
}

/** Rules by which articles are linked to one actor, of which no map or code tells who it is. */
const BY_NAME: ReadonlySet<string> = new Set([
  'link.full-name',
  'link.office',
  'link.first-seen',
  'link.told-apart',
]);

async function isElsewhere(session: DatabaseSession, actorId: string, articleId: string): Promise<boolean> {
  const where = { actorId, articleId: { not: articleId } };
  if (await session.appearance.findFirst({ where })) return true;
  return (await session.unmergedAppearance.findFirst({ where })) !== null;
}
