import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { readArticleFile } from '../text/read-article-file.ts';
import { type FoundPath, findArticleFiles } from './find-article-files.ts';
import { type ArticleOptions, type IngestOutcome, ingestArticle, isToExtract } from './ingest-article.ts';
import { type Ahead, extractionOf, readAhead } from './read-ahead.ts';

export interface IngestedFile {
  readonly file: string;
  readonly outcome: IngestOutcome;
}

export interface IngestOptions extends ArticleOptions {
  /** Stops between two articles. */
  readonly signal?: AbortSignal;
  /** Is told of each sidecar beside which no article stands. */
  readonly onAlone?: (sidecar: string) => void;
}

/**
 * Reads files and folders into the graph, one after the other in the order of their names, and tells what became of
 * each; `total` is told first. An article is stored whole or not at all, so a run that was cut off is simply repeated.
 * An extractor that takes several texts at once gets them ahead of their turn; they are written in it all the same.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<IngestedFile> {
  const found: FoundPath[] = [];
  for await (const path of findArticleFiles(paths, options.onAlone)) found.push(path);
  onTotal(found.length);
  for await (const { file, ingest } of readAhead(pendingFiles(found, options), options.extractor)) {
    if (options.signal?.aborted) return;
    yield { file, outcome: await orFailure(ingest) };
  }
}

/** A file before its turn. */
interface PendingFile extends Ahead {
  readonly file: string;
  readonly ingest: () => Promise<IngestOutcome>;
}

async function* pendingFiles(
  found: readonly FoundPath[],
  options: IngestOptions,
): AsyncGenerator<PendingFile> {
  for (const { file, reason } of found) {
    yield reason === undefined
      ? await pendingFile(file, options)
      : refused(file, new ArticleError(file, null, reason));
  }
}

async function pendingFile(file: string, options: IngestOptions): Promise<PendingFile> {
  try {
    return await pendingArticle(file, await readArticleFile(file), options);
  } catch (error) {
    return refused(file, error);
  }
}

async function pendingArticle(
  file: string,
  article: ArticleFile,
  options: IngestOptions,
): Promise<PendingFile> {
  const { extractor } = options;
  const { begin, document } = extractionOf(article.text, article.metadata, extractor);
  const isNew = extractor.atOnce !== undefined && (await isToExtract(article, options));
  return {
    file,
    characters: article.text.length,
    begin: isNew ? begin : () => {},
    ingest: () => ingestArticle(article, { ...options, extractor: { ...extractor, extract: document } }),
  };
}

/** What can't be read is told when it is its turn. */
function refused(file: string, error: unknown): PendingFile {
  return { file, characters: 0, begin: () => {}, ingest: () => Promise.reject(error) };
}

async function orFailure(ingest: PendingFile['ingest']): Promise<IngestOutcome> {
  try {
    return await ingest();
  } catch (error) {
    if (error instanceof ArticleError) return { kind: 'failed', place: error.place, reason: error.problem };
    throw error;
  }
}
