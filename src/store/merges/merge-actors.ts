import type { Actor } from '../../generated/prisma/client.ts';
import type { Database, DatabaseSession } from '../database.ts';
import { inTransaction } from '../save-article.ts';
import { putBack, putUnder } from './apply-merges.ts';
import { membersOf, mergeRootsOf } from './merge-groups.ts';

/** What somebody decides: by which token, when and why. */
export interface Decision {
  readonly reason: string;
  readonly tokenId: string | null;
  readonly now: Date;
}

/** The actor as it is now and the number of the record, or which of the two can't be merged and why. */
export type MergeResult =
  | { readonly actorId: string; readonly merge: number; readonly problem?: never }
  | { readonly problem: string; readonly field: 'from' | 'into' };

/** The two as they are now, of which either may have no articles left. */
export type SplitResult =
  | { readonly actorId: string; readonly fromId: string; readonly merge: number; readonly problem?: never }
  | { readonly problem: string };

/** Makes `from` and `into` one, under the id of `into`, until `splitActor` undoes it. */
export function mergeActors(
  database: Database,
  from: string,
  into: string,
  decision: Decision,
): Promise<MergeResult> {
  return inTransaction(database, async (session) => {
    const roots = await mergeRootsOf(session, [from, into]);
    const [fromId, intoId] = [roots.get(from) ?? from, roots.get(into) ?? into];
    const one = await session.actor.findUnique({ where: { id: fromId } });
    const other = await session.actor.findUnique({ where: { id: intoId } });
    if (!one) return { field: 'from', problem: 'is the id of no actor that is there' };
    if (!other) return { field: 'into', problem: 'is the id of no actor that is there' };
    const problem = problemOf(
      { ...one, isOnMap: isOnMap(one) && !roots.has(from) },
      { ...other, isOnMap: isOnMap(other) && !roots.has(into) },
    );
    if (problem) return problem;
    const members = [...(await partedFrom(session, fromId)), ...(await partedFrom(session, intoId))];
    const { number } = await session.actorMerge.create({
      data: {
        fromId,
        fromName: one.name,
        intoId,
        intoName: other.name,
        reason: decision.reason,
        mergedAt: instant(decision.now),
        mergedBy: decision.tokenId,
      },
    });
    await putUnder(session, members, intoId);
    return { actorId: intoId, merge: number };
  });
}

/** Undoes the merge by which `from` was merged into another: all of it is as if that had never been. */
export function splitActor(database: Database, from: string, decision: Decision): Promise<SplitResult> {
  return inTransaction(database, async (session) => {
    const merge = await session.actorMerge.findFirst({ where: { fromId: from, undoneAt: null } });
    if (!merge) return { problem: 'was not merged into another actor, or that is undone' };
    const root = (await mergeRootsOf(session, [from])).get(from) ?? from;
    const members = await membersOf(session, root);
    await putBack(session, members, root);
    const data = {
      undoneAt: instant(decision.now),
      undoneReason: decision.reason,
      undoneBy: decision.tokenId,
    };
    await session.actorMerge.update({ where: { number: merge.number }, data });
    await putAllUnder(session, [from, root]);
    return { actorId: from, fromId: root, merge: merge.number };
  });
}

/** All that count for an actor, for the moment as if they did not. */
async function partedFrom(session: DatabaseSession, root: string): Promise<readonly string[]> {
  const members = await membersOf(session, root);
  if (members.length > 1) await putBack(session, members, root);
  return members;
}

/** Applies what is still in force. */
async function putAllUnder(session: DatabaseSession, roots: readonly string[]): Promise<void> {
  for (const root of roots) {
    const members = await membersOf(session, root);
    if (members.length > 1) await putUnder(session, members, root);
  }
}

interface Merging {
  readonly id: string;
  readonly named: boolean;
  readonly isOnMap: boolean;
}

/** What the map knows is never merged; one that was may have its country from the other. */
function isOnMap({ kind, country, placeId }: Actor): boolean {
  return placeId !== null || (kind === 'COUNTRY' && country !== null);
}

function problemOf(from: Merging, into: Merging): MergeResult | null {
  if (from.id === into.id)
    return { field: 'into', problem: 'is the same actor as the other; they may be merged already' };
  for (const [field, actor] of [
    ['from', from],
    ['into', into],
  ] as const) {
    if (actor.isOnMap) {
      return {
        field,
        problem: 'is a country or a place that the map tells from all others; it can not be merged',
      };
    }
  }
  if (from.named && !into.named) {
    return {
      field: 'into',
      problem: 'is only described, and the other has a name; merge this one into that',
    };
  }
  return null;
}

function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
