import { parentPort } from 'node:worker_threads';
import type { TextToRead } from '../../src/ingest/extraction-thread.ts';
import { stubExtractor } from './stub-extractor.ts';

// Reads like the stub; ends, takes all memory or never answers, where the text says so, and names texts it stumbles over.
const { extract } = stubExtractor();
parentPort?.on('message', ({ text, metadata }: TextToRead) => {
  if (text.includes('exit')) process.exit(3);
  if (text.includes('hoard')) hoard();
  if (text.includes('stall')) return;
  try {
    parentPort?.postMessage({ document: extract(text, metadata) });
  } catch (error) {
    parentPort?.postMessage({ problem: String(error) });
  }
});

function hoard(): never {
  for (const kept: unknown[] = []; ; ) kept.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
}
