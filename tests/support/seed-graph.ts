import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { packageRoot } from '../../src/package-root.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';

/** The graph that a newcomer sees, of the articles in seeds/, in a file of its own. */
export interface SeedGraph {
  readonly database: Database;
  /** Its file. */
  readonly path: string;
  readonly close: () => Promise<void>;
}

export async function openSeedGraph(): Promise<SeedGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-seeds-'));
  const path = join(folder, 'seeds.db');
  const database = openDatabase(path);
  const options = { database, extractor: { version: EXTRACTOR_VERSION, extract } };
  for await (const { file, outcome } of ingest([join(packageRoot, 'seeds')], options)) {
    if (outcome.kind !== 'added') throw new Error(`${file} is ${outcome.kind}`);
  }
  return {
    database,
    path,
    close: async () => {
      await database.$disconnect();
      rmSync(folder, { recursive: true });
    },
  };
}
