import { raw, sql } from '../store/dialect.ts';
import { run } from '../store/statement.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { jobFromArticle, jobId } from './article-job.ts';
import { type JobQueue, QUEUE } from './job-queue.ts';
import { openJobs, sqlOf } from './job-table.ts';

/** Those who add jobs do so one after the other: each looks first at what is there. */
const ADDING_LOCK = raw('5143721');

/**
 * Makes a job of each article, and tells for each whether that is new: the same article waits once. A location has one
 * job, so that newer text takes the place of what waits or is being read under it, and the last that came stands.
 */
export function addJobs(queue: JobQueue, articles: readonly ArticleFile[]): Promise<readonly boolean[]> {
  const jobs = articles.map((article) => ({ id: jobId(article.file), job: jobFromArticle(article) }));
  return queue.database.$transaction(async (session) => {
    await run(session, sql`SELECT pg_advisory_xact_lock(${ADDING_LOCK})`);
    const open = await openJobs(
      session,
      jobs.map(({ id }) => id),
    );
    const isNew = jobs.map(({ id, job }) => open.get(id) !== job.digest);
    const added = jobs.filter((_, index) => isNew[index]);
    if (added.length > 0) await replaceJobs(queue, session, added);
    return isNew;
  }, TRANSACTION);
}

const TRANSACTION = { maxWait: 60_000, timeout: 600_000 };

async function replaceJobs(
  { boss, lease }: JobQueue,
  session: Parameters<typeof sqlOf>[0],
  jobs: readonly { readonly id: string; readonly job: object }[],
): Promise<void> {
  const db = sqlOf(session);
  await boss.deleteJob(
    QUEUE,
    jobs.map(({ id }) => id),
    { db },
  );
  await boss.insert(
    jobs.map(({ id, job }) => ({ id, name: QUEUE, data: job, expireInSeconds: lease })),
    { db },
  );
}
