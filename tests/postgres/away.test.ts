import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { type PostgresServer, startPostgres } from './server.ts';

let postgres: PostgresServer;
let database: Database;
beforeAll(async () => {
  postgres = await startPostgres();
  database = openDatabase(`postgres://postgres@127.0.0.1:${postgres.port}/postgres`);
});
afterAll(async () => {
  await database.$disconnect();
  await postgres.stop();
});

const ARTICLES = '{ articles { totalCount } }';

test('while PostgreSQL is stopped clients are told to come again, and when it is back they are answered', async () => {
  const { server } = quietServer({ database });
  expect((await ask(server, ARTICLES)).data.articles.totalCount).toBe(0);
  await postgres.halt();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ARTICLES }),
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'The database can not be reached now. Ask again in some seconds.',
        extensions: { code: 'SERVER_BUSY' },
      },
    ],
  });
  const refused = await server.fetch('http://localhost/graphql', {
    headers: { authorization: 'Bearer dl_x' },
  });
  expect(refused.status).toBe(503);
  await postgres.start();
  expect((await ask(server, ARTICLES)).data.articles.totalCount).toBe(0);
});
