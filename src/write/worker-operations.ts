import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { WriterBusy } from '../graphql/writer.ts';
import type { WriteOperations } from './write-operations.ts';

/** What a thread is asked to do; answered under its number. */
export interface ThreadRequest {
  readonly number: number;
  readonly operation: keyof WriteOperations;
  readonly args: readonly unknown[];
}

export type ThreadAnswer =
  | { readonly number: number; readonly done: unknown }
  | { readonly number: number; readonly failure: ThreadFailure };

/** An error as it crosses threads, which leave nothing else of it. */
export interface ThreadFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: unknown;
}

/** After the last request: the thread is to close what it has open. */
export const END = 'end';

/** Operations that another thread does. */
export interface WorkerOperations extends WriteOperations {
  /** Lets the thread finish what it is at, and end; what is asked for from now on is refused. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread starts with the first request; one that has died starts again with the next. */
export function workerOperations(start: () => Worker): WorkerOperations {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  let ending: Promise<void> | null = null;
  let finished: () => void = () => undefined;

  const settle = (number: number): Waiting | undefined => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (waiting.size > 0) return one;
    // An idle thread keeps no program from ending.
    worker?.unref();
    finished();
    return one;
  };
  const fail = (error: Error): void => {
    worker = null;
    for (const number of [...waiting.keys()]) settle(number)?.reject(error);
  };
  const answer = (message: ThreadAnswer): void => {
    const one = settle(message.number);
    if ('failure' in message) one?.reject(errorFrom(message.failure));
    else one?.resolve(message.done);
  };
  const started = (): Worker => {
    const thread = start();
    thread.on('message', answer).on('error', fail);
    thread.on('exit', () => {
      if (worker === thread) fail(new Error('the thread that writes has ended'));
    });
    return thread;
  };
  // A worker answers with what the operation of that name gives.
  const ask = (operation: keyof WriteOperations, ...args: readonly unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      if (ending) return reject(new WriterBusy('The server stops. Ask again when it is back.'));
      worker ??= started();
      worker.ref();
      last += 1;
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
      worker.postMessage({ number: last, operation, args } satisfies ThreadRequest);
    });
  const end = async (): Promise<void> => {
    if (waiting.size > 0) {
      await new Promise<void>((resolve) => {
        finished = resolve;
      });
    }
    if (!worker) return;
    worker.ref();
    const gone = once(worker, 'exit');
    worker.postMessage(END);
    await gone;
  };

  return {
    ingest: (article) => ask('ingest', article),
    ingestTogether: (articles) => ask('ingestTogether', articles),
    retract: (id) => ask('retract', id),
    mergeActors: (actors, decision) => ask('mergeActors', actors, decision),
    splitActor: (actor, decision) => ask('splitActor', actor, decision),
    separateActor: (of, decision) => ask('separateActor', of, decision),
    end: () => {
      ending ??= end();
      return ending;
    },
  };
}

function errorFrom({ name, message, stack, code }: ThreadFailure): Error {
  return Object.assign(new Error(message), { name, stack, code });
}
