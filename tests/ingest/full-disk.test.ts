import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sqliteTest } from '../postgres/engine.ts';
import { dump } from '../support/dump.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-full-')));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = 240;
const PAGES = 480;

sqliteTest('what a full disk takes is whole, and with room the same run ends as on a large one', async () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (let file = 0; file < FILES; file++) {
    const text = `Tarel Voss met Mira Lund. "Number ${file} went well." ${'So it went. '.repeat(40)}\n`;
    writeFileSync(join(articles, `${file}.txt`), text);
  }
  const [small, large] = [openDatabase(join(folder, 'small.db')), openDatabase(join(folder, 'large.db'))];
  await small.$queryRawUnsafe(`PRAGMA max_page_count = ${PAGES}`);
  await expect(ingested(small, articles)).rejects.toThrow(/disk is full/);
  const stored = await small.article.count();
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(FILES);
  expect(await small.$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await small.$queryRawUnsafe('PRAGMA max_page_count = 1000000');
  expect(await ingested(small, articles)).toBe(FILES - stored);
  expect(await ingested(large, articles)).toBe(FILES);
  expect(await dump(small, [])).toEqual(await dump(large, []));
  await Promise.all([small.$disconnect(), large.$disconnect()]);
});

/** How many were added. */
async function ingested(database: Database, articles: string): Promise<number> {
  let added = 0;
  const now = () => new Date('2031-05-06T07:08:09Z');
  for await (const { outcome } of ingest([articles], { database, extractor: stubExtractor(), now })) {
    added += Number(outcome.kind === 'added');
  }
  return added;
}
