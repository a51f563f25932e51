import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { createExtractionPool } from '../../src/ingest/extraction-pool.ts';
import type { Extractor } from '../../src/ingest/extractor.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { reextract } from '../../src/ingest/reextract.ts';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { generatedArticles } from '../support/generated-articles.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-threads-')));
const articles = join(folder, 'articles');
const alone: Extractor = { version: EXTRACTOR_VERSION, extract };
const pools = [2, 4].map((threads) => createExtractionPool({ threads }));
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  rmSync(folder, { recursive: true });
});

test('with any number of threads the database is the same to its last number', async () => {
  const runs = [alone, ...pools].map((extractor, index) => {
    const file = join(folder, `${index}.db`);
    return { extractor, file, database: openDatabase(file), told: [] as string[] };
  });
  for (const version of [1, 2]) {
    writeArticles(version);
    for (const { extractor, database, told } of runs) told.push(...(await ingested(database, extractor)));
  }
  for (const { extractor, database, told } of runs) told.push(...(await reextracted(database, extractor)));
  await Promise.all(runs.map(({ database }) => database.$disconnect()));
  const told = runs[0]?.told ?? [];
  expect(new Set(told.map((line) => line.split(' ')[1]))).toEqual(
    new Set(['added', 'duplicate', 'failed', 'unchanged', 'superseding', 'updated']),
  );
  const [first, ...others] = runs.map(({ file }) => everythingIn(file));
  for (const other of others) expect(other).toEqual(first);
  for (const run of runs) expect(run.told).toEqual(told);
}, 300_000);

/** What stands beside each other in an archive: new texts, old ones, two of one text or one address, what is no text. */
function writeArticles(version: number): void {
  mkdirSync(articles, { recursive: true });
  const made = [...generatedArticles(9, 3)];
  const changed = [...generatedArticles(9, 4)];
  for (const [index, { name, content }] of made.entries()) {
    const isChanged = version === 2 && index % 3 === 0;
    writeFileSync(join(articles, name), isChanged ? (changed[index]?.content ?? '') : content);
  }
  const twin = made[version]?.content ?? '';
  writeFileSync(join(articles, 'article-000003-twin.txt'), twin);
  writeFileSync(join(articles, 'article-000006-empty.txt'), '');
  const address = '---\nurl: https://wire.example/talks\n---\n';
  writeFileSync(join(articles, 'article-000007-one.txt'), `${address}Tarel Voss met Orin Dask in Orvane.\n`);
  writeFileSync(join(articles, 'article-000007-two.txt'), `${address}Mira Lund resigned on Monday.\n`);
}

async function ingested(database: Database, extractor: Extractor): Promise<readonly string[]> {
  const now = () => new Date('2031-05-06T07:08:09Z');
  const told: string[] = [];
  for await (const { file, outcome } of ingest([articles], { database, extractor, now })) {
    told.push(`${file} ${outcome.kind} ${outcome.kind === 'failed' ? outcome.reason : ''}`);
  }
  return told;
}

async function reextracted(database: Database, extractor: Extractor): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const { name, outcome } of reextract({ database, extractor, all: true })) {
    told.push(`${name} ${outcome.kind}`);
  }
  return told;
}

/** Every row of every table, also those that the full-text indexes are made of, in the order in which they stand. */
function everythingIn(file: string): Readonly<Record<string, readonly string[]>> {
  const connection = new Connection(file);
  const tables = connection.run(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\'
     AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`,
  );
  const everything = tables.rows.map(({ 0: name }) => {
    const { rows } = connection.run(`SELECT * FROM "${name}"`);
    return [name, rows.map((row) => JSON.stringify(Array.from(row, plain)))];
  });
  connection.close();
  return Object.fromEntries(everything);
}

function plain(value: unknown): unknown {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value)
    ? Buffer.from(value as Buffer).toString('hex')
    : value;
}
