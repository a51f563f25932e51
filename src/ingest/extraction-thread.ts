import type { Metadata } from '../extract/document.ts';
import type { GraphDocument } from './graph-document.ts';
import { startWorker } from './start-worker.ts';

export interface TextToRead {
  readonly text: string;
  readonly metadata: Metadata;
}

export type ThreadAnswer = { readonly document: GraphDocument } | { readonly problem: string };

/** A text on its way through a thread, and who waits for what it finds. */
export interface ReadingTask extends TextToRead {
  readonly resolve: (document: GraphDocument) => void;
  readonly reject: (error: Error) => void;
}

/** The program that reads texts in a thread, and the megabytes that it may take; Node's own limit where left out. */
export interface ThreadOptions {
  readonly program?: URL;
  readonly memory?: number;
}

/** One thread that reads the texts given to it in their order. */
export interface ExtractionThread {
  /** How many it was given and has not answered. */
  readonly load: () => number;
  /** How much text that is. */
  readonly characters: () => number;
  readonly give: (task: ReadingTask) => void;
  readonly end: () => Promise<unknown>;
}

/**
 * What a thread may take for what it has just made, twice what Node gives it: most of what reading a text makes is of no use
 * when that is read, and nearly all is by the time that so much is full. Reading then takes about a tenth less.
 */
const YOUNG_MEGABYTES = 96;

/**
 * Starts a thread. When it has ended by itself (out of memory, say), the text that it was at fails with the reason;
 * `onEnd` gets those that it had not begun. `onAnswer` is told of each answer.
 */
export function startThread(
  { program = OWN_PROGRAM, memory }: ThreadOptions,
  onAnswer: () => void,
  onEnd: (unread: readonly ReadingTask[]) => void,
): ExtractionThread {
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    ...(memory !== undefined && { maxOldGenerationSizeMb: memory }),
  };
  const worker = startWorker(program, { resourceLimits });
  const tasks: ReadingTask[] = [];
  let reason: Error | undefined;
  let isEnding = false;
  worker.on('message', (answer: ThreadAnswer) => {
    const task = tasks.shift();
    // An idle thread keeps no program from ending, unless it waits for the thread's own end.
    if (tasks.length === 0 && !isEnding) worker.unref();
    if ('document' in answer) task?.resolve(answer.document);
    else task?.reject(new Error(answer.problem));
    onAnswer();
  });
  worker.on('error', (error) => {
    reason = error instanceof Error ? error : new Error(String(error));
  });
  // An answer that can't be read is none, and nobody is to wait for it.
  worker.on('messageerror', () => worker.terminate());
  worker.on('exit', () => {
    tasks.shift()?.reject(reason ?? new Error('the thread that reads has ended'));
    onEnd(tasks);
  });
  return {
    load: () => tasks.length,
    characters: () => tasks.reduce((sum, { text }) => sum + text.length, 0),
    give: (task) => {
      worker.ref();
      tasks.push(task);
      const { text, metadata } = task;
      worker.postMessage({ text, metadata } satisfies TextToRead);
    },
    end: () => {
      isEnding = true;
      return worker.terminate();
    },
  };
}

const OWN_PROGRAM = new URL('./extraction-worker', import.meta.url);
