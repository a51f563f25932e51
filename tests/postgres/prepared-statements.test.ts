import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparing } from '../../src/store/postgresql/prepared-statements.ts';
import { emptyDatabase } from './engine.ts';

let client: pg.Client;
beforeAll(async () => {
  client = new (preparing(pg.Client))(emptyDatabase());
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
