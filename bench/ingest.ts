import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../src/extract/document.ts';
import type { Extractor } from '../src/ingest/extractor.ts';
import type { Database } from '../src/store/database.ts';
import { generatedArticles } from '../tests/support/generated-articles.ts';
import { bulkLoad, rowsIn } from './bulk-load.ts';
import { onOneCore } from './one-core.ts';
import { compiled, count } from './outcome.ts';

/**
 * What ingest costs, as ratios within one run: threads over one thread on one core (by `taskset`, where the system has it),
 * and storing alone over the database's own bulk load of the same rows. Rounds alternate; the medians count. Time is what passed; processor time tells the same where others
 * use the machine.
 *   npm run bench:ingest [-- ARTICLES [THREADS]]
 */
const ARTICLES = Number(process.argv[2] ?? 2000);
const THREADS = Number(process.argv[3] ?? availableParallelism());
const ROUNDS = 3;

const { extract } = await compiled<typeof import('../src/extract/extract.ts')>('extract/extract');
const { EXTRACTOR_VERSION } = await compiled<typeof import('../src/extract/version.ts')>('extract/version');
const { ingest } = await compiled<typeof import('../src/ingest/ingest.ts')>('ingest/ingest');
const { createExtractionPool } =
  await compiled<typeof import('../src/ingest/extraction-pool.ts')>('ingest/extraction-pool');
const { openDatabase } = await compiled<typeof import('../src/store/database.ts')>('store/database');

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const articles = join(folder, 'articles');
const inProcess: Extractor = { version: EXTRACTOR_VERSION, extract };

interface Cost {
  readonly seconds: number;
  /** Of all threads together. */
  readonly processor: number;
}

try {
  writeArticles();
  const documents = new Map<string, Document>();
  const costs: Record<'one' | 'several' | 'stored' | 'loaded', Cost[]> = {
    one: [],
    several: [],
    stored: [],
    loaded: [],
  };
  let rows = 0;
  let isPinned = false;
  for (let round = 0; round < ROUNDS; round++) {
    isPinned = await onOneCore(async () => {
      costs.one.push(await costOf((database) => run(database, remembering(documents))));
    });
    const pool = createExtractionPool({ threads: THREADS });
    costs.several.push(await costOf((database) => run(database, pool)));
    await pool.end();
    costs.stored.push(await costOf((database) => run(database, recalling(documents)), 'stored.db'));
    rows = rowsIn(join(folder, 'stored.db'));
    costs.loaded.push(await costOf((database) => bulkLoad(database, join(folder, 'stored.db')), 'loaded.db'));
  }
  tell(costs, rows, isPinned);
} finally {
  rmSync(folder, { recursive: true });
}

function writeArticles(): void {
  mkdirSync(articles);
  for (const { name, content } of generatedArticles(ARTICLES)) writeFileSync(join(articles, name), content);
}

async function costOf(work: (database: Database) => Promise<void>, name = 'bench.db'): Promise<Cost> {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${ending}`), { force: true });
  const database = openDatabase(join(folder, name));
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work(database);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  await database.$disconnect();
  return { seconds, processor: (user + system) / 1e6 };
}

async function run(database: Database, extractor: Extractor): Promise<void> {
  for await (const { file, outcome } of ingest([articles], { database, extractor })) {
    if (outcome.kind !== 'added') throw new Error(`${file} was to be added: ${JSON.stringify(outcome)}`);
  }
}

/** Reads in this process, and keeps what it found. */
function remembering(documents: Map<string, Document>): Extractor {
  return {
    ...inProcess,
    extract: (text, metadata) => {
      const document = extract(text, metadata);
      documents.set(text, document);
      return document;
    },
  };
}

/** Has read everything before. */
function recalling(documents: ReadonlyMap<string, Document>): Extractor {
  return {
    ...inProcess,
    extract: (text) => {
      const document = documents.get(text);
      if (!document) throw new Error('a text that nobody has read');
      return document;
    },
  };
}

function tell(
  costs: Record<'one' | 'several' | 'stored' | 'loaded', readonly Cost[]>,
  rows: number,
  isPinned: boolean,
): void {
  const labels = {
    one: isPinned ? 'ingest, one thread on one core' : 'ingest, one thread (no taskset: others compile)',
    several: `ingest, ${THREADS} threads`,
    stored: 'ingest of what is extracted already',
    loaded: "the database's own bulk load of those rows",
  };
  console.log(`${count(ARTICLES)} articles of about 600 words, ${count(rows)} rows, ${ROUNDS} rounds`);
  for (const [name, label] of Object.entries(labels)) {
    const list = costs[name as keyof typeof labels];
    const each = (value: (cost: Cost) => number) => ((1000 * median(list.map(value))) / ARTICLES).toFixed(1);
    const spent = `${each((cost) => cost.seconds)} ms, of processors ${each((cost) => cost.processor)} ms`;
    console.log(`${label.padEnd(44)}${spent} an article`);
  }
  const ratio = (over: readonly Cost[], under: readonly Cost[], value: (cost: Cost) => number) =>
    median(over.map((cost, round) => value(cost) / value(under[round] ?? cost))).toFixed(2);
  const time = (cost: Cost) => cost.seconds;
  const processor = (cost: Cost) => cost.processor;
  console.log(
    `${THREADS} threads over one: ${ratio(costs.one, costs.several, time)} times as fast, for ${ratio(costs.several, costs.one, processor)} of the processor time`,
  );
  console.log(
    `storing over bulk load, rows a second: ${ratio(costs.loaded, costs.stored, time)}; by processor time ${ratio(costs.loaded, costs.stored, processor)}`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
