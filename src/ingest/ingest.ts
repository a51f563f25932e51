import { existsSync } from 'node:fs';
import type { Document } from '../extract/document.ts';
import type { Database } from '../store/database.ts';
import { articleId, fingerprintOf } from '../store/identity.ts';
import { retractArticle } from '../store/save-article.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { readArticleFile } from '../text/read-article-file.ts';
import { type Arrival, planArticle, type StoredArticle } from './article-plan.ts';
import type { Extractor } from './extractor.ts';
import { type FoundPath, findArticleFiles } from './find-article-files.ts';
import { storeDocument } from './store-document.ts';

/** What became of one file. */
export type IngestOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'added' | 'superseding' | 'updated'; readonly document: Document }
  | { readonly kind: 'failed'; readonly reason: string };

export interface IngestedFile {
  readonly file: string;
  readonly outcome: IngestOutcome;
}

export interface IngestOptions {
  readonly database: Database;
  readonly extractor: Extractor;
  /** When an article is said to have come in; the present where left out. */
  readonly now?: () => Date;
  /** Stops between two articles. */
  readonly signal?: AbortSignal;
}

/**
 * Reads files and folders into the graph, one after the other in the order of their names, and tells what became of
 * each; `total` is told first. An article is stored whole or not at all, so a run that was cut off is simply repeated.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<IngestedFile> {
  const found: FoundPath[] = [];
  for await (const path of findArticleFiles(paths)) found.push(path);
  onTotal(found.length);
  for (const { file, reason } of found) {
    if (options.signal?.aborted) return;
    yield {
      file,
      outcome: reason === undefined ? await ingestFile(file, options) : { kind: 'failed', reason },
    };
  }
}

async function ingestFile(file: string, options: IngestOptions): Promise<IngestOutcome> {
  try {
    return await ingestArticle(await readArticleFile(file), options);
  } catch (error) {
    if (error instanceof ArticleError) return { kind: 'failed', reason: reasonOf(error, file) };
    throw error;
  }
}

async function ingestArticle(article: ArticleFile, options: IngestOptions): Promise<IngestOutcome> {
  const arrival = await arrivalOf(article, options);
  const plan = planArticle(arrival, existsSync);
  switch (plan.kind) {
    case 'unchanged':
      return plan;
    case 'duplicate':
      for (const id of plan.superseded) await retractArticle(options.database, id);
      return { kind: 'duplicate', of: plan.of };
    case 'conflict':
      return { kind: 'failed', reason: conflictReason(article, plan.with) };
    case 'store': {
      const document = extracted(article, options.extractor);
      const { id, location, fingerprint } = arrival;
      const ingestedAt = `${(options.now?.() ?? new Date()).toISOString().slice(0, 19)}Z`;
      await storeDocument(
        options.database,
        { id, location, fingerprint, ingestedAt },
        document,
        plan.superseded,
      );
      return { kind: plan.as, document };
    }
  }
}

async function arrivalOf({ file, text, metadata }: ArticleFile, options: IngestOptions): Promise<Arrival> {
  const id = articleId(text);
  const select = { id: true, location: true, fingerprint: true };
  const find = (
    where: { id: string } | { location: string } | { url: string },
  ): Promise<StoredArticle | null> => options.database.article.findUnique({ where, select });
  return {
    id,
    location: file,
    fingerprint: fingerprintOf(text, metadata, options.extractor.version),
    atLocation: await find({ location: file }),
    ofText: await find({ id }),
    atAddress: metadata.url === undefined ? null : await find({ url: metadata.url }),
  };
}

/** A text that the extractor stumbles over is named like a bad file, and the rest goes on. */
function extracted({ file, text, metadata }: ArticleFile, extractor: Extractor): Document {
  try {
    return extractor.extract(text, metadata);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleError(file, null, `could not be analyzed: ${reason}; please report this`, {
      cause: error,
    });
  }
}

function conflictReason(article: ArticleFile, other: string): string {
  return `has the url of ${other} (${article.metadata.url}) but other text; correct the url, or remove one of the files`;
}

/** The message without the file's own name, which stands before it wherever it is shown. */
function reasonOf(error: ArticleError, file: string): string {
  const prefix = `${file}: `;
  return error.message.startsWith(prefix) ? error.message.slice(prefix.length) : error.message;
}
