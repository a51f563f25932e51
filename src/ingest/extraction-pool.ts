import type { Metadata } from '../extract/document.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import {
  type ExtractionThread,
  type ReadingTask,
  startThread,
  type ThreadOptions,
} from './extraction-thread.ts';
import type { Extractor } from './extractor.ts';
import type { GraphDocument } from './graph-document.ts';

export interface PoolOptions extends ThreadOptions {
  /** The most threads that read at the same time. */
  readonly threads: number;
}

/** The extractor in threads: whoever asks goes on with other work, and several texts are read at once. */
export interface ExtractionPool extends Extractor {
  readonly atOnce: number;
  readonly extract: (text: string, metadata: Metadata) => Promise<GraphDocument>;
  /** Ends the threads; what they were at fails, and what waited for them. */
  readonly end: () => Promise<void>;
}

/** One that is read and one that waits, so that no thread waits for us while we write. */
const TEXTS_A_THREAD = 2;
/** Or more of them, where they are short: a table's rows of a whole batch are written while several are read. */
const CHARACTERS_A_THREAD = 150_000;

/** Threads start when there is something to read; one that died is replaced when the next text needs it. */
export function createExtractionPool({ threads: most, ...options }: PoolOptions): ExtractionPool {
  const threads = new Set<ExtractionThread>();
  const waiting: ReadingTask[] = [];
  let ending = false;

  const start = (): ExtractionThread => {
    const thread = startThread(options, dispatch, (unread) => {
      threads.delete(thread);
      waiting.unshift(...unread);
      dispatch();
    });
    threads.add(thread);
    return thread;
  };
  const freest = (): ExtractionThread | undefined => {
    const [thread] = [...threads].sort((a, b) => a.characters() - b.characters());
    if (thread?.load() !== 0 && threads.size < most) return start();
    return thread && hasRoom(thread) ? thread : undefined;
  };
  function dispatch(): void {
    while (waiting.length > 0 && !ending) {
      const thread = freest();
      const task = thread && waiting.shift();
      if (!task) return;
      thread.give(task);
    }
  }

  return {
    version: EXTRACTOR_VERSION,
    atOnce: most * (TEXTS_A_THREAD + 1),
    extract: (text, metadata) =>
      new Promise((resolve, reject) => {
        waiting.push({ text, metadata, resolve, reject });
        dispatch();
      }),
    end: async () => {
      ending = true;
      await Promise.all([...threads].map((thread) => thread.end()));
      for (const task of waiting.splice(0)) task.reject(new Error('the thread that reads has ended'));
      ending = false;
    },
  };
}

function hasRoom(thread: ExtractionThread): boolean {
  return thread.load() < TEXTS_A_THREAD || thread.characters() < CHARACTERS_A_THREAD;
}
