import { availableParallelism } from 'node:os';
import type { ExtractionPool } from '../../src/ingest/extraction-pool.ts';
import type { Extractor } from '../../src/ingest/extractor.ts';
import { compiled } from '../outcome.ts';
import { type Cost, costOf, ingestAll, type Place } from './costs.ts';
import { onCores } from './on-cores.ts';

const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
const { EXTRACTOR_VERSION } =
  await compiled<typeof import('../../src/extract/version.ts')>('extract/version');
const { createExtractionPool } =
  await compiled<typeof import('../../src/ingest/extraction-pool.ts')>('ingest/extraction-pool');

/** What ingest takes on so many cores, one cost a round. */
export interface OnCores {
  readonly cores: number;
  /** Whether the system held it to them. */
  readonly isPinned: boolean;
  readonly costs: readonly Cost[];
}

interface Way {
  readonly cores: number;
  readonly extractor: Extractor;
  readonly costs: Cost[];
  isPinned: boolean;
}

/**
 * Ingest with extraction on one core, reading in the program itself, and on more with as many threads, as `--threads` does.
 * Threads are kept, and a round of each before counts for none: a program gets faster while it runs, each thread by itself.
 */
export async function byCores(place: Place, rounds: number): Promise<readonly OnCores[]> {
  const pools = coreNumbers()
    .slice(1)
    .map((cores) => ({ cores, pool: createExtractionPool({ threads: cores }) }));
  const ways: readonly Way[] = [
    { cores: 1, extractor: { version: EXTRACTOR_VERSION, extract }, costs: [], isPinned: false },
    ...pools.map(({ cores, pool }): Way => ({ cores, extractor: pool, costs: [], isPinned: false })),
  ];
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const way of round % 2 === 0 ? ways : [...ways].reverse()) {
        const cost = await costOn(way, place);
        if (round > 0) way.costs.push(cost);
      }
    }
  } finally {
    await Promise.all(pools.map(({ pool }: { pool: ExtractionPool }) => pool.end()));
  }
  return ways.map(({ cores, isPinned, costs }) => ({ cores, isPinned, costs }));
}

/** 1, 2, 4 and so on, and all. */
function coreNumbers(): readonly number[] {
  const all = availableParallelism();
  const numbers: number[] = [];
  for (let cores = 1; cores < all; cores *= 2) numbers.push(cores);
  return [...numbers, all];
}

async function costOn(way: Way, place: Place): Promise<Cost> {
  const costs: Cost[] = [];
  way.isPinned = await onCores(way.cores, async () => {
    costs.push(await costOf(place, 'read.db', (database) => ingestAll(place, database, way.extractor)));
  });
  const [cost] = costs;
  if (!cost) throw new Error('nothing was measured');
  return cost;
}
