import DataLoader from 'dataloader';
import type { Database } from '../store/database.ts';
import { mergeRootsNow } from '../store/merges/merge-groups.ts';
import type { Context } from './context.ts';

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
