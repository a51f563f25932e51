import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { ServerOptions } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { heldDatabase } from '../support/held-database.ts';
import { type Listening, listening } from '../support/listening.ts';
import { sendRaw } from '../support/raw-request.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { store } from '../support/stored.ts';

// Over WebSocket as clients of graphql-ws connect: what guards requests guards these operations.

let database: Database;
let served: Listening;
const masked: unknown[] = [];

beforeEach(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
  served = await serve({});
});

afterEach(async () => {
  vi.useRealTimers();
  await served[Symbol.asyncDispose]();
  await database.$disconnect();
  expect(masked).toEqual([]);
});

const serve = (options: Partial<ServerOptions>) =>
  listening({ database, websocket: true, logError: (error) => masked.push(error), ...options });

const urlOf = ({ port }: Listening) => `ws://127.0.0.1:${port}/graphql`;

function clientOf(server: Listening): Client {
  return createClient({ url: urlOf(server), webSocketImpl: WebSocket, retryAttempts: 0 });
}

interface Result {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code?: string } }[];
}

/** The first result of an operation over a connection of its own. */
async function ask(query: string, more: object = {}, server = served): Promise<Result> {
  const client = clientOf(server);
  try {
    for await (const result of client.iterate({ query, ...more })) return result as Result;
    return expect.unreachable('no result');
  } finally {
    await client.dispose();
  }
}

const article = (number: number) =>
  new DocumentBuilder(`The dam will hold for ${number} years.`, { title: `Dam ${number}` }).build();
const FOLLOW =
  'subscription ($after: String) { articleIngested(after: $after) { cursor article { title } } }';
const FEED_CURSOR = '{ corpus { feedCursor } }';

test('answers a query', async () => {
  expect(await ask('{ articles { totalCount } }')).toMatchObject({ data: { articles: { totalCount: 3 } } });
});

test('tells of what comes in, and goes on behind the last that was seen', async () => {
  let after = (await ask(FEED_CURSOR)).data.corpus.feedCursor;
  for (const number of [1, 2]) await store(database, article(number));
  for (const number of [1, 2]) {
    const { data } = await ask(FOLLOW, { variables: { after } });
    expect(data.articleIngested.article.title).toBe(`Dam ${number}`);
    after = data.articleIngested.cursor;
  }
});

test('a follower that ends gives its place back, on a connection that stays', async () => {
  await using small = await serve({ limits: { subscriptions: 1 } });
  const after = (await ask(FEED_CURSOR)).data.corpus.feedCursor;
  await store(database, article(1));
  const client = clientOf(small);
  for (let time = 0; time < 5; time++) {
    for await (const { data, errors } of client.iterate({ query: FOLLOW, variables: { after } })) {
      expect([data, errors]).toMatchObject([{ articleIngested: { article: { title: 'Dam 1' } } }, undefined]);
      break;
    }
    // A message behind the one that ends it.
    for await (const { data } of client.iterate({ query: '{ __typename }' })) expect(data).toBeTruthy();
  }
  await client.dispose();
});

test('a stop cuts the connection, so that clients come again', async () => {
  const client = clientOf(served);
  const feed = client.iterate({
    query: FOLLOW,
    variables: { after: (await ask(FEED_CURSOR)).data.corpus.feedCursor },
  });
  await store(database, article(1));
  await feed.next();
  const next = feed.next();
  await served.server.stop();
  // What clients take for a broken network.
  await expect(next).rejects.toMatchObject({ code: 1006 });
});

