import { startWorker } from '../ingest/start-worker.ts';
import { type WorkerOperations, workerOperations } from './worker-operations.ts';

/** What a server writes by: a thread of its own, on a connection of its own. */
export type WriterThread = WorkerOperations;

/**
 * Reads articles and stores them in a thread: of a long text both take seconds, in which the server answers others.
 * `location` is that of the database that the server reads, as `openDatabase` takes it; not `:memory:`, which is one
 * connection's alone.
 */
export function createWriterThread(location: string): WriterThread {
  if (location === ':memory:') {
    throw new Error(
      'a database in memory can not be written by another thread; give the server an extractor',
    );
  }
  return workerOperations(() =>
    startWorker(new URL('./writer-worker', import.meta.url), { workerData: { location } }),
  );
}
