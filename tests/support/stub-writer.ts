import { setImmediate } from 'node:timers/promises';
import { startWorker } from '../../src/ingest/start-worker.ts';
import { type WorkerOperations, workerOperations } from '../../src/write/worker-operations.ts';

export interface StubWriter {
  readonly location: string;
  /** The statement before which the process is ended, as `kill -9` does. */
  readonly killBefore?: number;
  /** Where the thread says that it waits, in the middle of a transaction. */
  readonly held?: SharedArrayBuffer;
}

/** A thread that stores what the stub reads. */
export function stubWriter(options: StubWriter): WorkerOperations {
  return workerOperations(() =>
    startWorker(new URL('./stub-writer-worker', import.meta.url), { workerData: { ...options } }),
  );
}

/** One that stops in the middle of storing an article until it is let go on. */
export function heldWriter(location: string) {
  const held = new SharedArrayBuffer(4);
  const state = new Int32Array(held);
  return {
    writer: stubWriter({ location, held }),
    waits: async () => {
      while (Atomics.load(state, 0) === 0) await setImmediate();
    },
    go: () => {
      Atomics.store(state, 0, 0);
      Atomics.notify(state, 0);
    },
  };
}
