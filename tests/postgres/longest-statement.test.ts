import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { type PostgresServer, startPostgres } from './server.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const address = (parameters = '') => `postgres://postgres@127.0.0.1:${postgres.port}/postgres${parameters}`;

async function limitOf(location: string): Promise<unknown> {
  const database = openDatabase(location);
  const [row] = await database.$queryRawUnsafe<object[]>(
    `SELECT current_setting('statement_timeout') AS "limit"`,
  );
  await database.$disconnect();
  return row;
}

test('a statement that takes too long is ended, and others go on by the same connections', async () => {
  const database = openDatabase(address(), { longestStatement: 50 });
  await database.$connect();
  const sleep = database.$queryRawUnsafe('SELECT pg_sleep(600)::text');
  await expect(sleep).rejects.toThrow(/statement timeout/);
  expect(await database.article.count()).toBe(0);
  await database.$disconnect();
});

test('where none is set there is none, or the one of whoever runs the server', async () => {
  expect(await limitOf(address())).toEqual({ limit: '0' });
  expect(await limitOf(address('?options=-c%20statement_timeout%3D90s'))).toEqual({ limit: '90s' });
});
