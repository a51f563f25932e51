import type { DatabaseSession } from '../store/database.ts';
import { articleId, fingerprintOf } from '../store/identity.ts';
import { isStorable } from '../store/storable.ts';
import { type AddedArticle, addArticles } from './add-articles.ts';
import type { GraphDocument } from './graph-document.ts';
import { decide, type IngestOutcome, originFrom, storedLike } from './ingest-article.ts';
import { type BatchOptions, orFailure, type PendingArticle } from './pending-article.ts';
import { replaceArticle } from './store-document.ts';

/**
 * Writes articles with what was found in each, as if one after the other: those that are new and take no other's place
 * together. What has no document is decided as it would be alone: read only where it is to be stored.
 */
export async function writeTogether(
  articles: readonly PendingArticle[],
  documents: readonly (GraphDocument | null)[],
  session: DatabaseSession,
  options: BatchOptions,
): Promise<readonly IngestOutcome[]> {
  const { extractor, now = () => new Date() } = options;
  const known = await storedLike(
    articles.map(({ article }) => article),
    session,
  );
  const taken = new Set(known.flatMap(({ id, location, url }) => keysOf(id, location, url)));
  const outcomes: IngestOutcome[] = [];
  const added: AddedArticle[] = [];
  for (const [index, one] of articles.entries()) {
    const { file, text, metadata } = one.article;
    const id = articleId(text);
    const keys = keysOf(id, file, metadata.url ?? null);
    const document = documents[index] ?? null;
    if (document !== null && isStorable(text) && !keys.some((key) => taken.has(key))) {
      const fingerprint = fingerprintOf(text, metadata, extractor.version);
      added.push({ origin: originFrom({ id, location: file, fingerprint }, now()), document });
      outcomes.push({ kind: 'added', document });
    } else {
      await writeAdded(added.splice(0), session);
      const own = { ...options, extractor: { ...extractor, extract: one.document } };
      outcomes.push(await orFailure(() => decide(one.article, document, session, own)));
    }
    for (const key of keys) taken.add(key);
  }
  await writeAdded(added, session);
  return outcomes;
}

/** What an article may share with another one, which then has a say in what becomes of it. */
function keysOf(id: string, location: string | null, url: string | null): readonly string[] {
  return [
    `id ${id}`,
    ...(location === null ? [] : [`at ${location}`]),
    ...(url === null ? [] : [`of ${url}`]),
  ];
}

async function writeAdded(added: readonly AddedArticle[], session: DatabaseSession): Promise<void> {
  if (added.length === 0 || (await addArticles(session, added))) return;
  for (const { origin, document } of added) await replaceArticle(session, origin, document, []);
}
