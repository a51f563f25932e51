import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import type { GraphDocument } from './graph-document.ts';
import { type ArticleOptions, type IngestOutcome, ingestArticle } from './ingest-article.ts';

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

/** The same as `ingestArticle`, for one of a batch by itself. */
export function ingestAlone(
  { article, document, along }: PendingArticle,
  options: BatchOptions,
): Promise<IngestOutcome> {
  const extractor = { ...options.extractor, extract: document };
  return ingestArticle(article, { ...options, extractor, ...(along && { along }) });
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
