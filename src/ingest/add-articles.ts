import { setImmediate } from 'node:timers/promises';
import { findUnmergedActors, type StoredActor, withRoles } from '../store/actor-candidates.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import type { DatabaseSession } from '../store/database.ts';
import { mergeRootsOf } from '../store/merges/merge-groups.ts';
import { hasSeparations } from '../store/merges/separations.ts';
import { writeArticles } from '../store/save-article.ts';
import type { GraphDocument } from './graph-document.ts';
import { createKnownActors } from './known-actors.ts';
import { linkActors } from './link-actors.ts';
import { type ArticleOrigin, recordsFromDocument } from './records-from-document.ts';
import { type UnlinkedActors, unlinkedActors } from './unlinked-actors.ts';

/** An article that the graph does not have, and that takes no other's place. */
export interface AddedArticle {
  readonly origin: ArticleOrigin;
  readonly document: GraphDocument;
}

/**
 * Writes articles as if one after the other by `replaceArticle`, all rows of a table at once. False, and nothing is
 * written, where a merge or a separation has a say in it: then that is to be done.
 */
export async function addArticles(
  session: DatabaseSession,
  articles: readonly AddedArticle[],
): Promise<boolean> {
  const ids = articles.map(({ origin }) => origin.id);
  if (await hasSeparations(session, ids)) return false;
  const unlinked = articles.map((article) => ({ ...article, actors: unlinkedActors(article.document) }));
  const of = (list: 'ids' | 'coded' | 'names' | 'lastNames') =>
    unlinked.flatMap(({ actors }) => actors[list]);
  const found = await findUnmergedActors(
    session,
    distinct([...of('ids'), ...of('coded')]),
    distinct(of('names')),
    distinct(of('lastNames')),
  );
  const stored = await withRoles(session, found, distinct(of('lastNames')));
  const records = await linkedInTurn(unlinked, stored);
  const linked = records.flatMap(({ actors }) => actors.map(({ id }) => id));
  const touched = distinct([...of('ids'), ...linked, ...stored.map(({ id }) => id)]);
  if ((await mergeRootsOf(session, touched)).size > 0) return false;
  await writeArticles(session, records);
  return true;
}

/** The rows of each article, its actors linked as if those before it were written. */
async function linkedInTurn(
  articles: readonly (AddedArticle & { readonly actors: UnlinkedActors })[],
  stored: readonly StoredActor[],
): Promise<readonly ArticleRecords[]> {
  const known = createKnownActors(stored);
  const linked: ArticleRecords[] = [];
  for (const { origin, document, actors } of articles) {
    const links = linkActors(origin.id, actors.unlinked, known.candidatesFor(actors));
    const records = recordsFromDocument(origin, document, links);
    known.add(records);
    linked.push(records);
    // Between two articles, threads that read are given the next text.
    await setImmediate();
  }
  return linked;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
