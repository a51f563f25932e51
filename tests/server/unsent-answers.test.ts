import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.ts';
import { createUnsentAnswers } from '../../src/server/unsent-answers.ts';

// Clients that ask and don't read. An answer is longer than what the kernel keeps for a connection; two may wait.

const ANSWER = Buffer.alloc(12_000_000, 'x');
const unsent = createUnsentAnswers(2.5 * ANSWER.length);
const http = createHttpServer(
  unsent.watching((_request, response) => {
    if (response.write(ANSWER)) response.end();
    else response.once('drain', () => response.end());
  }),
  [],
);
const clients: Socket[] = [];

beforeEach(async () => {
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  http.closeAllConnections();
  http.close();
});

/** A client that has asked, and the server's end of its connection. */
async function asking(): Promise<{ client: Socket; connection: Socket }> {
  const connected = once(http, 'connection');
  // A server that listens on a port has an address with one.
  const client = connect((http.address() as AddressInfo).port, '127.0.0.1').pause();
  clients.push(client);
  client.on('error', () => undefined);
  client.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const [connection] = (await connected) as [Socket];
  return { client, connection };
}

async function stalled() {
  const { client, connection } = await asking();
  while (!connection.writableNeedDrain) await setImmediate();
  return { client, connection };
}

async function bytesRead(client: Socket): Promise<number> {
  let bytes = 0;
  for await (const chunk of client) bytes += (chunk as Buffer).length;
  return bytes;
}

test('of answers that nobody takes the oldest gives way, and who reads late gets all of its own', async () => {
  const [first, second] = [await stalled(), await stalled()];
  const closed = once(first.connection, 'close');
  const third = await stalled();
  await closed;
  expect(second.connection.destroyed).toBe(false);
  for (const { client } of [second, third]) expect(await bytesRead(client)).toBeGreaterThan(ANSWER.length);
});

test('what was taken counts no more', async () => {
  for (let times = 0; times < 6; times++) {
    const { client } = await asking();
    expect(await bytesRead(client)).toBeGreaterThan(ANSWER.length);
  }
});

test('a connection that takes nothing is cut when its time is over', async () => {
  const { connection } = await stalled();
  expect(connection.timeout).toBe(60_000);
  const closed = once(connection, 'close');
  // What Node says then, which the test does not wait for.
  connection.emit('timeout');
  await closed;
});

test('what is written when its client has left counts for nothing', async () => {
  const { connection } = await stalled();
  const asked = once(http, 'request') as Promise<[IncomingMessage, ServerResponse]>;
  const { client } = await asking();
  const [, response] = await asked;
  response.on('error', () => undefined);
  client.destroy();
  await once(response, 'close');
  for (let times = 0; times < 3; times++) response.write(ANSWER);
  expect(connection.destroyed).toBe(false);
});
