import type { ActorKind } from '../extract/document.ts';
import { findActors, type StoredActor, withRoles } from '../store/actor-candidates.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import type { Database, DatabaseSession } from '../store/database.ts';
import { deriveActors } from '../store/derive-actors.ts';
import { prune } from '../store/footprint.ts';
import { touchAll } from '../store/graph-changes.ts';
import { insertRows } from '../store/insert-rows.ts';
import { carryMerges, type Moved } from '../store/merges/carry-merges.ts';
import { mergeRootsOf } from '../store/merges/merge-groups.ts';
import { mergeRecords } from '../store/merges/merge-records.ts';
import { carrySeparations, separationsOf } from '../store/merges/separations.ts';
import { appearancesAsLinked, unmergedActorsIn } from '../store/merges/unmerged-actors.ts';
import { inNotedTransaction, removeArticle, storedAmong, writeArticles } from '../store/save-article.ts';
import { indexActors } from '../store/search/index-article.ts';
import { candidateFromActor } from './candidates.ts';
import type { GraphDocument } from './graph-document.ts';
import {
  type ActorLink,
  type FormerLinks,
  formerKey,
  linkActors,
  NO_LINK,
  SEPARATED,
} from './link-actors.ts';
import { type ArticleOrigin, recordsFromDocument } from './records-from-document.ts';
import { unlinkedActors } from './unlinked-actors.ts';

/** Stores a document as an article, in one transaction. */
export function storeDocument(
  database: Database,
  origin: ArticleOrigin,
  document: GraphDocument,
  superseded: readonly string[] = [],
): Promise<void> {
  return inNotedTransaction(database, (session) => replaceArticle(session, origin, document, superseded));
}

/**
 * Writes a document as an article: what it supersedes goes (an older extraction of the same text among it), its actors
 * are linked, its rows written, and what is left without support deleted. Merges of those that only an old text described
 * hold for those that the new one describes alike.
 */
export async function replaceArticle(
  session: DatabaseSession,
  origin: ArticleOrigin,
  document: GraphDocument,
  superseded: readonly string[],
): Promise<void> {
  const replaced = await storedAmong(session, [...new Set([origin.id, ...superseded])]);
  const former = replaced.includes(origin.id) ? await formerLinks(session, origin.id) : NO_LINKS;
  const moving = await describedIn(session, superseded);
  const leaving = replaced.length > 0 ? await unmergedActorsIn(session, replaced) : [];
  const footprints = [];
  for (const id of replaced) footprints.push(await removeArticle(session, id));
  await carrySeparations(session, superseded, origin.id);
  const links = await link(session, origin.id, document, former, leaving);
  await carryMerges(session, movedActors(moving, describedBy(document, links)));
  await writeMerged(session, recordsFromDocument(origin, document, links));
  for (const footprint of footprints) if (footprint) await prune(session, footprint);
}

/** Actors are linked as if none were merged, so that a merge can be undone; what is written is what it makes of them. */
async function writeMerged(session: DatabaseSession, unmerged: ArticleRecords): Promise<void> {
  const roots = await mergeRootsOf(
    session,
    unmerged.actors.map(({ id }) => id),
  );
  const { records, unmergedAppearances, unmergedReferences } = mergeRecords(unmerged, roots);
  // What merges make of it is noted nowhere.
  if (roots.size > 0) touchAll(session);
  await writeArticles(session, [records]);
  await insertRows(session, 'UnmergedAppearance', unmergedAppearances);
  if (unmergedAppearances.length > 0) {
    // Of which kind they are, and what they are called, is told by these.
    const merged = [...new Set(roots.values())];
    await deriveActors(session, merged);
    await indexActors(session, merged);
  }
  await insertRows(session, 'UnmergedReference', unmergedReferences);
}

async function link(
  session: DatabaseSession,
  article: string,
  document: GraphDocument,
  former: FormerLinks,
  leaving: readonly StoredActor[],
): Promise<ReadonlyMap<string, ActorLink>> {
  const { unlinked, ids, names, lastNames } = unlinkedActors(document);
  const apart = await separationsOf(session, article);
  const asked = [...ids, ...[...former.values()].map((one) => one.actorId)];
  const found = await withRoles(
    session,
    await findActors(session, asked, names, lastNames, leaving),
    lastNames,
  );
  return linkActors(article, unlinked, found.map(candidateFromActor), former, apart);
}

/** The rules by which an actor has the id of one text. */
const OF_ARTICLE = [NO_LINK, SEPARATED];

/** Actors of a text alone, by kind and name; null where two are described alike. */
type Described = ReadonlyMap<string, string | null>;

/** Those of old texts of an article that merges are about. */
async function describedIn(session: DatabaseSession, superseded: readonly string[]): Promise<Described> {
  if (superseded.length === 0) return new Map();
  const appearances = await session.unmergedAppearance.findMany({
    where: { articleId: { in: [...superseded] }, linkRule: { in: OF_ARTICLE } },
    select: { actorId: true, kind: true, name: true },
  });
  return byDescription(appearances);
}

function describedBy(document: GraphDocument, links: ReadonlyMap<string, ActorLink>): Described {
  return byDescription(
    document.actors.flatMap(({ key, kind, name }) => {
      const one = links.get(key);
      return one && OF_ARTICLE.includes(one.rule) ? [{ actorId: one.actorId, kind, name }] : [];
    }),
  );
}

function byDescription(
  actors: readonly { readonly actorId: string; readonly kind: ActorKind; readonly name: string }[],
): Described {
  const described = new Map<string, string | null>();
  for (const { actorId, kind, name } of actors) {
    const key = formerKey(kind, name);
    described.set(key, described.has(key) ? null : actorId);
  }
  return described;
}

/** Those who are described in the new text as they were in the old one. */
function movedActors(old: Described, present: Described): readonly Moved[] {
  return [...old].flatMap(([key, from]) => {
    const to = present.get(key);
    return from && to && from !== to ? [{ from, to }] : [];
  });
}

const NO_LINKS: FormerLinks = new Map();

async function formerLinks(session: DatabaseSession, articleId: string): Promise<FormerLinks> {
  const appearances = await appearancesAsLinked(session, articleId);
  // Of two whose names differ in their case alone the last one has the link, in whichever order rows come.
  const inOrder = [...appearances].sort((a, b) => (a.actorId < b.actorId ? -1 : 1));
  return new Map(
    inOrder.map(({ kind, name, actorId, linkRule, linkEvidence }) => [
      formerKey(kind, name),
      { actorId, rule: linkRule, evidence: linkEvidence },
    ]),
  );
}
