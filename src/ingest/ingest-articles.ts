import { setImmediate } from 'node:timers/promises';
import type { DatabaseSession } from '../store/database.ts';
import { isAway, isBusy, isDiskFull } from '../store/database-error.ts';
import { inNotedTransaction } from '../store/save-article.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import type { GraphDocument } from './graph-document.ts';
import { conflict, extracted, type IngestOutcome, planFrom, storedLike } from './ingest-article.ts';
import { type BatchOptions, ingestAlone, orFailure, type PendingArticle } from './pending-article.ts';
import { writeTogether } from './write-together.ts';

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

/**
 * Brings articles into the graph in one transaction, as `ingestArticle` does one after the other: those that are new
 * and take no other's place are written together. Where something can't be stored, nothing is.
 */
async function ingestTogether(
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
    const outcomes = await writeTogether(read, documents, session, options);
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

async function finishAll(
  articles: readonly PendingArticle[],
  outcomes: readonly IngestOutcome[],
  session: DatabaseSession,
): Promise<void> {
  for (const [index, { along }] of articles.entries()) {
    if (along && outcomes[index]?.kind !== 'failed') await along(session);
  }
}
