import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { globalId } from '../support/ask.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

describe('what breaks inside before a query is read', () => {
  test.each<[string, string, string, RequestInit]>([
    ['the look-up of a token', 'ApiToken', '/graphql', { headers: { authorization: 'Bearer dl_x' } }],
    ['an article at its address', 'Article', `/articles/${globalId('Article', 'x')}.jsonld`, {}],
  ])('%s is logged with the request, and told to nobody', async (_what, table, path, init) => {
    await database.$executeRawUnsafe(`ALTER TABLE "${table}" RENAME TO "Lost"`);
    const logged: [unknown, string | undefined][] = [];
    const server = createServer({
      database,
      logError: (error, requestId) => logged.push([error, requestId]),
    });
    const headers = { ...init.headers, 'x-request-id': 'request-7' };
    const response = await server.fetch(`http://localhost${path}`, { ...init, headers });
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('x-request-id'),
    ]).toEqual([500, 'application/json; charset=utf-8', 'request-7']);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(logged).toEqual([[expect.any(Error), 'request-7']]);
  });
});

test('what breaks while an answer is sent is masked as well', async () => {
  const logged: unknown[] = [];
  const logRequest = () => {
    throw new Error('the log is full');
  };
  const server = createServer({ database, logRequest, logError: (error) => logged.push(error) });
  const response = await server.fetch('http://localhost/graphql?query=%7B__typename%7D');
  expect([response.status, await response.text()]).toEqual([
    500,
    expect.stringContaining('Unexpected error.'),
  ]);
  expect(response.headers.get('x-request-id')).not.toBeNull();
  expect(logged).toEqual([new Error('the log is full')]);
});
