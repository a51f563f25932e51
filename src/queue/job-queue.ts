import type PgBoss from 'pg-boss';
import type { Database } from '../store/database.ts';
import { DatabaseError } from '../store/database-error.ts';

/** Apart from the graph's tables, and from another program's queue in the same database. */
export const QUEUE_SCHEMA = 'dateline_queue';
export const QUEUE = 'articles';

/** The articles that wait to be read, those that are read, and what became of the others; kept in PostgreSQL by pg-boss. */
export interface JobQueue {
  readonly boss: PgBoss;
  /** The graph's database, which the queue is part of. */
  readonly database: Database;
  readonly lease: number;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  /**
   * Seconds that a worker has for one article. Then others may take it over, so a worker that died holds nothing up for
   * longer; longer than the longest article takes.
   */
  readonly lease?: number;
  /** Whether to look, every so many seconds, for jobs whose worker has died: null for whoever does none. */
  readonly watch?: number | null;
  /** Told of what goes wrong beside, as a server that can't be reached for a while. */
  readonly onProblem?: (reason: string) => void;
}

const LEASE_SECONDS = 300;
const WEEK_SECONDS = 7 * 24 * 60 * 60;
const TEN_YEARS_MINUTES = 10 * 365 * 24 * 60;

/** Five attempts in about a minute: the pause doubles from some two seconds on. */
const ATTEMPTS = { retryLimit: 4, retryDelay: 2, retryBackoff: true };

/** What is done is known for a week; what waits or has failed stays until somebody deals with it. */
const KEPT = {
  archiveCompletedAfterSeconds: WEEK_SECONDS,
  archiveFailedAfterSeconds: TEN_YEARS_MINUTES * 60,
  deleteAfterHours: 1,
};

/** Opens the queue that a database at `location` (postgres://…) has, made where it is missing. */
export async function openQueue(
  database: Database,
  location: string,
  { lease = LEASE_SECONDS, watch = null, onProblem = () => undefined }: QueueOptions = {},
): Promise<JobQueue> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    connectionString: location,
    application_name: 'dateline',
    max: 2,
    schema: QUEUE_SCHEMA,
    schedule: false,
    supervise: watch !== null,
    ...(watch === null ? {} : { maintenanceIntervalSeconds: watch }),
    ...KEPT,
  });
  boss.on('error', (error) => onProblem(error.message));
  try {
    await boss.start();
    await boss.createQueue(QUEUE, { name: QUEUE, ...ATTEMPTS, retentionMinutes: TEN_YEARS_MINUTES });
  } catch (error) {
    await boss.stop({ graceful: false });
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`the job queue can't be made: ${reason}`, { cause: error });
  }
  return { boss, database, lease, close: () => boss.stop({ graceful: false }) };
}
