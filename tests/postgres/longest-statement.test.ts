import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type PostgresServer, startPostgres } from './server.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const open = (longestStatement?: number) =>
  openDatabase(
    `postgres://postgres@127.0.0.1:${postgres.port}/postgres`,
    longestStatement === undefined ? {} : { longestStatement },
  );

async function slept(database: Database): Promise<unknown> {
  try {
    return await database.$queryRawUnsafe('SELECT pg_sleep(0.3)::text AS "slept"');
  } finally {
    await database.$disconnect();
  }
}

test('a statement that takes too long is ended, and others go on by the same connections', async () => {
  const database = open(50);
  await database.$connect();
  const sleep = database.$queryRawUnsafe('SELECT pg_sleep(600)::text');
  await expect(sleep).rejects.toThrow(/statement timeout/);
  expect(await database.article.count()).toBe(0);
  await database.$disconnect();
});

test('whoever sets no end waits as long as it takes', async () => {
  expect(await slept(open())).toEqual([{ slept: '' }]);
});
