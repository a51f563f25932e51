import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import type { Extractor } from '../ingest/extractor.ts';

export interface ThreadsOption {
  readonly threads: number;
}

/** Each takes some hundred megabytes. */
const MOST_BY_ITSELF = 16;
const MOST = 256;

/** How many threads read texts at the same time. */
export function threadsOption(): Option {
  return new Option('--threads <number>', 'threads that read texts; 1 reads in the program itself')
    .argParser(threadsFrom)
    .default(Math.min(availableParallelism(), MOST_BY_ITSELF), 'one for each core');
}

function threadsFrom(stated: string): number {
  const threads = Number(stated);
  if (/^\d+$/.test(stated) && threads >= 1 && threads <= MOST) return threads;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST}.`);
}

/** Texts that are read sooner than threads have started. */
const FEW = 10;

/** The extractor of this program for as long as `work` takes; in threads as soon as there is enough to read for them. */
export async function withExtractor<T>(
  { threads }: ThreadsOption,
  work: (extractor: Extractor) => Promise<T>,
): Promise<T> {
  const { extractor } = await import('./extractor.ts');
  if (threads === 1) return work(extractor);
  const { createExtractionPool } = await import('../ingest/extraction-pool.ts');
  const pool = createExtractionPool({ threads });
  let asked = 0;
  const extract: Extractor['extract'] = (text, metadata) => {
    asked += 1;
    return asked > FEW ? pool.extract(text, metadata) : extractor.extract(text, metadata);
  };
  try {
    return await work({ ...pool, extract });
  } finally {
    await pool.end();
  }
}