describe('guards', () => {
  test.each([
    [
      'too costly',
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { text speaker { name } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['too many words', `{ ${'__typename '.repeat(3_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['no field of the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing', '', 'BAD_REQUEST'],
    [
      'two fields of a subscription',
      'subscription { a: articleIngested { cursor } b: articleIngested { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused as in a request', async (_what, query, code) => {
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe(code);
  });

  test('variables within variables are refused as in a request', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`);
    expect((await ask('{ __typename }', { variables: deep })).errors?.[0]?.extensions.code).toBe(
      'QUERY_TOO_LARGE',
    );
  });

  test.each(['Bearer dl_\r\nx: y', 'Bearer Ж', 'Bearer'])(
    'the token %j is refused as in a request',
    async (authorization) => {
      const client = createClient({
        url: urlOf(served),
        webSocketImpl: WebSocket,
        connectionParams: { authorization },
      });
      const feed = client.iterate({ query: '{ __typename }' });
      expect(((await feed.next()).value as Result).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
      await client.dispose();
    },
  );

  test('a rate holds for all that a client asks', async () => {
    await using limited = await serve({ rate: { bucket: 25, restoreRate: 1 } });
    const query = '{ articles(first: 10) { nodes { id } } }';
    expect(await ask(query, {}, limited)).toHaveProperty('data.articles.nodes.length', 3);
    expect((await ask(query, {}, limited)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  test('of trusted documents the id is asked for', async () => {
    const document = '{ articles { totalCount } }';
    const id = createHash('sha256').update(document).digest('hex');
    await using trusted = await serve({ trustedDocuments: new Map([[id, document]]) });
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    expect(await ask('', { extensions }, trusted)).toMatchObject({ data: { articles: { totalCount: 3 } } });
    expect((await ask(document, {}, trusted)).errors?.[0]?.extensions.code).toBe('TRUSTED_DOCUMENTS_ONLY');
  });

  test('one client has as many followers as over HTTP, over however many connections', async () => {
    const clients = Array.from({ length: 10 }, () => clientOf(served));
    const after = (await ask(FEED_CURSOR)).data.corpus.feedCursor;
    await store(database, article(1));
    const results: Result[] = [];
    for (let number = 0; number <= 100; number++) {
      const feed = clients[number % 10]?.iterate({ query: FOLLOW, variables: { after } });
      results.push((await feed?.next())?.value as Result);
    }
    expect(results.filter(({ data }) => data)).toHaveLength(100);
    expect(results.find(({ errors }) => errors)?.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    for (const client of clients) await client.dispose();
  });
});

describe('handshakes', () => {
  const PROTOCOL = 'graphql-transport-ws';
  const status = async (options: ClientOptions, server = served, path = '/graphql') => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, PROTOCOL, options);
    socket.on('error', () => undefined);
    const answered = await Promise.race([
      once(socket, 'open').then(() => 101),
      once(socket, 'unexpected-response').then(([, response]) => response.statusCode),
    ]);
    socket.terminate();
    return answered;
  };

  test.each([
    ['a program, which has no origin', {}, 101],
    ['a page of our own', { origin: 'SELF' }, 101],
    ['a page that --cors lets in', { origin: 'https://news.example' }, 101],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    [
      'a page whose site leads to this machine',
      { origin: 'http://rebound.example', headers: { host: 'rebound.example' } },
      403,
    ],
  ])('%s', async (_who, options: ClientOptions, expected) => {
    await using server = await serve({ cors: ['https://news.example'] });
    const origin = options.origin === 'SELF' ? server.url : options.origin;
    expect(await status({ ...options, ...(origin && { origin }) }, server)).toBe(expected);
  });

  test.each([
    ['a GET', ['GET /graphql?query={__typename} HTTP/1.1', 'Accept: application/json'], ''],
    [
      'a body that comes with it',
      ['POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 24'],
      '{"query":"{__typename}"}',
    ],
  ])(
    'a request that offers another protocol is answered without it: %s',
    async (_what, [first, ...more], body) => {
      const head = [
        first,
        'Host: localhost',
        'Connection: Upgrade, HTTP2-Settings, close',
        'Upgrade: h2c',
        'HTTP2-Settings: AA',
        ...more,
      ];
      const answer = await sendRaw(served.port, `${head.join('\r\n')}\r\n\r\n${body}`);
      expect([answer.status, JSON.parse(answer.body).data]).toEqual([200, { __typename: 'Query' }]);
    },
  );

  test('one that is sent before the answer to the request ahead of it is answered after that', async () => {
    const ask = (query: string, ...headers: readonly string[]) =>
      `${[`GET /graphql?query=${query} HTTP/1.1`, 'Host: localhost', 'Accept: application/json', ...headers].join('\r\n')}\r\n\r\n`;
    const offer = ['Connection: Upgrade, close', 'Upgrade: h2c'];
    const answers = await sendRaw(
      served.port,
      ask('{articles{totalCount}}') + ask('{a:__typename}') + ask('{b:__typename}', ...offer),
    );
    const first = answers.body.indexOf('totalCount');
    const second = answers.body.indexOf('"a"');
    expect([answers.status, first >= 0, second > first]).toEqual([200, true, true]);
    expect(answers.body.indexOf('"b"')).toBeGreaterThan(second);
  });

  test('one of so many headers that the length of its body may be lost is refused', async () => {
    const junk = Array.from({ length: 2100 }, () => 'a:');
    const head = [
      'POST /graphql HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: h2c',
      ...junk,
    ];
    const body = 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const lines = [...head, `Content-Length: ${body.length}`];
    const answer = await sendRaw(served.port, `${lines.join('\r\n')}\r\n\r\n${body}`);
    expect([answer.status, JSON.parse(answer.body).errors[0].extensions.code]).toEqual([
      431,
      'HEADERS_TOO_LARGE',
    ]);
  });

  test('there are none elsewhere, beyond the places, or where they were not asked for', async () => {
    expect(await status({}, served, '/')).toBe(404);
    await using none = await serve({ limits: { subscriptions: 0 } });
    expect(await status({}, none)).toBe(503);
    await using off = await serve({ websocket: false });
    expect(await status({}, off)).not.toBe(101);
  });
});

describe('connections', () => {
  const open = async (options: ClientOptions = {}, server = served) => {
    const socket = new WebSocket(urlOf(server), 'graphql-transport-ws', options);
    await once(socket, 'open');
    return socket;
  };

  test.each([
    ['a message beyond the limit of a body', 'x'.repeat(100_001), 1009],
    ['a message that is none', '{"type":"__proto__"}', 4400],
    ['an operation before the greeting', '{"type":"subscribe","id":"1","payload":{"query":"{a}"}}', 4401],
  ])('%s closes it', async (_what, text, expected) => {
    const socket = await open();
    socket.send(text);
    const [code] = await once(socket, 'close');
    expect(code).toBe(expected);
  });

  test('more operations at a time than it may have close it, and end with it', async () => {
    const held = heldDatabase(database);
    const { go } = held.hold();
    await using slow = await serve({ database: held.database, metrics: true });
    const socket = await open({}, slow);
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    for (let id = 0; id <= 200; id++)
      socket.send(`{"type":"subscribe","id":"${id}","payload":{"query":"{ articles { totalCount } }"}}`);
    const [code] = await once(socket, 'close');
    expect(code).toBe(4429);
    while ((await waitingIn(slow)) !== '0') await setImmediate();
    const before = held.calls();
    go();
    expect(await ask('{ articles { totalCount } }', {}, slow)).toHaveProperty('data.articles.totalCount', 3);
    expect(held.calls()).toBe(before + 1);
  });

  const waitingIn = async ({ server }: Listening) => {
    const response = await server.fetch('http://localhost/metrics');
    return /^dateline_operations_waiting (\d+)$/m.exec(await response.text())?.[1];
  };

  test('of a client that reads nothing nothing more is read, not even its pings, until it reads again', async () => {
    const connected = once(served.server.http, 'connection');
    const socket = await open();
    const [connection] = (await connected) as [Socket];
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { pad: 'x'.repeat(90_000) } });
    const pings = 400;
    for (let count = 0; count < pings; count++) socket.send(ping);
    while (!connection.isPaused()) await setImmediate();
    expect(connection.writableLength).toBeLessThan(3e6);
    let pongs = 0;
    const all = new Promise<void>((resolve) => {
      socket.on('message', () => {
        pongs += 1;
        if (pongs === pings) resolve();
      });
    });
    socket.resume();
    await all;
    socket.terminate();
  });

  test('one that gives no sign of life is cut', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const socket = await open({ autoPong: false });
    const pinged = once(socket, 'ping');
    vi.advanceTimersByTime(12_000);
    await pinged;
    const closed = once(socket, 'close');
    vi.advanceTimersByTime(12_000);
    expect((await closed)[0]).toBe(1006);
  });
});
