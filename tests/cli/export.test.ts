import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRows } from '../../src/export/read-rows.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/export/tables.ts';
import { exportList } from '../../src/graphql/export-list.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { cellsFromCsv } from '../support/rfc4180.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { dateline } from '../support/terminal.ts';

let folder: string;
let path: string;
let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  path = join(folder, 'archive.db');
  database = openDatabase(path);
  await storeSmallArchive(database);
  server = quietServer({ database }).server;
});

afterAll(async () => {
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

async function exported(table: TableName, ...args: readonly string[]) {
  const { code, out, err } = await dateline(['export', table, '-d', path, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // One JSON object a line, as the format says.
  return out
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

const ids = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((row) => row.id);

describe('a table', () => {
  test('of quotes tells an analyst who said what, of whom, where and when', async () => {
    const rows = await exported('quotes');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      articleTitle: 'Neighbors talk about a dam',
      articleUrl: 'https://herald.example/talks',
      outlet: 'Kestria Herald',
      publishedOn: '2031-03-07',
      speaker: 'Tarel Voss',
      speakerKind: 'PERSON',
      kind: 'DIRECT',
      text: 'We will keep the water flowing,',
      mentioned: ['River Authority'],
      rule: 'test.by-hand',
      confidence: 0.9,
    });
  });

  test('of events has who took part, by role, and where it was', async () => {
    const [talks] = (await exported('events')).filter((row) => row.trigger === 'talks');
    expect(talks).toMatchObject({
      from: '2031-03-06',
      until: '2031-03-06',
      precision: 'DAY',
      place: 'Orvane',
      latitude: 41.5,
      longitude: 20.25,
      agents: ['Kestria', 'Lovania'],
      agentIds: [expect.any(String), expect.any(String)],
      recipients: [],
      trigger: 'talks',
    });
  });

  test('of actors has what they are called and what they are', async () => {
    const [voss] = (await exported('actors')).filter((row) => row.name === 'Tarel Voss');
    expect(voss).toMatchObject({
      aliases: ['Voss'],
      roles: ['Foreign Minister'],
      articleCount: 3,
      quoteCount: 2,
    });
  });

  test('of mentions has those of an article together, in text order', async () => {
    const rows = await exported('mentions');
    const articles = new Set(rows.map((row) => row.articleId));
    const inOrder = [...articles].flatMap((article) => {
      const own = rows.filter((row) => row.articleId === article);
      return own.sort((one, other) => Number(one.start) - Number(other.start));
    });
    expect(ids(rows)).toEqual(ids(inOrder));
    expect(rows).toHaveLength(await database.mention.count());
  });

  test('of articles has their texts, in which every place counts', async () => {
    const articles = new Map((await exported('articles')).map((row) => [row.id, String(row.text)]));
    expect(articles.size).toBe(3);
    for (const { articleId, start, end, text } of await exported('mentions')) {
      expect(articles.get(articleId)?.slice(Number(start), Number(end))).toBe(text);
    }
  });

  test.each(TABLE_NAMES)('of %s has rows that the graph knows by their id', async (table) => {
    const rows = await exported(table);
    const { data } = await ask(server, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ids(rows),
    });
    expect(data.nodes.map((node: { id: string }) => node.id)).toEqual(ids(rows));
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(TABLE_NAMES)('of %s has the same rows in every format', async (table) => {
    const rows = await exported(table);
    const names = TABLES[table].columns.map(({ name }) => name);
    expect(Object.keys(rows[0] ?? {})).toEqual(names);

    const csv = await dateline(['export', table, '-d', path, '--format', 'csv', '--keep-formulas']);
    const [header, ...cells] = cellsFromCsv(csv.out);
    expect(header).toEqual(names);
    expect(cells).toEqual(rows.map((row) => names.map((name) => cellOf(row[name]))));

    const file = join(folder, `${table}.parquet`);
    await dateline(['export', table, '-d', path, '--format', 'parquet', '--output', file]);
    const read = await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer });
    expect(read.map((row) => names.map((name) => plain(row[name])))).toEqual(
      rows.map((row) => names.map((name) => plain(row[name]))),
    );
  });
});

function cellOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Days and instants, which JSON has no type for, as milliseconds. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value)) return Date.parse(value);
  return value ?? null;
}

