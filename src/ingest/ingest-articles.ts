import { setImmediate } from 'node:timers/promises';
import type { DatabaseSession } from '../store/database.ts';
import { isAway, isBusy, isDiskFull } from '../store/database-error.ts';
import { articleId, fingerprintOf } from '../store/identity.ts';
import { inNotedTransaction } from '../store/save-article.ts';
import { isStorable } from '../store/storable.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { type AddedArticle, addArticles } from './add-articles.ts';
import type { GraphDocument } from './graph-document.ts';
import {
  type ArticleOptions,
  conflict,
  decide,
  extracted,
  type IngestOutcome,
  ingestArticle,
  originFrom,
  planFrom,
  storedLike,
} from './ingest-article.ts';
import { replaceArticle } from './store-document.ts';

/** An article, and what the extractor finds in it. */
export interface PendingArticle {
  readonly article: ArticleFile;
  readonly document: () => Promise<GraphDocument>;
  /** As in ArticleOptions, for this article. */
  readonly along?: ArticleOptions['along'];
}

export interface BatchOptions extends Omit<ArticleOptions, 'along'> {
  /** Reads no further article; those that were read are written, and no others told of. */
  readonly signal?: AbortSignal;
}

/**
 * Brings articles into the graph, and tells of each in their order what that changed. They are written in one transaction;
 * where that can't be, each in its own, so that none keeps the others out.
 */
export async function* ingestArticles(
  articles: readonly PendingArticle[],
  options: BatchOptions,
): AsyncGenerator<IngestOutcome> {
  const outcomes = articles.length > 1 ? await togetherOrNot(articles, options) : null;
  if (outcomes) yield* outcomes;
  else
    for (const one of articles) {
      yield await orFailure(() => ingestAlone(one, options));
      if (options.signal?.aborted) return;
    }
}

/** `ingestTogether`; null where something can't be stored, and nothing is. */
export async function togetherOrNot(
  articles: readonly PendingArticle[],
  options: BatchOptions,
): Promise<readonly IngestOutcome[] | null> {
  try {
    return await ingestTogether(articles, options);
  } catch (error) {
    // Then it is the same with each of them.
    if (isBusy(error) || isAway(error) || isDiskFull(error)) throw error;
    return null;
  }
}

/** The same as `ingestArticle`, for one of a batch. */
export function ingestAlone(
  { article, document, along }: PendingArticle,
  options: BatchOptions,
): Promise<IngestOutcome> {
  const extractor = { ...options.extractor, extract: document };
  return ingestArticle(article, { ...options, extractor, ...(along && { along }) });
}

/**
 * Brings articles into the graph in one transaction, as `ingestArticle` does one after the other: those that are new
 * and take no other's place are written together. Where something can't be stored, nothing is.
 */
export async function ingestTogether(
  articles: readonly PendingArticle[],
  options: BatchOptions,
): Promise<readonly IngestOutcome[]> {
  const { database } = options;
  const files = articles.map(({ article }) => article);
  const stored = await storedLike(files, database);
  const plans = files.map((file) => planFrom(file, stored, options));
  const settled = plans.flatMap((plan, index) => settledBy(plan, files[index]));
  if (settled.length === articles.length) {
    // Also of these one that may not be finished keeps all as they were.
    if (articles.some(({ along }) => along)) {
      await inNotedTransaction(database, (session) => finishAll(articles, settled, session));
    }
    return settled;
  }
  const documents = await documentsOf(articles, plans, options.signal);
  const read = articles.slice(0, documents.length);
  return inNotedTransaction(database, async (session) => {
    const outcomes = await writeAll(read, documents, session, options);
    await finishAll(read, outcomes, session);
    return outcomes;
  });
}

/** Of one article at least; of no further one once it is asked to stop. */
async function documentsOf(
  articles: readonly PendingArticle[],
  plans: readonly ReturnType<typeof planFrom>[],
  signal: AbortSignal | undefined,
): Promise<readonly (GraphDocument | null)[]> {
  const documents: (GraphDocument | null)[] = [];
  for (const [index, one] of articles.entries()) {
    documents.push(plans[index]?.kind === 'store' ? await documentOrNull(one) : null);
    // Whoever asks is heard between two articles.
    await setImmediate();
    if (signal?.aborted) break;
  }
  return documents;
}

/** What needs nothing to be written. */
function settledBy(plan: ReturnType<typeof planFrom>, file: ArticleFile | undefined): IngestOutcome[] {
  if (plan.kind === 'conflict' && file) return [conflict(file, plan.with)];
  return plan.kind === 'unchanged' ? [plan] : [];
}

/** None where it could not be analyzed: that is told when it is its turn. */
async function documentOrNull({ article, document }: PendingArticle): Promise<GraphDocument | null> {
  try {
    return await extracted(article, { version: '', extract: document });
  } catch (error) {
    if (error instanceof ArticleError) return null;
    throw error;
  }
}

async function writeAll(
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

async function finishAll(
  articles: readonly PendingArticle[],
  outcomes: readonly IngestOutcome[],
  session: DatabaseSession,
): Promise<void> {
  for (const [index, { along }] of articles.entries()) {
    if (along && outcomes[index]?.kind !== 'failed') await along(session);
  }
}

/** An article that can't be read or analyzed is told of, and the rest goes on. */
export async function orFailure(ingest: () => Promise<IngestOutcome>): Promise<IngestOutcome> {
  try {
    return await ingest();
  } catch (error) {
    if (error instanceof ArticleError) return { kind: 'failed', place: error.place, reason: error.problem };
    throw error;
  }
}
