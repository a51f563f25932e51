import { once } from 'node:events';
import { isMainThread, parentPort, type Worker, workerData } from 'node:worker_threads';
import { startWorker } from '../../src/ingest/start-worker.ts';
import { type Batch, type Batches, batchesOf } from './batches.ts';

// Statements are made in threads of their own while those before are run.

const THREADS = 3;

/** The same as `batchesOf`. */
export async function* batchesInThreads(batches: Batches): AsyncGenerator<Batch> {
  const workers = Array.from({ length: THREADS }, (_, index) =>
    startWorker(new URL('./batch-thread', import.meta.url), {
      workerData: { ...batches, from: batches.from + index * batches.atOnce, each: THREADS },
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    }),
  );
  try {
    const next = workers.map(askFor);
    for (let turn = 0; ; turn = (turn + 1) % THREADS) {
      const worker = workers[turn];
      const batch = await next[turn];
      if (!batch || !worker) return;
      next[turn] = askFor(worker);
      yield batch;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The next batch of a thread, null behind the last one. */
async function askFor(worker: Worker): Promise<Batch | null> {
  const answer = once(worker, 'message');
  // Nobody waits for it yet: its failure is told when somebody does.
  answer.catch(() => {});
  worker.postMessage('next');
  const [batch] = (await answer) as [Batch | null];
  return batch;
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const made = batchesOf(workerData as Batches);
  port.on('message', () => port.postMessage(made.next().value ?? null));
}
