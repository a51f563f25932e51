import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openDatabase } from '../../src/store/database.ts';
import { dump } from '../support/dump.ts';
import { seeded } from '../support/seeded.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

const KILLS = Number(process.env.DATELINE_KILLS ?? 3);
const FILES = 8;
/** An article takes about this many statements. */
const STATEMENTS = 45;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-killed-')));
afterAll(() => rmSync(folder, { recursive: true }));

test('a run that is killed at any statement, and repeated, gives the database of one that never was', async () => {
  const random = seeded(1789);
  const [killed, whole] = [join(folder, 'killed.db'), join(folder, 'whole.db')];
  const articles = join(folder, 'articles');
  mkdirSync(articles);

  writeVersion(articles, 1);
  await ingestAll(articles, killed);
  await ingestAll(articles, whole);

  writeVersion(articles, 2);
  await ingestAll(articles, whole);
  for (let kill = 0; kill < KILLS; kill++) {
    expect(await killedAfter(articles, killed, 3 + Math.floor(random() * STATEMENTS * 2))).toBe('SIGKILL');
  }
  await ingestAll(articles, killed);
  expect(await dumpOf(killed)).toEqual(await dumpOf(whole));
}, 120_000);

/** Some texts stay, some change; the people in them meet across articles. */
function writeVersion(articles: string, version: number): void {
  const people = ['Tarel Voss', 'Orin Dask', 'Mira Lund', 'Sela Ruun', 'Ivo Tarn'];
  for (let file = 0; file < FILES; file++) {
    const edition = file % 4 === 0 ? 1 : version;
    const [a, b] = [people[(file + edition) % 5], people[(file * 2 + 1) % 5]];
    writeFileSync(
      join(articles, `${file}.txt`),
      `${a} met ${b} for talk ${file}.${edition}. "All went well."\n`,
    );
  }
}

async function ingestAll(articles: string, location: string): Promise<void> {
  const database = openDatabase(location);
  const now = () => new Date('2031-05-06T07:08:09Z');
  for await (const { outcome } of ingest([articles], { database, extractor: stubExtractor(), now })) {
    expect(outcome.kind).not.toBe('failed');
  }
  await database.$disconnect();
}

async function killedAfter(
  articles: string,
  location: string,
  statements: number,
): Promise<NodeJS.Signals | null> {
  const script = join(import.meta.dirname, '..', 'support', 'ingest-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, articles, location, String(statements)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

async function dumpOf(location: string) {
  const database = openDatabase(location);
  const rows = await dump(database, []);
  await database.$disconnect();
  return rows;
}
