import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PreparingClient, preparing } from '../../src/store/postgresql/prepared-statements.ts';
import { textFrom, Utf8Text } from '../../src/store/utf8-text.ts';
import { emptyDatabase } from './engine.ts';

let client: PreparingClient;
beforeAll(async () => {
  client = new (preparing(pg.Client, Parser))(emptyDatabase());
  await client.connect();
});
afterAll(() => client.end());

/** How many statements the connection keeps; that asks for it too, under no name. */
async function kept(): Promise<number> {
  const { rows } = await client.query('SELECT count(*)::int AS "count" FROM pg_prepared_statements');
  return rows[0].count;
}

const ask = async (text: string) => (await client.query({ text, values: [1] })).rows[0].value;

test('a statement is kept when it comes again', async () => {
  const text = 'SELECT $1::int AS "value"';
  expect([await ask(text), await kept()]).toEqual([1, 0]);
  expect([await ask(text), await kept()]).toEqual([1, 1]);
  expect([await ask(text), await kept()]).toEqual([1, 1]);
});

test('of very many the last are kept, and each is answered', async () => {
  const texts = Array.from({ length: 500 }, (_, index) => `SELECT $1::int + ${index} AS "value"`);
  for (const text of texts) for (const _ of [1, 2]) expect(await ask(text)).toBe(1 + texts.indexOf(text));
  expect(await kept()).toBe(200);
  for (const text of texts) expect(await ask(text)).toBe(1 + texts.indexOf(text));
  expect(await kept()).toBe(200);
});

test('in a transaction that has failed nothing is lost but what failed', async () => {
  await client.query('BEGIN');
  await expect(ask('SELECT $1::int / 0 AS "value"')).rejects.toThrow('division by zero');
  for (let index = 0; index < 3; index++) await expect(ask('SELECT $1::int AS "value"')).rejects.toThrow();
  await client.query('ROLLBACK');
  for (let index = 0; index < 3; index++) expect(await ask('SELECT $1::int AS "value"')).toBe(1);
});

test('a text is read as bytes where it has letters beyond ASCII, between rows that are read as ever', async () => {
  const read = async (text: string) => {
    const found = await client.readText('SELECT $1 || $2', [text, 7]);
    return [found instanceof Utf8Text, found === null ? null : textFrom(found)];
  };
  for (const _ of [1, 2, 3]) {
    expect(await read('plain')).toEqual([false, 'plain7']);
    expect(await read('“Größe” – 新闻 😀')).toEqual([true, '“Größe” – 新闻 😀7']);
    expect((await client.query({ text: 'SELECT $1 AS "value"', values: ['“ß”'] })).rows).toEqual([
      { value: '“ß”' },
    ]);
  }
  const long = 'Ordanía, '.repeat(100_000);
  expect(await read(long)).toEqual([true, `${long}7`]);
  expect(await client.readText('SELECT $1::text', [null])).toBeNull();
  expect(await client.readText('SELECT $1::text WHERE 1 = 0', ['none'])).toBeNull();
});

test('a text that fails is told, and the connection goes on', async () => {
  for (const _ of [1, 2, 3]) {
    await expect(client.readText('SELECT (1 / $1::int)::text', [0])).rejects.toThrow('division by zero');
    expect(await client.readText('SELECT (1 / $1::int)::text', [1])).toBe('1');
    await expect(client.readText('SELECT "é" FROM "none"', [])).rejects.toThrow(
      'relation "none" does not exist',
    );
  }
  expect(await ask('SELECT $1::int AS "value"')).toBe(1);
});
