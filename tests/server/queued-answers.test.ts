import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.ts';
import { createUnsentAnswers } from '../../src/server/unsent-answers.ts';

// Clients that ask for several things at once over one connection, and leave before the first is answered.

const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

let answers: ServerResponse[];
let http: Server;

beforeEach(async () => {
  answers = [];
  http = createHttpServer((_request, response) => {
    answers.push(response);
    http.emit('asked');
  }, []).listen(0, '127.0.0.1');
  await once(http, 'listening');
});

afterEach(() => {
  http.closeAllConnections();
  http.close();
});

async function asking(times: number): Promise<Socket> {
  const before = answers.length;
  // A server that listens on a port has an address with one.
  const client = connect((http.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined);
  client.write(REQUEST.repeat(times));
  while (answers.length < before + times) await once(http, 'asked');
  return client;
}

async function textOf(client: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of client) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function closings(of: readonly ServerResponse[]): {
  readonly counts: number[];
  readonly all: Promise<unknown>;
} {
  const counts = of.map(() => 0);
  const all = of.map(async (response, at) => {
    response.on('close', () => {
      counts[at] = (counts[at] ?? 0) + 1;
    });
    await once(response, 'close');
  });
  return { counts, all: Promise.all(all) };
}

test('each answer hears once that its client has left, also those whose turn had not come', async () => {
  const client = await asking(20);
  const { counts, all } = closings(answers);
  client.destroy();
  await all;
  expect(counts).toEqual(answers.map(() => 1));
  expect(answers.every((response) => response.destroyed && !response.writableFinished)).toBe(true);
});

test('those whose turn comes are sent in order, and hear once that they were', async () => {
  const client = await asking(3);
  const { counts, all } = closings(answers);
  for (const [at, response] of [...answers.entries()].reverse()) response.end(`answer ${at}`);
  const told = textOf(client);
  await all;
  http.closeIdleConnections();
  expect((await told).match(/answer \d/g)).toEqual(['answer 0', 'answer 1', 'answer 2']);
  expect(counts).toEqual([1, 1, 1]);
  expect(answers.every((response) => response.writableFinished)).toBe(true);
});

test('what is written for who has left counts nowhere as unsent', async () => {
  const unsent = createUnsentAnswers(1000);
  const client = await asking(2);
  const stays = await asking(1);
  const { all } = closings(answers.slice(0, 2));
  client.destroy();
  await all;
  const [, left, living] = answers as [ServerResponse, ServerResponse, ServerResponse];
  expect(left.write('x'.repeat(10_000))).toBe(false);
  unsent.add(living, 900);
  unsent.add(left, 10_000);
  expect(living.req.socket.destroyed).toBe(false);
  stays.destroy();
});
