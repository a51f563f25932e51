import { type FoundPath, findArticleFiles } from '../ingest/find-article-files.ts';
import { countArticles, type OnUnknownFields, readArticles } from '../ingest/read-articles.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { addJobs } from './add-jobs.ts';
import type { JobQueue } from './job-queue.ts';

/** What became of one file: a job, or none since the same article waits already, or a failure to read it. */
export type EnqueueOutcome =
  | { readonly kind: 'enqueued' | 'waiting' }
  | { readonly kind: 'failed'; readonly place: string; readonly reason: string };

/** Articles that are sent at once, and the characters that they may have together. */
const MOST_ARTICLES = 200;
const MOST_CHARACTERS = 4_000_000;

/** Reads files and folders, as ingest does, into jobs for workers; tells what became of each, and first how many there are. */
export async function* enqueue(
  paths: readonly string[],
  queue: JobQueue,
  signal: AbortSignal,
  onTotal: (total: number) => void = () => {},
  onUnknownFields?: OnUnknownFields,
): AsyncGenerator<EnqueueOutcome> {
  const found: FoundPath[] = [];
  for await (const path of findArticleFiles(paths)) found.push(path);
  onTotal(await countArticles(found));
  let batch: ArticleFile[] = [];
  for await (const { article, problem } of readArticles(found, onUnknownFields)) {
    if (signal.aborted) break;
    if (article) batch.push(article);
    else yield failureFrom(problem);
    if (!isFull(batch)) continue;
    yield* sent(queue, batch);
    batch = [];
  }
  yield* sent(queue, batch);
}

function isFull(batch: readonly ArticleFile[]): boolean {
  if (batch.length >= MOST_ARTICLES) return true;
  return batch.reduce((sum, { text }) => sum + text.length, 0) >= MOST_CHARACTERS;
}

function failureFrom(problem: unknown): EnqueueOutcome {
  if (problem instanceof ArticleError)
    return { kind: 'failed', place: problem.place, reason: problem.problem };
  throw problem;
}

async function* sent(queue: JobQueue, batch: readonly ArticleFile[]): AsyncGenerator<EnqueueOutcome> {
  if (batch.length === 0) return;
  for (const isNew of await addJobs(queue, batch)) yield { kind: isNew ? 'enqueued' : 'waiting' };
}
