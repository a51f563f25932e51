import type { MessagePort } from 'node:worker_threads';
import { AWAY, isAway } from '../store/database-error.ts';
import { END, type ThreadAnswer, type ThreadFailure, type ThreadRequest } from './worker-operations.ts';
import type { WriteOperations } from './write-operations.ts';

/** The other end of worker-operations.ts: does what it is asked for, until the end, when it closes what was open. */
export function answerWrites(
  port: MessagePort,
  operations: WriteOperations,
  close: () => Promise<void>,
): void {
  port.on('message', async (message: ThreadRequest | typeof END) => {
    if (message !== END) return port.postMessage(await answerTo(message, operations));
    await close();
    port.close();
  });
}

async function answerTo(
  { number, operation, args }: ThreadRequest,
  operations: WriteOperations,
): Promise<ThreadAnswer> {
  try {
    // The other end has passed what the operation of that name takes.
    const work = operations[operation] as (...args: readonly unknown[]) => Promise<unknown>;
    return { number, done: await work(...args) };
  } catch (error) {
    return { number, failure: failureFrom(error) };
  }
}

function failureFrom(error: unknown): ThreadFailure {
  if (!(error instanceof Error)) {
    return { name: typeof error, message: String(error), stack: undefined, code: undefined };
  }
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return { name, message, stack, code: isAway(error) ? AWAY : code };
}
