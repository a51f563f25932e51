import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Extractor } from '../../src/ingest/extractor.ts';
import type { GraphDocument } from '../../src/ingest/graph-document.ts';
import { compiled } from '../outcome.ts';
import { bulkLoad, rowsIn } from './bulk-load.ts';
import { type Cost, costOf, ingestAll, type Place } from './costs.ts';

const { createExtractionPool } =
  await compiled<typeof import('../../src/ingest/extraction-pool.ts')>('ingest/extraction-pool');

/** What storing takes beside the database's own bulk load of the same rows, one cost a round. */
export interface Storing {
  readonly rows: number;
  readonly stored: readonly Cost[];
  readonly loaded: readonly Cost[];
}

/** Ingest of what is extracted already, files included, and the bulk load of what it wrote, in turn; the first round counts for none. */
export async function storing(place: Place, rounds: number): Promise<Storing> {
  const extractor = await readBefore(place);
  const stored: Cost[] = [];
  const loaded: Cost[] = [];
  const file = join(place.folder, 'stored.db');
  for (let round = 0; round <= rounds; round++) {
    const storing = await costOf(place, 'stored.db', (database) => ingestAll(place, database, extractor));
    const loading = await costOf(place, 'loaded.db', (database) => bulkLoad(database, file));
    if (round === 0) continue;
    stored.push(storing);
    loaded.push(loading);
  }
  return { rows: rowsIn(file), stored, loaded };
}

/** An extractor that has read all articles. */
async function readBefore(place: Place): Promise<Extractor> {
  const pool = createExtractionPool({ threads: availableParallelism() });
  const documents = new Map<string, GraphDocument>();
  const extract: Extractor['extract'] = async (text, metadata) => {
    const document = await pool.extract(text, metadata);
    documents.set(text, document);
    return document;
  };
  await costOf(place, 'stored.db', (database) => ingestAll(place, database, { ...pool, extract }));
  await pool.end();
  return {
    version: pool.version,
    extract: (text) => {
      const document = documents.get(text);
      if (!document) throw new Error('a text that nobody has read');
      return document;
    },
  };
}
