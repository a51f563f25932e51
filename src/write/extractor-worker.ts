import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/extract.ts';
import type { ThreadAnswer, ThreadRequest } from './extractor-thread.ts';

// The other end of extractor-thread.ts: reads one text after the other.
parentPort?.on('message', ({ number, text, metadata }: ThreadRequest) => {
  parentPort?.postMessage(answerTo(number, text, metadata));
});

function answerTo(number: number, text: string, metadata: ThreadRequest['metadata']): ThreadAnswer {
  try {
    return { number, document: extract(text, metadata) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}
