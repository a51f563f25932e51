import type { DatabaseSession } from '../database.ts';
import { putBack, putUnder } from './apply-merges.ts';
import { membersOf, mergeRootsOf } from './merge-groups.ts';

/** An actor that only an old text of an article had, and the one of its new text that is described alike. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Lets merges in force hold for actors of an article's new text, whose old text has been removed. One that the new text's
 * actor has of its own stays as it is.
 */
export async function carryMerges(session: DatabaseSession, moved: readonly Moved[]): Promise<void> {
  const roots = await mergeRootsOf(
    session,
    moved.flatMap(({ from, to }) => [from, to]),
  );
  for (const { from, to } of moved) {
    if (!roots.has(from) || roots.has(to)) continue;
    // Others are under its id only where it is the last of a chain.
    const others = roots.get(from) === from ? await partedFrom(session, from) : [];
    const inForce = { undoneAt: null };
    await session.actorMerge.updateMany({ where: { ...inForce, fromId: from }, data: { fromId: to } });
    await session.actorMerge.updateMany({ where: { ...inForce, intoId: from }, data: { intoId: to } });
    if (others.length > 0) await putUnder(session, [...others, to], to);
  }
}

/** Those that count for an actor, as they are without it. */
async function partedFrom(session: DatabaseSession, root: string): Promise<readonly string[]> {
  const members = await membersOf(session, root);
  await putBack(session, members, root);
  return members.filter((id) => id !== root);
}
