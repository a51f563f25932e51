import type PgBoss from 'pg-boss';
import type { DatabaseSession } from '../store/database.ts';
import { raw, type Sql, sql } from '../store/dialect.ts';
import { rowsOf, run } from '../store/statement.ts';
import type { ArticleJob } from './article-job.ts';
import { QUEUE, QUEUE_SCHEMA } from './job-queue.ts';

// What pg-boss has no call for, in statements over its table of jobs (schema version 24, that of 10.4).

const JOB = raw(`"${QUEUE_SCHEMA}"."job"`);
const OURS = sql`"name" = ${raw(`'${QUEUE}'`)}`;

/** pg-boss' own statements, run by a session of ours: so they belong to its transaction. */
export function sqlOf(session: DatabaseSession): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: await session.$queryRawUnsafe(text, ...values) }) };
}

/** Of these jobs, those that wait or run, with what they are for. */
export async function openJobs(
  session: DatabaseSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; digest: string }>(
    session,
    sql`SELECT "id"::text, "data"->>'digest' AS "digest" FROM ${JOB}
      WHERE ${OURS} AND "id" = ANY(${ids}::uuid[]) AND "state" < 'completed'`,
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/**
 * Marks a job as done, with its text taken out; false where it is no longer what it was taken for: another worker was
 * faster, or newer text has come under the same location.
 */
export async function finishJob(session: DatabaseSession, id: string, job: ArticleJob): Promise<boolean> {
  const done = await rowsOf(
    session,
    sql`UPDATE ${JOB} SET "state" = 'completed', "completed_on" = now(), "data" = "data" - 'text', "output" = NULL
      WHERE ${OURS} AND "id" = ${id}::uuid AND "state" = 'active' AND "data"->>'digest' = ${job.digest}
      RETURNING 1 AS "done"`,
  );
  return done.length === 1;
}

/** Whether a job is still in its attempt with this number, from 0 on, for the same text. */
export async function isInAttempt(
  session: DatabaseSession,
  id: string,
  job: ArticleJob,
  attempt: number,
): Promise<boolean> {
  const jobs = await rowsOf(
    session,
    sql`SELECT 1 AS "job" FROM ${JOB} WHERE ${OURS} AND "id" = ${id}::uuid AND "state" = 'active'
      AND "retry_count" = ${attempt} AND "data"->>'digest' = ${job.digest}`,
  );
  return jobs.length === 1;
}

/** Lets the attempt that a job is in be its last one. */
export async function endAttempts(session: DatabaseSession, id: string): Promise<void> {
  await run(
    session,
    sql`UPDATE ${JOB} SET "retry_limit" = "retry_count"
      WHERE ${OURS} AND "id" = ${id}::uuid AND "state" = 'active'`,
  );
}

/** How far all workers are together. */
export interface JobCounts {
  /** New, or to be tried again. */
  readonly waiting: number;
  readonly running: number;
  /** Within the last week. */
  readonly done: number;
  readonly failed: number;
}

export async function countJobs(session: DatabaseSession): Promise<JobCounts> {
  const rows = await rowsOf<{ state: string; jobs: bigint | number }>(
    session,
    sql`SELECT "state"::text, count(*) AS "jobs" FROM ${JOB} WHERE ${OURS} GROUP BY "state"`,
  );
  const count = (...states: readonly string[]) =>
    rows.reduce((sum, { state, jobs }) => sum + (states.includes(state) ? Number(jobs) : 0), 0);
  return {
    waiting: count('created', 'retry'),
    running: count('active'),
    done: count('completed'),
    failed: count('failed'),
  };
}

/** A job that is not tried again, and why. */
export interface FailedJob {
  readonly id: string;
  readonly location: string;
  readonly reason: string;
  readonly attempts: number;
}

/** The dead letters, in the order of their locations; `locations` limits them to some. */
export async function failedJobs(
  session: DatabaseSession,
  { locations, first }: { readonly locations?: readonly string[]; readonly first?: number } = {},
): Promise<readonly FailedJob[]> {
  const rows = await rowsOf<FailedJob & { readonly attempts: number | bigint }>(
    session,
    sql`SELECT "id"::text, "data"->>'location' AS "location",
        coalesce("output"->>'reason', ${WORKER_GONE}) AS "reason", "retry_count" + 1 AS "attempts"
      FROM ${JOB} WHERE ${OURS} AND "state" = 'failed' ${among(locations)}
      ORDER BY 2 ${first === undefined ? sql`` : sql`LIMIT ${first}`}`,
  );
  return rows.map((row) => ({ ...row, attempts: Number(row.attempts) }));
}

/** Takes dead letters out of the queue, those of `locations` or all, with their texts. How many there were. */
export async function discardFailed(
  session: DatabaseSession,
  locations?: readonly string[],
): Promise<number> {
  const gone = await rowsOf(
    session,
    sql`DELETE FROM ${JOB} WHERE ${OURS} AND "state" = 'failed' ${among(locations)} RETURNING 1 AS "gone"`,
  );
  return gone.length;
}

function among(locations: readonly string[] | undefined): Sql {
  return locations ? sql`AND "data"->>'location' = ANY(${locations})` : sql``;
}

/** A job whose lease ran out tells no reason of its own. */
const WORKER_GONE =
  'the worker that read it ended, or took too long, each time; look into its log, or split the text';
