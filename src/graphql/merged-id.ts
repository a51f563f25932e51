import DataLoader from 'dataloader';
import type { Database } from '../store/database.ts';
import { mergeRootsNow } from '../store/merges/merge-groups.ts';
import type { Context } from './context.ts';

/** An id as Pothos hands it on. */
interface RecordId {
  readonly typename: string;
  readonly id: string;
}

/** Whether records of a type may have been merged. */
export function isMerged(typename: string): boolean {
  return typename === 'Actor';
}

/** An actor that is not there any more, as the one that it was merged into; null where it was not. */
export async function ifMerged<Found>(
  database: Database,
  actor: string,
  find: (id: string) => Found | Promise<Found>,
): Promise<Found | null> {
  const root = (await mergeRootsNow(database, [actor])).get(actor);
  return root === undefined || root === actor ? null : find(root);
}

/**
 * The ids to look for once more, those of actors that were merged as the ones that they were merged into; null where
 * that would find no more than `nodes`.
 */
export async function idsIfMerged(
  database: Database,
  ids: readonly RecordId[],
  nodes: readonly unknown[],
): Promise<RecordId[] | null> {
  const gone = ids.filter(({ typename }, at) => isMerged(typename) && nodes[at] == null);
  if (gone.length === 0) return null;
  const roots = await mergeRootsNow(
    database,
    gone.map(({ id }) => id),
  );
  if (roots.size === 0) return null;
  return ids.map((one) =>
    gone.includes(one) ? { typename: one.typename, id: roots.get(one.id) ?? one.id } : one,
  );
}

const loaders = new WeakMap<Context, DataLoader<string, string>>();

/** The actor that an id is of, as an argument gives it: of one that was merged, the one that it is now. */
export async function actorNow(id: string, context: Context): Promise<string> {
  if (context.assumeUnmerged) {
    context.assumeUnmerged(id);
    return id;
  }
  const known = loaders.get(context);
  const loader = known ?? rootLoader(context);
  if (!known) loaders.set(context, loader);
  return loader.load(id);
}

/** One statement for all that a filter names; nothing is remembered, since a mutation may come between. */
function rootLoader({ database }: Context): DataLoader<string, string> {
  return new DataLoader(
    async (ids) => {
      const roots = await mergeRootsNow(database, ids);
      return ids.map((id) => roots.get(id) ?? id);
    },
    { cache: false },
  );
}
