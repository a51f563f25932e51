import { type FoundPath, findArticleFiles } from './find-article-files.ts';
import { type ArticleOptions, type IngestOutcome, planFrom, storedLike } from './ingest-article.ts';
import { ingestArticles } from './ingest-articles.ts';
import { orFailure, type PendingArticle } from './pending-article.ts';
import { type Ahead, type Extraction, extractionOf, readAhead } from './read-ahead.ts';
import { countArticles, type OnUnknownFields, type ReadArticle, readArticles } from './read-articles.ts';

export interface IngestedFile {
  /** The file, or where in it the article stands. */
  readonly file: string;
  readonly outcome: IngestOutcome;
}

export interface IngestOptions extends Omit<ArticleOptions, 'along'> {
  /** Reads no further article; those of the batch at hand that were read are written. */
  readonly signal?: AbortSignal;
  /** Is told of each sidecar beside which no article stands. */
  readonly onAlone?: (sidecar: string) => void;
  readonly onUnknownFields?: OnUnknownFields;
}

/**
 * Reads files, records and folders into the graph, as if one after the other in the order of their names, and tells what became of
 * each; `total` is told first. They are written in batches, each whole or not at all, so a run that was cut off is simply
 * repeated. An extractor that takes several texts at once gets those of the next batch while one is written.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<IngestedFile> {
  const found: FoundPath[] = [];
  for await (const path of findArticleFiles(paths, options.onAlone)) found.push(path);
  const total = await countArticles(found);
  onTotal(total);
  const { extractor, signal } = options;
  const ahead = extractor.atOnce === undefined ? 1 : BATCHES_AHEAD;
  for await (const { files } of readAhead(batches(found, total, options), ahead)) {
    if (signal?.aborted) return;
    yield* ingestBatch(files, options);
  }
}

/** So many files are written at once, or as many as have so many characters. */
const MOST_FILES = 100;
/** Fewer towards the end, where nothing is left to be read while one batch is written: a third of what is left. */
const FEWEST_FILES = 20;
const MOST_CHARACTERS = 500_000;
/** One is written, and one or two are read meanwhile. */
const BATCHES_AHEAD = 3;

/** A file before its turn: an article, or why it can't be read. */
type PendingFile =
  | { readonly file: string; readonly pending: PendingArticle & { readonly extraction: Extraction } }
  | { readonly file: string; readonly problem: unknown };

interface Batch extends Ahead {
  readonly files: readonly PendingFile[];
}

/** Which files are together depends on nothing but them, so that the database is the same to its last number. */
async function* batches(
  found: readonly FoundPath[],
  total: number,
  options: IngestOptions,
): AsyncGenerator<Batch> {
  let files: PendingFile[] = [];
  let characters = 0;
  let most = mostFiles(total);
  let left = total;
  for await (const read of readArticles(found, options.onUnknownFields)) {
    const one = pendingFile(read, options);
    const length = 'pending' in one ? one.pending.article.text.length : 0;
    if (files.length === most || (files.length > 0 && characters + length > MOST_CHARACTERS)) {
      yield await batchOf(files, characters, options);
      [files, characters, most] = [[], 0, mostFiles(left)];
    }
    files.push(one);
    characters += length;
    left -= 1;
  }
  if (files.length > 0) yield await batchOf(files, characters, options);
}

function mostFiles(left: number): number {
  return Math.min(MOST_FILES, Math.max(FEWEST_FILES, Math.ceil(left / 3)));
}

async function batchOf(
  files: readonly PendingFile[],
  characters: number,
  options: IngestOptions,
): Promise<Batch> {
  if (options.extractor.atOnce === undefined) return { files, characters, begin: () => {} };
  const pending = pendingIn(files);
  const stored = await storedLike(
    pending.map(({ article }) => article),
    options.database,
  );
  const toRead = pending.filter(({ article }) => planFrom(article, stored, options).kind === 'store');
  const begin = () => {
    for (const { extraction } of toRead) extraction.begin();
  };
  return { files, characters, begin };
}

function pendingIn(files: readonly PendingFile[]) {
  return files.flatMap((one) => ('pending' in one ? one.pending : []));
}

function pendingFile(read: ReadArticle, { extractor }: IngestOptions): PendingFile {
  if (!read.article) return read;
  const { file, article } = read;
  const extraction = extractionOf(article.text, article.metadata, extractor);
  return { file, pending: { article, document: extraction.document, extraction } };
}

async function* ingestBatch(
  files: readonly PendingFile[],
  options: IngestOptions,
): AsyncGenerator<IngestedFile> {
  const written = ingestArticles(pendingIn(files), options);
  for (const one of files) {
    const { file } = one;
    if ('problem' in one) {
      yield { file, outcome: await orFailure(() => Promise.reject(one.problem)) };
      continue;
    }
    const { value, done } = await written.next();
    if (done) return;
    yield { file, outcome: value };
  }
}
