import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Extractor } from '../../src/ingest/extractor.ts';
import type { Database } from '../../src/store/database.ts';
import { compiled } from '../outcome.ts';

const { ingest } = await compiled<typeof import('../../src/ingest/ingest.ts')>('ingest/ingest');
const { openDatabase } = await compiled<typeof import('../../src/store/database.ts')>('store/database');

/** What a run took. */
export interface Cost {
  readonly seconds: number;
  /** Of all threads together. */
  readonly processor: number;
}

/** Where the bench keeps its articles and databases. */
export interface Place {
  readonly folder: string;
  readonly articles: string;
}

/** What it takes to fill a new database, which stays until the next one of this name. */
export async function costOf(
  { folder }: Place,
  name: string,
  work: (database: Database) => Promise<void>,
): Promise<Cost> {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${ending}`), { force: true });
  const database = openDatabase(join(folder, name));
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work(database);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  await database.$disconnect();
  return { seconds, processor: (user + system) / 1e6 };
}

/** Reads all articles into a database. */
export async function ingestAll(
  { articles }: Place,
  database: Database,
  extractor: Extractor,
): Promise<void> {
  for await (const { file, outcome } of ingest([articles], { database, extractor })) {
    if (outcome.kind !== 'added') throw new Error(`${file} was to be added: ${JSON.stringify(outcome)}`);
  }
}
