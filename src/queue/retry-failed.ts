import { type JobQueue, QUEUE } from './job-queue.ts';
import { failedJobs } from './job-table.ts';

/** Gives jobs that have failed another attempt; those of `locations`, or all. How many there were. */
export async function retryFailed(
  { boss, database }: JobQueue,
  locations?: readonly string[],
): Promise<number> {
  const jobs = await failedJobs(database, locations ? { locations } : {});
  if (jobs.length === 0) return 0;
  await boss.retry(
    QUEUE,
    jobs.map(({ id }) => id),
  );
  return jobs.length;
}
