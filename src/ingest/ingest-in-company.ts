import { extracted, type IngestOutcome, planFrom, storedLike } from './ingest-article.ts';
import { togetherOrNot } from './ingest-articles.ts';
import { type BatchOptions, ingestAlone, type PendingArticle } from './pending-article.ts';

/** Brings an article into the graph as `ingestAlone` does, in one transaction with those that come at the same time. */
export type IngestInCompany = (article: PendingArticle) => Promise<IngestOutcome>;

interface Waiting {
  readonly article: PendingArticle;
  readonly resolve: (outcome: IngestOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes articles of callers who know nothing of each other: those that were read while others are written are written
 * next, together. Nobody waits for company, and one that can't be stored keeps no other out.
 */
export function ingestInCompany(options: BatchOptions): IngestInCompany {
  let waiting: Waiting[] = [];
  let isWriting = false;
  const writeWaiting = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await settle(batch, options);
    }
    isWriting = false;
  };
  return async (article) => {
    const read = await withDocument(article, options);
    return new Promise((resolve, reject) => {
      waiting.push({ article: read, resolve, reject });
      void writeWaiting();
    });
  };
}

/** Reads what is to be stored, as far as can be told by now. */
async function withDocument(pending: PendingArticle, options: BatchOptions): Promise<PendingArticle> {
  const { article } = pending;
  const plan = planFrom(article, await storedLike([article], options.database), options);
  if (plan.kind !== 'store') return pending;
  const document = await extracted(article, { ...options.extractor, extract: pending.document });
  return { ...pending, document: async () => document };
}

async function settle(batch: readonly Waiting[], options: BatchOptions): Promise<void> {
  if (batch.length > 1 && (await settledTogether(batch, options))) return;
  for (const { article, resolve, reject } of batch) await ingestAlone(article, options).then(resolve, reject);
}

/** False where something of it can't be stored: then nothing is. */
async function settledTogether(batch: readonly Waiting[], options: BatchOptions): Promise<boolean> {
  try {
    const articles = batch.map(({ article }) => article);
    const outcomes = await togetherOrNot(articles, options);
    if (outcomes === null) return false;
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome) resolve(outcome);
      else reject(new Error('an article of a batch without an outcome'));
    }
  } catch (error) {
    // It is the same with each of them.
    for (const { reject } of batch) reject(error);
  }
  return true;
}
