import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, post, quietServer } from '../support/ask.ts';
import { heldDatabase } from '../support/held-database.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());

const DEEP = '{ articles { nodes { title quotes { nodes { text speaker { name } } } } } }';

const body = (query: string) => JSON.stringify({ query });

test('operations beyond those that run and wait are refused, and let in again later', async () => {
  const held = heldDatabase(database);
  const { server } = quietServer({ database: held.database, limits: { running: 1, waiting: 1 } });
  const { waits, go } = held.hold();
  const running = ask(server, DEEP);
  await waits;
  const waiting = ask(server, DEEP);
  const refused = await post(server, body(DEEP));
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: 'The server is busy: 1 operations run and 1 wait. Ask again in a second.',
        extensions: { code: 'SERVER_BUSY' },
      },
    ],
  });
  go();
  expect(await running).toHaveProperty('data.articles.nodes.length', 3);
  expect(await waiting).toEqual(await running);
  expect(await ask(server, DEEP)).toEqual(await running);
});

test('the work for a client that has left ends', async () => {
  const held = heldDatabase(database);
  const { http } = createServer({
    database: held.database,
    limits: { running: 1, waiting: 1 },
    logError: (error) => expect.unreachable(String(error)),
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = http.address() as AddressInfo;
  const asking = () => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    request.on('error', () => undefined);
    request.end(body(DEEP));
    return request;
  };

  const { waits, go } = held.hold();
  const closed = new Promise((resolve) => {
    http.once('connection', (socket) => socket.once('close', resolve));
  });
  const left = asking();
  await waits;
  left.destroy();
  await closed;
  const before = held.calls();
  go();
  const stays = asking();
  const [response] = await once(stays, 'response');
  expect(response.statusCode).toBe(200);
  response.resume();
  const alone = heldDatabase(database);
  await ask(quietServer({ database: alone.database }).server, DEEP);
  // Of the three calls that were left, the field under way may still make its own.
  expect(held.calls() - before - alone.calls()).toBeLessThanOrEqual(1);
  http.close();
  http.closeAllConnections();
});
