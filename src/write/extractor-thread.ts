import { Worker } from 'node:worker_threads';
import type { Document, Metadata } from '../extract/document.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Extractor } from '../ingest/extractor.ts';

/** A text to read; answered under its number. */
export interface ThreadRequest {
  readonly number: number;
  readonly text: string;
  readonly metadata: Metadata;
}

export type ThreadAnswer =
  | { readonly number: number; readonly document: Document }
  | { readonly number: number; readonly problem: string };

/** The extractor in a thread of its own: a long text takes seconds, in which a server is to answer others. */
export interface ExtractorThread extends Extractor {
  readonly extract: (text: string, metadata: Metadata) => Promise<Document>;
  /** Ends the thread; what it was at fails. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (document: Document) => void;
  readonly reject: (error: Error) => void;
}

/** The thread starts with the first text; one that has died starts again with the next. */
export function createExtractorThread(): ExtractorThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const fail = (error: Error): void => {
    worker = null;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  const answer = (message: ThreadAnswer): void => {
    const one = waiting.get(message.number);
    waiting.delete(message.number);
    // An idle thread keeps no program from ending.
    if (waiting.size === 0) worker?.unref();
    if ('document' in message) one?.resolve(message.document);
    else one?.reject(new Error(message.problem));
  };
  const start = (): Worker => {
    const started = startWorker();
    started.on('message', answer).on('error', fail);
    started.on('exit', () => {
      if (worker === started) fail(new Error('the thread that reads has ended'));
    });
    return started;
  };

  return {
    version: EXTRACTOR_VERSION,
    extract: (text, metadata) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, text, metadata } satisfies ThreadRequest);
      }),
    end: async () => {
      await worker?.terminate();
    },
  };
}

/** From the compiled program, or from the sources: of those Node reads none by itself, so tsx does. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./extractor-worker.js', import.meta.url));
  const source = new URL('./extractor-worker.ts', import.meta.url).href;
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(start, { eval: true, execArgv: [] });
}