describe("a filter is the graph's own", () => {
  test.each<[TableName, string, object]>([
    ['quotes', 'QuoteFilter', { speaker: { name: 'tarel voss' } }],
    ['quotes', 'QuoteFilter', { mentioning: { name: 'Kestria' }, kind: ['DIRECT'] }],
    ['quotes', 'QuoteFilter', { published: { from: '2031-03-08' }, outlet: { name: 'Kestria Herald' } }],
    ['quotes', 'QuoteFilter', { kind: 'DIRECT' }],
    ['quotes', 'QuoteFilter', { or: [{ speaker: { name: 'Ilan Roke' } }, { not: { kind: ['DIRECT'] } }] }],
    ['articles', 'ArticleFilter', { textContains: 'walked out' }],
    ['actors', 'ActorFilter', { kind: ['PERSON'], minQuotes: 1 }],
    ['events', 'EventFilter', { participant: { name: 'Lovania' } }],
    ['events', 'EventFilter', { realis: ['PLANNED'] }],
  ])('%s %s %j', async (table, type, filter) => {
    const rows = await exported(table, '--filter', JSON.stringify(filter));
    const query = `query ($filter: ${type}) { ${table}(filter: $filter, first: 100) { nodes { id } } }`;
    const { data } = await ask(server, query, { filter });
    const found: readonly string[] = data[table].nodes.map((node: { id: string }) => node.id);
    expect([...ids(rows)].sort()).toEqual([...found].sort());
    expect(rows.length).toBeGreaterThan(0);
  });

  test('takes ids as answers give them', async () => {
    const [first] = await exported('quotes');
    const filter = { speaker: { id: first?.speakerId }, article: [first?.articleId] };
    expect(ids(await exported('quotes', '--filter', JSON.stringify(filter)))).toEqual([first?.id]);
  });

  test('of mentions', async () => {
    const rows = await exported('mentions', '--filter', '{"actor": {"name": "Voss"}, "form": ["NAME"]}');
    expect(new Set(rows.map((row) => row.actor))).toEqual(new Set(['Tarel Voss']));
  });
});

