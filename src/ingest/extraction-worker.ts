import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/extract.ts';
import type { TextToRead, ThreadAnswer } from './extraction-thread.ts';
import { graphDocumentFrom } from './graph-document.ts';

/**
 * By how much reading gives way: it gets a quarter of the processor where another thread wants the same. As many threads read
 * as there are processors, and one writes: had it but its share of them, all would wait for it in the end.
 */
const NICER = 5;
/** The system's last. */
const NICEST = 19;

// On Linux each thread has a priority of its own; elsewhere it would be the whole program's.
if (process.platform === 'linux') giveWay();

// The other end of extraction-thread.ts: reads one text after the other.
parentPort?.on('message', (text: TextToRead) => parentPort?.postMessage(answerTo(text)));

function giveWay(): void {
  try {
    setPriority(Math.min(getPriority() + NICER, NICEST));
  } catch {
    // Where programs may not set it, texts are read no less.
  }
}

function answerTo({ text, metadata }: TextToRead): ThreadAnswer {
  try {
    return { document: graphDocumentFrom(extract(text, metadata)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
