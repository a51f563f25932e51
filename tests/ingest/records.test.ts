import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { retract } from '../../src/ingest/retract.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { dump } from '../support/dump.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

// A file of records: an article a line.

let folder: string;
let file: string;
let database: Database;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-records-')));
  file = join(folder, 'rest.jsonl');
  database = openDatabase(':memory:');
});
afterEach(async () => {
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

const TALKS = { id: 'talks', text: 'Tarel Voss met Orin Dask in Varnholm.', title: 'Voss meets Dask' };
const BUDGET = { id: 7, text: 'Tarel Voss presented the budget.', publishedAt: '2031-05-06' };

function write(...lines: readonly (object | string)[]): void {
  const records = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `${records.join('\n')}\n`);
}

async function ingested(signal?: AbortSignal): Promise<readonly string[]> {
  const outcomes: string[] = [];
  const options = { database, extractor: stubExtractor(), ...(signal && { signal }) };
  for await (const { file: place, outcome } of ingest([file], options)) {
    const more = outcome.kind === 'failed' ? ` ${outcome.place}: ${outcome.reason}` : '';
    outcomes.push(`${place} ${outcome.kind}${more}`.replaceAll(`${folder}/`, ''));
  }
  return outcomes;
}

test('each line is an article with its own facts; a second time nothing is left to do', async () => {
  write(TALKS, '', BUDGET);
  expect(await ingested()).toEqual(['rest.jsonl#talks added', 'rest.jsonl#7 added']);
  const stored = await database.article.findMany({ orderBy: { location: 'desc' } });
  expect(stored).toMatchObject([
    { text: TALKS.text, title: 'Voss meets Dask', location: `${file}#talks` },
    { text: BUDGET.text, publishedOn: '2031-05-06', location: `${file}#7` },
  ]);
  const before = await dump(database, []);
  expect(await ingested()).toEqual(['rest.jsonl#talks unchanged', 'rest.jsonl#7 unchanged']);
  expect(await dump(database, [])).toEqual(before);
});

test('newer text of an id takes the place of the old one, and other facts bring it up to date', async () => {
  write(TALKS, BUDGET);
  await ingested();
  write({ ...TALKS, text: 'Tarel Voss met nobody.' }, { ...BUDGET, title: 'The budget' });
  expect(await ingested()).toEqual(['rest.jsonl#talks superseding', 'rest.jsonl#7 updated']);
  expect(await database.article.count()).toBe(2);
});

test('a bad line is named and keeps none of the others out', async () => {
  write(
    '{"id": 1',
    { id: 2 },
    { ...TALKS, publishedAt: 'today' },
    TALKS,
    { ...BUDGET, id: 'talks' },
    {
      ...BUDGET,
      text: 'Half \ud800 of it.',
    },
  );
  expect(await ingested()).toEqual([
    'rest.jsonl failed rest.jsonl:1: is not JSON; expected a JSON object on one line',
    'rest.jsonl failed rest.jsonl:2: text: expected text',
    expect.stringMatching(/^rest\.jsonl failed rest\.jsonl:3: publishedAt: expected a date /),
    'rest.jsonl#talks added',
    'rest.jsonl failed rest.jsonl:5: id: is that of line 4 too; give each article its own',
    'rest.jsonl failed rest.jsonl:6: text: has no character at position 5: a zero, or half of one; send text',
  ]);
});

test('where it was stopped it goes on', async () => {
  write(...Array.from({ length: 300 }, (_, number) => ({ id: number, text: `Tarel Voss spoke ${number}.` })));
  const stop = new AbortController();
  for await (const _ of ingest([file], { database, extractor: stubExtractor(), signal: stop.signal }))
    stop.abort();
  expect(await database.article.count()).toBe(100);
  expect((await ingested()).slice(98, 102)).toEqual([
    'rest.jsonl#98 unchanged',
    'rest.jsonl#99 unchanged',
    'rest.jsonl#100 added',
    'rest.jsonl#101 added',
  ]);
});

test('how many articles there are is told first', async () => {
  write(TALKS, '', 'no record', BUDGET);
  const totals: number[] = [];
  const options = { database, extractor: stubExtractor() };
  for await (const _ of ingest([file], options, (total) => totals.push(total)));
  expect(totals).toEqual([3]);
});

test('a file that was moved gives its articles their new places', async () => {
  write(TALKS);
  await ingested();
  const moved = join(folder, 'moved.ndjson');
  renameSync(file, moved);
  file = moved;
  expect(await ingested()).toEqual(['moved.ndjson#talks updated']);
});

test('is taken out whole, or a record alone', async () => {
  write(TALKS, BUDGET, { id: 'a/b', text: 'Orin Dask left.' });
  await ingested();
  expect(await retract(database, `${file}#a/b`)).toHaveLength(1);
  expect(await retract(database, file)).toHaveLength(2);
  expect(await database.article.count()).toBe(0);
});
