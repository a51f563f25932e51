import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, post, quietServer } from '../support/ask.ts';
import { heldDatabase } from '../support/held-database.ts';
import { listening } from '../support/listening.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());
afterEach(() => {
  vi.useRealTimers();
});

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

test('a client that found no place gets its points back, but for those that reading its document took', async () => {
  const held = heldDatabase(database);
  const rate = { bucket: 40_000, restoreRate: 0.001 };
  const { server } = quietServer({ database: held.database, limits: { running: 1, waiting: 0 }, rate });
  const { waits, go } = held.hold();
  const running = ask(server, DEEP);
  await waits;
  const { errors, extensions } = await ask(server, DEEP);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SERVER_BUSY' });
  const cost = extensions?.cost;
  // The one that runs has paid all that it may need.
  expect(cost?.available).toBe(40_000 - (cost?.requested ?? 0) - 10);
  go();
  await running;
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
  expect(held.calls() - before).toBe(alone.calls());
  http.close();
  http.closeAllConnections();
});

test('an operation whose time is over is ended, and begins no further statement', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const held = heldDatabase(database);
  const { server, masked } = quietServer({ database: held.database, limits: { milliseconds: 1_500 } });
  const { waits, go } = held.hold();
  const asked = post(server, body(DEEP));
  await waits;
  await vi.advanceTimersByTimeAsync(1_500);
  const response = await asked;
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'The operation took longer than 1.5 seconds and was ended. Ask for less at a time.',
        extensions: { code: 'TIMEOUT' },
      },
    ],
  });
  const before = held.calls();
  go();
  expect(await ask(server, '{ __typename }')).toHaveProperty('data.__typename', 'Query');
  expect([held.calls() - before, masked]).toEqual([0, []]);
});

test('who waits in line longer than its time is told so', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const held = heldDatabase(database);
  const { server } = quietServer({ database: held.database, limits: { running: 1, milliseconds: 1_500 } });
  const { waits, go } = held.hold();
  const first = ask(server, DEEP);
  await waits;
  const second = ask(server, DEEP);
  while (vi.getTimerCount() < 2) await setImmediate();
  await vi.advanceTimersByTimeAsync(1_500);
  const answers = [await second, await first];
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['TIMEOUT', 'TIMEOUT']);
  go();
});

test('a client that asks once is answered before what another has asked for a hundred times', async () => {
  const held = heldDatabase(database);
  await using served = await listening({ database: held.database, trustProxy: true, limits: { running: 2 } });
  const order: string[] = [];
  const from = async (address: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: body(DEEP) });
    expect(response.status).toBe(200);
    order.push(address);
  };
  const { waits, go } = held.hold();
  const busy = Array.from({ length: 100 }, () => from('192.0.2.1'));
  await waits;
  const reached = held.next();
  const asksOnce = from('192.0.2.2');
  await reached;
  go();
  await asksOnce;
  expect(order.length).toBeLessThan(20);
  await Promise.all(busy);
});
