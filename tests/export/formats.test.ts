import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { ColumnHead, Value } from '../../src/export/column.ts';
import { encode, FORMATS, type Format, type FormatOptions } from '../../src/export/format.ts';
import type { Row } from '../../src/export/table.ts';
import { cellsFromCsv } from '../support/rfc4180.ts';

const COLUMNS: readonly ColumnHead[] = [
  { name: 'name', type: 'text', description: '' },
  { name: 'count', type: 'integer', description: '' },
  { name: 'share', type: 'decimal', description: '' },
  { name: 'named', type: 'boolean', description: '' },
  { name: 'on', type: 'day', description: '' },
  { name: 'at', type: 'instant', description: '' },
  { name: 'others', type: 'texts', description: '' },
];
const EMPTY: Row = [null, null, null, null, null, null, null];
const FULL: Row = [
  'Tarel "the River" Voss, Orvane\r\n2nd line — ☂ 🌊',
  3,
  -0.25,
  false,
  '1998-02-28',
  '2031-03-11T07:30:00.000Z',
  ['Ilan Roke', null, 'a, "b"'],
];

async function* oneByOne(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (const row of rows) yield [row];
}

async function encoded(format: Format, rows: readonly Row[], options?: FormatOptions): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of encode(format, COLUMNS, oneByOne(rows), options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** What a reader that is none of ours finds in a Parquet file. */
async function readParquet(file: Buffer): Promise<readonly Record<string, unknown>[]> {
  return parquetReadObjects({ file: new Uint8Array(file).buffer });
}

describe('JSON Lines', () => {
  test('has an object a row, with every column', async () => {
    const lines = (await encoded('jsonl', [EMPTY, FULL])).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => Object.values(JSON.parse(line)))).toEqual([EMPTY, FULL]);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(COLUMNS.map(({ name }) => name));
  });
});

describe('CSV', () => {
  test('is what RFC 4180 says, with a header; nothing known is an empty cell, a list a JSON array', async () => {
    expect(cellsFromCsv((await encoded('csv', [EMPTY, FULL])).toString())).toEqual([
      COLUMNS.map(({ name }) => name),
      ['', '', '', '', '', '', ''],
      [FULL[0], '3', '-0.25', 'false', FULL[4], FULL[5], JSON.stringify(FULL[6])],
    ]);
  });

  test.each(['=HYPERLINK("https://evil.example")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'puts an apostrophe before what a spreadsheet would run: %j',
    async (text) => {
      const row: Row = [text, -3, -0.25, null, null, null, ['=1']];
      const guarded = cellsFromCsv((await encoded('csv', [row])).toString());
      expect(guarded[1]).toEqual([`'${text}`, '-3', '-0.25', '', '', '', '["=1"]']);
      const kept = cellsFromCsv((await encoded('csv', [row], { keepFormulas: true })).toString());
      expect(kept[1]?.[0]).toBe(text);
    },
  );

  test.each(['“=1”', 'a = b', "'=1", '1-2'])('leaves alone what none would run: %j', async (text) => {
    const row: Row = [text, ...EMPTY.slice(1)];
    expect(cellsFromCsv((await encoded('csv', [row])).toString())[1]?.[0]).toBe(text);
  });
});

describe('Parquet', () => {
  test('gives back what was written, in types of its own', async () => {
    const [empty, full] = await readParquet(await encoded('parquet', [EMPTY, FULL]));
    expect(Object.values(empty ?? {}).map((value) => value ?? null)).toEqual(EMPTY);
    expect(full).toEqual({
      name: FULL[0],
      count: 3,
      share: -0.25,
      named: false,
      on: new Date('1998-02-28'),
      at: new Date('2031-03-11T07:30:00Z'),
      others: FULL[6],
    });
  });

  test('names its types as DuckDB, pandas and Spark expect them', async () => {
    const metadata = parquetMetadata(new Uint8Array(await encoded('parquet', [FULL])).buffer);
    const described = parquetSchema(metadata).children.map(({ element: { name, type, converted_type } }) => [
      name,
      type,
      converted_type,
    ]);
    expect(described).toEqual([
      ['name', 'BYTE_ARRAY', 'UTF8'],
      ['count', 'INT32', undefined],
      ['share', 'DOUBLE', undefined],
      ['named', 'BOOLEAN', undefined],
      ['on', 'INT32', 'DATE'],
      ['at', 'INT64', 'TIMESTAMP_MILLIS'],
      ['others', undefined, 'LIST'],
    ]);
  });

  test('is written a group of rows at a time', async () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, index): Row => [`row ${index}`, index, ...EMPTY.slice(2)],
    );
    const file = await encoded('parquet', rows);
    const { row_groups } = parquetMetadata(new Uint8Array(file).buffer);
    expect(row_groups.map((group) => Number(group.num_rows))).toEqual([10_000, 10_000, 5_000]);
    expect((await readParquet(file)).map(({ count }) => count)).toEqual(rows.map((row) => row[1]));
  });

  test('closes a group early where its texts are long', async () => {
    const long = 'x'.repeat(4_000_000);
    const rows = Array.from({ length: 9 }, (): Row => [long, ...EMPTY.slice(1)]);
    const { row_groups } = parquetMetadata(new Uint8Array(await encoded('parquet', rows)).buffer);
    expect(row_groups.map((group) => Number(group.num_rows))).toEqual([4, 4, 1]);
  });
});

describe('whatever the format', () => {
  test.each(FORMATS)('%s of no rows is a whole file', async (format) => {
    const file = await encoded(format, []);
    const read: Readonly<Record<Format, () => unknown>> = {
      jsonl: () => file.toString(),
      csv: () => cellsFromCsv(file.toString()).slice(1).join(),
      parquet: async () => (await readParquet(file)).join(),
    };
    expect(await read[format]()).toBe('');
  });

  test.each(FORMATS)('%s is the same twice', async (format) => {
    expect(await encoded(format, [FULL, EMPTY])).toEqual(await encoded(format, [FULL, EMPTY]));
  });

  test.each(FORMATS)('%s holds a batch of rows, or a group of Parquet, and no more', async (format) => {
    const inFlight = await mostInFlight(format, 50_000, 500);
    expect(inFlight).toBeLessThanOrEqual(format === 'parquet' ? 10_000 : 500);
  });
});

/** How many rows are held at most between their being read and their being written. */
async function mostInFlight(format: Format, total: number, batch: number): Promise<number> {
  let [read, most] = [0, 0];
  async function* rows(): AsyncGenerator<readonly Row[]> {
    const value: Value = 'Voss';
    for (; read < total; ) {
      read += batch;
      yield Array.from({ length: batch }, (): Row => [value, ...EMPTY.slice(1)]);
    }
  }
  let written = 0;
  for await (const piece of encode(format, COLUMNS, rows())) {
    most = Math.max(most, read - written);
    // Each piece is of all rows read before it; the head of a file is of none.
    if (piece.length > 0) written = read;
  }
  return most;
}
