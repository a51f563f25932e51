import type { Context } from '../graphql/context.ts';
import { isOwned } from '../store/references.ts';
import { READ_KEY, SOUGHT_KEY } from './marks.ts';
import type { Model } from './models.ts';
import type { Slot } from './slot.ts';

// What an answer hangs on, for whoever keeps it: the records that are in it, and those around which more was read
// (src/store/graph-changes.ts). Whatever is not known to read nothing else hangs on all that is written.

/** What a plan reads beside the records that mark themselves in its answers. */
export interface PlanReads {
  /** Whether records mark themselves. */
  readonly isMarked: boolean;
  /** Whether something is read that no record tells of. */
  isWhole: boolean;
  /** Lists that hang on a record, if they are tied to it. */
  readonly lists: Slot[];
  /** What is looked for at the root: it has to be there. */
  readonly sought: Slot[];
  /** What reads nothing of its own. */
  readonly tied: Slot[];
}

/** How the record at hand is read. */
export interface RecordReads {
  /** Whether more is read than its own columns. */
  isAround: boolean;
}

export function createPlanReads(isMarked: boolean): PlanReads {
  return { isMarked, isWhole: false, lists: [], sought: [], tied: [] };
}

/** The members by which a record marks itself, with SQL for their values. */
export function readMembers(
  { isMarked }: PlanReads,
  { name }: Model,
  { isAround }: RecordReads,
  isSought: boolean,
): readonly (readonly [key: string, sql: string])[] {
  if (!isMarked) return [];
  const owner = `"key"."${isOwned(name) ? 'articleId' : 'id'}"`;
  const own = [READ_KEY, isAround ? `'+'||${owner}` : owner] as const;
  return isSought ? [own, [SOUGHT_KEY, '"key"."id"'] as const] : [own];
}

/** What an answer hangs on. */
export interface Reads {
  /** Ids of records, those around which more was read with a plus in front; the article's, of a record that belongs to one. */
  readonly records: Set<string>;
  /** Ids of those that were found at the root. */
  readonly found: Set<string>;
  /** Whether all that is written may change it. */
  isWhole: boolean;
}

/** The ids of all that an answer hangs on; null where that is everything. */
export function idsOf(
  { isMarked, isWhole, lists, sought, tied }: PlanReads,
  slots: readonly Slot[],
  bound: readonly unknown[],
  reads: Reads,
): ReadonlySet<string> | null {
  if (!isMarked || isWhole || reads.isWhole) return null;
  if (lists.length + sought.length + tied.length !== slots.length) return null;
  if (!lists.every(({ index }) => isTied(bound[index]))) return null;
  const ids = sought.flatMap(({ index }) => idsSought(bound[index]));
  return ids.every((id) => id !== null && reads.found.has(id)) ? reads.records : null;
}

function isTied(page: unknown): boolean {
  return (page as { readonly list?: { readonly isTied?: boolean } }).list?.isTied === true;
}

/** By their ids, as a lookup has them, or as a reference has them behind their type; null for what another column tells. */
function idsSought(sought: unknown): readonly (string | null)[] {
  if (Array.isArray(sought)) return sought.map((reference) => String(reference).replace(/^\w+:/, ''));
  return [(sought as { readonly id?: string } | null)?.id ?? null];
}

/** What values may be worked out from beside their columns, as far as it tells nothing of the graph. */
const OUTSIDE: ReadonlySet<string | symbol> = new Set(['limits', 'request', 'viewer', 'answer']);
/** What loads something of an article by its id. */
const OF_ARTICLES: ReadonlySet<string | symbol> = new Set(['articleTexts', 'articleVersions']);

/** A context that notes what is read by it. */
export function noting(context: Context, reads: Reads): Context {
  return new Proxy(context, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (OUTSIDE.has(name)) return value;
      if (OF_ARTICLES.has(name)) return loading(value as Context['articleTexts'], reads);
      reads.isWhole = true;
      return value;
    },
  });
}

function loading(loader: Context['articleTexts'], { records }: Reads): Context['articleTexts'] {
  return {
    load: (id) => {
      records.add(id);
      return loader.load(id);
    },
  };
}