describe('what can only be a mistake is named with its place', () => {
  test.each<[TableName, unknown, RegExp]>([
    [
      'quotes',
      { speeker: 1 },
      /^`filter`: Field "speeker" is not defined by type "QuoteFilter"\. Did you mean "speaker"/,
    ],
    ['quotes', { speaker: { nam: 'x' } }, /^`filter\.speaker`: Field "nam" is not defined by type "ActorBy"/],
    ['quotes', { speaker: { name: 'x', id: 'y' } }, /^`filter\.speaker`: Exactly one key must be specified/],
    ['quotes', { kind: ['SPOKEN'] }, /^`filter\.kind\.0`: Value "SPOKEN" does not exist in "QuoteKind" enum/],
    ['quotes', { published: { from: 'May' } }, /"May" is no day; expected one such as "2025-02-27"/],
    ['quotes', { minConfidence: 2 }, /^`filter\.minConfidence`: 2 is out of range; expected 0 to 1/],
    ['quotes', { speaker: { id: 'Voss' } }, /^"Voss" is no id; expected one that an answer gave/],
    ['events', { article: [globalId('Quote', 'x')] }, /is the id of a Quote; expected that of an Article/],
    ['quotes', [], /^`filter`: /],
    ['quotes', 'Voss', /^`filter`: Expected type "QuoteFilter" to be an object/],
  ])('%s %j', async (table, filter, message) => {
    const { code, out, err } = await dateline([
      'export',
      table,
      '-d',
      path,
      '--filter',
      JSON.stringify(filter),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^dateline export: --filter: .*\n$/);
    expect(err.slice('dateline export: --filter: '.length)).toMatch(message);
  });

  test('a file that can not be written', async () => {
    const { code, err } = await dateline([
      'export',
      'quotes',
      '-d',
      path,
      '--output',
      join(folder, 'no', 'x'),
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^dateline export: --output \S+ can't be written \(ENOENT\); name a file in a folder/,
    );
  });

  test.each<[string, (file: string) => string]>([
    ['itself', (file) => file],
    ['itself by a way around', () => `${folder}/./archive.db`],
    ['its journal', (file) => `${file}-wal`],
    ['its index of the journal', (file) => `${file}-shm`],
    ['a link to it', (file) => linked(symlinkSync, file)],
    ['a hard link to it', (file) => linked(linkSync, file)],
  ])('writing over the database: %s', async (_what, outputFor) => {
    const output = outputFor(path);
    const before = readFileSync(path);
    const { code, err } = await dateline(['export', 'quotes', '-d', path, '--output', output]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `dateline export: --output ${output} is a file of the database that is read; name another file\n`,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  function linked(link: (target: string, path: string) => void, file: string): string {
    const name = join(folder, `${link.name}.db`);
    link(file, name);
    return name;
  }

  // Linux alone has a device that is always full.
  const full: readonly [string, string, RegExp] = [
    'a full disk',
    '/dev/full',
    /can't be written \(ENOSPC\); the disk is full: make room/,
  ];

  test.each<readonly [string, string, RegExp]>([
    ['no name', '', /^--output is empty; name a file, or - for standard output$/],
    ['a folder', tmpdir(), /can't be written \(EISDIR\); it is a folder: name a file in it$/],
    ...(process.platform === 'linux' ? [full] : []),
  ])('as output %s', async (_what, output, message) => {
    const { code, err } = await dateline(['export', 'quotes', '-d', path, '--output', output]);
    expect(code).toBe(2);
    expect(err).toMatch(/^dateline export: .*\n$/);
    expect(err.slice('dateline export: '.length).trimEnd()).toMatch(message);
  });

  test('a filter that is deeper than any needs to be', async () => {
    const filter = `${'{"not":'.repeat(3_000)}{}${'}'.repeat(3_000)}`;
    const { code, err } = await dateline(['export', 'quotes', '-d', path, '--filter', filter]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'dateline export: --filter: `filter` has more than 50 lists and objects within each other.\n',
    });
  });

  test('a database that is not there', async () => {
    const { code, err } = await dateline(['export', 'quotes', '-d', join(folder, 'no.db')]);
    expect(code).toBe(2);
    expect(err).toMatch(/no\.db does not exist; make it with dateline ingest/);
  });
});

test('asked to stop, it leaves no half file and says so by its code', async () => {
  const output = join(folder, 'stopped.csv');
  const stop = AbortSignal.abort('SIGINT');
  const { code } = await dateline(['export', 'quotes', '-d', path, '--output', output], { stop });
  expect(code).toBe(130);
  expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
});

describe('the database', () => {
  test.each(TABLE_NAMES)(
    'is asked the same few statements for a batch of %s, however many rows',
    async (table) => {
      const list = await exportList(table, undefined, database);
      const batches = async (batchSize: number) => {
        let [rows, number] = [0, 0];
        for await (const batch of readRows(database, list, { ...TABLES[table], batchSize })) {
          rows += batch.length;
          number += 1;
        }
        return { rows, number };
      };
      const whole = await recordCalls(() => batches(1000));
      const pieces = await recordCalls(() => batches(1));
      expect(pieces.value).toEqual({ rows: whole.value.rows, number: whole.value.rows });
      expect(whole.value.number).toBe(1);
      expect(pieces.calls.length).toBeLessThanOrEqual(whole.calls.length * pieces.value.number);
      expect(whole.calls.length).toBeLessThanOrEqual(8);
    },
  );
});
