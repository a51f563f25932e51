import type { ArticleRecords } from '../article-records.ts';
import { ACTOR_REFERENCES, placeOf, QUOTED } from './actor-references.ts';
import type { MergeRoots } from './merge-groups.ts';
import { type MergedPart, mergedAppearance } from './merged-appearance.ts';

/** An article's rows with merged actors in place of those that were merged, and what they would be without a merge. */
export interface MergedRecords {
  readonly records: ArticleRecords;
  readonly unmergedAppearances: readonly object[];
  readonly unmergedReferences: readonly UnmergedReference[];
}

export interface UnmergedReference {
  readonly place: string;
  readonly recordId: string;
  readonly actorId: string;
  readonly articleId: string;
}

/** Applies the merges in force to the rows of an article, which were made as if there were none. */
export function mergeRecords(records: ArticleRecords, roots: MergeRoots): MergedRecords {
  if (roots.size === 0) return { records, unmergedAppearances: [], unmergedReferences: [] };
  return {
    records: {
      ...records,
      actors: mergedActors(records, roots),
      appearances: mergedAppearances(records, roots),
      quotedActors: mergedQuotedActors(records, roots),
      mentions: pointed(records.mentions, 'mentions', roots),
      roles: pointed(records.roles, 'roles', roots),
      quotes: pointed(records.quotes, 'quotes', roots),
      participants: pointed(records.participants, 'participants', roots),
      events: pointed(records.events, 'events', roots),
    },
    unmergedAppearances: unmergedAppearances(records, roots),
    unmergedReferences: unmergedReferences(records, roots),
  };
}

/** One of several is as good as another: what an actor is called is derived from its appearances. */
function mergedActors({ actors }: ArticleRecords, roots: MergeRoots): ArticleRecords['actors'] {
  const own = new Map(
    actors.filter(({ id }) => (roots.get(id) ?? id) === id).map((actor) => [actor.id, actor]),
  );
  for (const actor of actors) {
    const id = roots.get(actor.id) ?? actor.id;
    if (!own.has(id)) own.set(id, { ...actor, id });
  }
  return [...own.values()];
}

function mergedAppearances(
  { appearances, actors }: ArticleRecords,
  roots: MergeRoots,
): ArticleRecords['appearances'] {
  const named = new Set(actors.filter((actor) => actor.named).map(({ id }) => id));
  const parts = new Map<string, MergedPart[]>();
  for (const appearance of appearances) {
    const root = roots.get(appearance.actorId) ?? appearance.actorId;
    const part = { ...appearance, named: named.has(appearance.actorId) };
    const known = parts.get(root);
    if (known) known.push(part);
    else parts.set(root, [part]);
  }
  return [...parts].map(([root, together]) => mergedAppearance(root, together));
}

function mergedQuotedActors(
  { quotedActors }: ArticleRecords,
  roots: MergeRoots,
): ArticleRecords['quotedActors'] {
  const rows = quotedActors.map((row) => ({
    ...row,
    actorId: roots.get(row.actorId) ?? row.actorId,
    speakerId: roots.get(row.speakerId ?? '') ?? row.speakerId ?? null,
  }));
  return [...new Map(rows.map((row) => [`${row.quoteId} ${row.actorId}`, row])).values()];
}

/** Rows whose columns point to merged actors. */
function pointed<Row extends object>(rows: readonly Row[], layer: string, roots: MergeRoots): readonly Row[] {
  const columns = ACTOR_REFERENCES.filter(({ records }) => records === layer).map(({ column }) => column);
  return rows.map((row) => {
    const changed = columns.flatMap((column) => {
      const root = roots.get(String(columnOf(row, column)));
      return root === undefined ? [] : [[column, root]];
    });
    return { ...row, ...Object.fromEntries(changed) };
  });
}

function unmergedAppearances({ appearances, actors }: ArticleRecords, roots: MergeRoots): readonly object[] {
  const named = new Map(actors.map((actor) => [actor.id, actor.named]));
  return appearances.flatMap((appearance) => {
    const intoId = roots.get(appearance.actorId);
    return intoId === undefined ? [] : [{ ...appearance, intoId, named: named.get(appearance.actorId) }];
  });
}

function unmergedReferences(records: ArticleRecords, roots: MergeRoots): readonly UnmergedReference[] {
  const articleId = records.article.id;
  const quoted = records.quotedActors
    .filter(({ actorId }) => roots.has(actorId))
    .map(({ quoteId, actorId }) => ({ place: QUOTED, recordId: quoteId, actorId, articleId }));
  const others = ACTOR_REFERENCES.flatMap((reference) =>
    records[reference.records].flatMap((row) => {
      const actorId = String(columnOf(row, reference.column));
      const isMoved = (roots.get(actorId) ?? actorId) !== actorId;
      return isMoved ? [{ place: placeOf(reference), recordId: row.id, actorId, articleId }] : [];
    }),
  );
  return [...quoted, ...others];
}

function columnOf(row: object, column: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(column);
}
