import type { Database, DatabaseSession } from '../store/database.ts';
import { articleId, fingerprintOf } from '../store/identity.ts';
import { inNotedTransaction, retractWithin } from '../store/save-article.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { type Arrival, type ArticlePlan, planArticle, type StoredArticle } from './article-plan.ts';
import type { Extractor } from './extractor.ts';
import type { GraphDocument } from './graph-document.ts';
import { isApiLocation, isThere as isThereHere } from './location.ts';
import type { ArticleOrigin } from './records-from-document.ts';
import { replaceArticle } from './store-document.ts';

/** What became of one file; a failure's `place` is the file or its sidecar, with the line where one is meant. */
export type IngestOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'added' | 'superseding' | 'updated'; readonly document: GraphDocument }
  | { readonly kind: 'failed'; readonly place: string; readonly reason: string };

export interface ArticleOptions {
  readonly database: Database;
  readonly extractor: Extractor;
  /** When an article is said to have come in; the present where left out. */
  readonly now?: () => Date;
  /** Whether a location still holds its article; looked up on this machine where left out. */
  readonly isThere?: (location: string) => boolean;
  /** What else belongs to the article's transaction; where it throws, nothing is stored. Not for a failed one. */
  readonly along?: (session: DatabaseSession) => Promise<void>;
}

/**
 * Brings an article that was read into the graph, and tells what that changed. It is analyzed before the transaction
 * and decided on anew inside it: another process may have stored the same article meanwhile.
 */
export async function ingestArticle(article: ArticleFile, options: ArticleOptions): Promise<IngestOutcome> {
  const { database, extractor, along = async () => undefined } = options;
  const expected = await planFor(article, database, options);
  if (expected.kind === 'conflict') return conflict(article, expected.with);
  if (expected.kind === 'unchanged') {
    await along(database);
    return expected;
  }
  const document = expected.kind === 'store' ? await extracted(article, extractor) : null;
  return inNotedTransaction(database, async (session) => {
    const outcome = await decide(article, document, session, options);
    if (outcome.kind !== 'failed') await along(session);
    return outcome;
  });
}

async function planFor(
  article: ArticleFile,
  session: DatabaseSession,
  options: ArticleOptions,
): Promise<ArticlePlan> {
  return planFrom(article, await storedLike([article], session), options);
}

/** What is to be done about an article, by what is stored under its text, its location or its address. */
export function planFrom(
  article: ArticleFile,
  stored: readonly Stored[],
  { extractor, isThere = isThereHere }: ArticleOptions,
): ArticlePlan {
  return planArticle(arrivalFrom(article, stored, extractor), isThere);
}

/** Does what is to be done about an article by what is stored now, inside the transaction that looks for it. */
export async function decide(
  article: ArticleFile,
  document: GraphDocument | null,
  session: DatabaseSession,
  { extractor, now = () => new Date(), isThere = isThereHere }: ArticleOptions,
): Promise<IngestOutcome> {
  const arrival = arrivalFrom(article, await storedLike([article], session), extractor);
  const plan = planArticle(arrival, isThere);
  switch (plan.kind) {
    case 'unchanged':
      return plan;
    case 'conflict':
      return conflict(article, plan.with);
    case 'duplicate':
      for (const id of plan.superseded) await retractWithin(session, id);
      return { kind: 'duplicate', of: plan.of };
    case 'store': {
      const stored = document ?? (await extracted(article, extractor));
      await replaceArticle(session, originFrom(arrival, now()), stored, plan.superseded);
      return { kind: plan.as, document: stored };
    }
  }
}

/** What a row has of an article that is stored from now on. */
export function originFrom(
  { id, location, fingerprint }: Pick<Arrival, 'id' | 'location' | 'fingerprint'>,
  now: Date,
): ArticleOrigin {
  return { id, location, fingerprint, ingestedAt: `${now.toISOString().slice(0, 19)}Z` };
}

export type Stored = Awaited<ReturnType<typeof storedLike>>[number];

/** The stored articles that have the text, the location or the address of one of these. */
export function storedLike(articles: readonly ArticleFile[], session: DatabaseSession) {
  const addresses = articles.flatMap(({ metadata }) => metadata.url ?? []);
  return session.article.findMany({
    where: {
      OR: [
        { id: { in: articles.map(({ text }) => articleId(text)) } },
        { location: { in: articles.map(({ file }) => file) } },
        ...(addresses.length > 0 ? [{ url: { in: addresses } }] : []),
      ],
    },
    select: { id: true, location: true, url: true, fingerprint: true },
  });
}

function arrivalFrom(
  { file, text, metadata }: ArticleFile,
  stored: readonly Stored[],
  extractor: Extractor,
): Arrival {
  const id = articleId(text);
  const first = (is: (one: Stored) => boolean): StoredArticle | null => stored.find(is) ?? null;
  return {
    id,
    location: file,
    fingerprint: fingerprintOf(text, metadata, extractor.version),
    atLocation: first((one) => one.location === file),
    ofText: first((one) => one.id === id),
    atAddress: first((one) => one.url !== null && one.url === metadata.url),
  };
}

/** A text that the extractor stumbles over is named like a bad file, and the rest goes on. */
export async function extracted(
  { file, text, metadata }: ArticleFile,
  extractor: Extractor,
): Promise<GraphDocument> {
  try {
    return await extractor.extract(text, metadata);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleError(file, null, `could not be analyzed: ${reason}; please report this`, {
      cause: error,
    });
  }
}

export function conflict({ file, metadata }: ArticleFile, other: string): IngestOutcome {
  return {
    kind: 'failed',
    place: file,
    reason: `has the url of ${other} (${metadata.url}) but other text; correct the url, or ${isApiLocation(other) ? 'retract that article' : 'remove one of the files'}`,
  };
}
