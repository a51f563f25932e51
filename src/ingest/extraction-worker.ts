import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/extract.ts';
import type { TextToRead, ThreadAnswer } from './extraction-thread.ts';
import { graphDocumentFrom } from './graph-document.ts';

// The other end of extraction-thread.ts: reads one text after the other.
parentPort?.on('message', (text: TextToRead) => parentPort?.postMessage(answerTo(text)));

function answerTo({ text, metadata }: TextToRead): ThreadAnswer {
  try {
    return { document: graphDocumentFrom(extract(text, metadata)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
