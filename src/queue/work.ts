import { setTimeout } from 'node:timers/promises';
import type { JobWithMetadata } from 'pg-boss';
import type { Extractor } from '../ingest/extractor.ts';
import type { IngestOutcome } from '../ingest/ingest-article.ts';
import { type IngestInCompany, ingestInCompany } from '../ingest/ingest-in-company.ts';
import type { PendingArticle } from '../ingest/pending-article.ts';
import type { DatabaseSession } from '../store/database.ts';
import { ArticleError } from '../text/article-error.ts';
import { type ArticleJob, articleFromJob } from './article-job.ts';
import { type JobQueue, QUEUE } from './job-queue.ts';
import { endAttempts, finishJob, isInAttempt } from './job-table.ts';

/** What became of one job. */
export type JobOutcome =
  | Exclude<IngestOutcome, { readonly kind: 'failed' }>
  /** It was taken over meanwhile, or replaced by newer text: nothing of it was stored. */
  | { readonly kind: 'lost' }
  /** It is tried again after a pause, or for the last time was (`isLast`), also where no attempt would end otherwise. */
  | { readonly kind: 'failed'; readonly reason: string; readonly attempt: number; readonly isLast: boolean };

export interface DoneJob {
  readonly location: string;
  readonly outcome: JobOutcome;
}

export interface WorkOptions {
  readonly extractor: Extractor;
  /** Jobs that are done at the same time: while one is read, others are taken and stored. */
  readonly atOnce: number;
  /** Asks to end: what is being done is finished first. */
  readonly signal: AbortSignal;
  /** Ends when nothing waits or runs any more; otherwise waits for what comes. */
  readonly untilEmpty?: boolean;
  readonly onJob: (job: DoneJob) => void;
  readonly onProblem: (reason: string) => void;
  readonly now?: () => Date;
}

type Taken = JobWithMetadata<ArticleJob>;

const LOOK_AGAIN_MILLISECONDS = 1000;

/** Does jobs until it is asked to end, as does everybody else who works on the same queue. */
export async function work(queue: JobQueue, options: WorkOptions): Promise<void> {
  const next = inLine(() => nextJob(queue, options));
  const { database } = queue;
  const { extractor, now } = options;
  // The file of an article is on another machine, and can't be looked for.
  const ingest = ingestInCompany({ database, extractor, isThere: () => true, ...(now && { now }) });
  const one = async (): Promise<void> => {
    for (let job = await next(); job; job = await next()) await doJob({ queue, job, ingest }, options);
  };
  await Promise.all(Array.from({ length: options.atOnce }, one));
}

/** Where nothing waits, one asks the server for all. */
function inLine<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function nextJob(queue: JobQueue, options: WorkOptions): Promise<Taken | null> {
  const { signal, untilEmpty = false, onProblem } = options;
  while (!signal.aborted) {
    try {
      // It answers with none where the server can't be reached.
      const [job] = await queue.boss.fetch<ArticleJob>(QUEUE, { includeMetadata: true });
      if (job) return job;
      if (untilEmpty && (await isEmpty(queue))) return null;
    } catch (error) {
      onProblem(reasonOf(error));
    }
    await setTimeout(LOOK_AGAIN_MILLISECONDS, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

async function isEmpty({ boss }: JobQueue): Promise<boolean> {
  return (await boss.getQueueSize(QUEUE, { before: 'completed' })) === 0;
}

interface Begun {
  readonly queue: JobQueue;
  readonly job: Taken;
  readonly ingest: IngestInCompany;
}

async function doJob(begun: Begun, options: WorkOptions): Promise<void> {
  const { location } = begun.job.data;
  try {
    options.onJob({ location, outcome: await outcomeOf(begun, options) });
  } catch (error) {
    // Nobody can be told: when its lease has run out, it is somebody else's.
    options.onProblem(`${location}: ${reasonOf(error)}`);
  }
}

async function outcomeOf({ queue, job, ingest }: Begun, { extractor }: WorkOptions): Promise<JobOutcome> {
  try {
    const outcome = await ingest(pendingFrom(job, extractor));
    // What the graph holds speaks against it: until somebody changes that, each attempt would end so.
    return outcome.kind === 'failed' ? await failed(queue, job, outcome.reason, true) : outcome;
  } catch (error) {
    if (error instanceof LostJob) return { kind: 'lost' };
    return failed(queue, job, error instanceof ArticleError ? error.problem : reasonOf(error));
  }
}

/** Article and job are written in one transaction: neither is stored without the other being done. */
function pendingFrom({ id, data }: Taken, extractor: Extractor): PendingArticle {
  const article = articleFromJob(data);
  return {
    article,
    document: async () => extractor.extract(article.text, article.metadata),
    along: (session) => finish(session, id, data),
  };
}

async function finish(session: DatabaseSession, id: string, job: ArticleJob): Promise<void> {
  if (!(await finishJob(session, id, job))) throw new LostJob();
}

class LostJob extends Error {
  override readonly name = 'LostJob';
}

async function failed(
  { boss, database }: JobQueue,
  job: Taken,
  reason: string,
  isForGood = false,
): Promise<JobOutcome> {
  // Of whoever has taken it over the attempt goes on.
  if (!(await isInAttempt(database, job.id, job.data, job.retryCount))) return { kind: 'lost' };
  if (isForGood) await endAttempts(database, job.id);
  await boss.fail(QUEUE, job.id, { reason });
  return {
    kind: 'failed',
    reason,
    attempt: job.retryCount + 1,
    isLast: isForGood || job.retryCount >= job.retryLimit,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
