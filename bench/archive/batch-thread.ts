import { on } from 'node:events';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { startWorker } from '../../src/ingest/start-worker.ts';
import { type Batch, type Batches, batchesOf } from './batches.ts';

// Rows are made in a thread of their own while those before are written.

/** Batches that are made ahead of the one that is written. */
const AHEAD = 3;

/** The same as `batchesOf`. */
export async function* batchesInThread(batches: Batches): AsyncGenerator<Batch> {
  const worker = startWorker(new URL('./batch-thread', import.meta.url), {
    workerData: batches,
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  });
  try {
    for (let ahead = 0; ahead < AHEAD; ahead++) worker.postMessage('next');
    for await (const [batch] of on(worker, 'message', { close: ['exit'] })) {
      if (batch === null) return;
      yield batch as Batch;
      worker.postMessage('next');
    }
  } finally {
    await worker.terminate();
  }
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const made = batchesOf(workerData as Batches);
  port.on('message', () => port.postMessage(made.next().value ?? null));
}
