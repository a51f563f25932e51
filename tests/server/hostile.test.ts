import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { kept } from '../../bench/kept-memory.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { globalId } from '../support/ask.ts';
import { type Listening, listening } from '../support/listening.ts';
import { type RawAnswer, sendRaw } from '../support/raw-request.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

// What nobody should send: each gets a clear answer with a code, of a bounded size, and the next request its own.

let database: Database;
let served: Listening;
const masked: unknown[] = [];

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
  served = await listening({ database, logError: (error) => masked.push(error) });
});

afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await database.$disconnect();
});

afterEach(async () => {
  const { status, body } = await query('{ articles { totalCount } }');
  expect([status, JSON.parse(body).data]).toEqual([200, { articles: { totalCount: 3 } }]);
  expect(masked).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const ACCEPT = { accept: 'application/graphql-response+json' };
const MOST_BYTES = 20_000;

async function send(path: string, init: RequestInit = {}): Promise<RawAnswer> {
  const response = await fetch(`${served.url}${path}`, init);
  return { status: response.status, body: await response.text() };
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  send('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...ACCEPT, ...headers }, body });

const query = (text: string, variables?: unknown, more: object = {}) =>
  post(JSON.stringify({ query: text, variables, ...more }));

const raw = (head: readonly string[], body = '') =>
  sendRaw(served.port, `${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);

const POST = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
const GET = 'GET /graphql?query=%7B__typename%7D HTTP/1.1';

const times = (count: number, text: (index: number) => string, separator = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);
const within = (open: string, count: number, inner: string, close = '}') =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const searching = (text: string) => () =>
  query('query ($q: String!) { search(query: $q) { totalCount } }', { q: text });

const TOO_LARGE = 'QUERY_TOO_LARGE';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const UNPARSED = 'GRAPHQL_PARSE_FAILED';
const BAD_INPUT = 'BAD_USER_INPUT';
const BAD = 'BAD_REQUEST';

const documents: readonly Row[] = [
  [
    'fields within fields',
    () => query(`{ actors { nodes { ${within('place { actors { nodes { ', 9, 'id', '} } }')} } } }`),
    400,
    TOO_LARGE,
  ],
  [
    'lists within lists as a value',
    () => query(`{ nodes(ids: ${within('[', 20_000, '', ']')}) { id } }`),
    400,
    TOO_LARGE,
  ],
  [
    'objects within objects as a value',
    () => query(`{ quotes(filter: ${within('{a:', 20_000, '1')}) { totalCount } }`),
    400,
    TOO_LARGE,
  ],
  ['brackets that never close', () => query('{'.repeat(90_000)), 400, TOO_LARGE],
  ['aliases', () => query(`{ ${times(500, (index) => `a${index}: __typename`)} }`), 400, TOO_LARGE],
  ['directives', () => query(`{ ${'__typename @skip(if: false) '.repeat(100)} }`), 400, TOO_LARGE],
  ['a field thousands of times', () => query(`{ ${'__typename '.repeat(8_000)} }`), 400, UNPARSED],
  ['a field a thousand times', () => query(`{ ${'__typename '.repeat(1_500)} }`), 400, TOO_LARGE],
  ['unknown fields by the hundred', () => query(`{ ${times(1_900, (index) => `x${index}`)} }`), 400, INVALID],
  ['an unknown field with a name of 90,000 letters', () => query(`{ ${'x'.repeat(90_000)} }`), 400, INVALID],
  [
    'fragments that double',
    () =>
      query(
        `{ ...f0 } ${times(40, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f40 on Query { corpus { articleCount } }`,
      ),
    400,
    'QUERY_TOO_COSTLY',
  ],
  ['a fragment within itself', () => query('{ ...f } fragment f on Query { __typename ...f }'), 400, INVALID],
  [
    'fragments in a circle',
    () =>
      query(
        '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
      ),
    400,
    INVALID,
  ],
  [
    'fragments that nobody uses',
    () => query(`{ __typename } ${times(200, (index) => `fragment f${index} on Query { __typename }`)}`),
    400,
    INVALID,
  ],
  [
    'operations by the hundred, and none chosen',
    () => query(times(300, (index) => `query q${index} { __typename }`)),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'fields that may differ, in pairs',
    () =>
      query(
        `{ articles { nodes { ${times(900, (index) => `... on Article { id${index % 2 ? '' : ' id'} }`, ' ').slice(0, 6_000)} } } }`,
      ),
    400,
    UNPARSED,
  ],
  [
    'the schema in depth',
    () => query(`{ __schema { types { ${within('fields { type { ', 12, 'name', '} }')} } } }`),
    400,
    INVALID,
  ],
  [
    'the schema twice',
    () => query('{ a: __schema { description } b: __schema { description } }'),
    400,
    TOO_LARGE,
  ],
  [
    'the schema by many names',
    () => query(`{ __schema { ${times(20, (index) => `a${index}: types { name description }`)} } }`),
    400,
    TOO_LARGE,
  ],
  [
    'lists of lists of lists',
    () =>
      query(
        '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { mentioned(first: 100) { nodes { name } } } } } } }',
      ),
    400,
    'QUERY_TOO_COSTLY',
  ],
  [
    'a subscription whose answers are lists of lists of lists',
    () =>
      query(
        'subscription { articleIngested { article { quotes(first: 100) { nodes { mentioned(first: 100) { nodes { quotes(first: 100) { nodes { text } } } } } } } } }',
      ),
    400,
    'QUERY_TOO_COSTLY',
  ],
  [
    'variables by the thousand',
    () => query(`query (${times(600, (index) => `$v${index}: Int`)}) { __typename }`),
    400,
    UNPARSED,
  ],
  ['a string that never ends', () => query(`{ actor(by: { name: "${'a'.repeat(90_000)}`), 400, UNPARSED],
  [
    'a number of 90,000 digits',
    () => query(`{ quotes(first: ${'9'.repeat(90_000)}) { totalCount } }`),
    400,
    INVALID,
  ],
  [
    'letters that only look like those of a field',
    () => query('{ \u0430ctors { totalCount } }'),
    400,
    UNPARSED,
  ],
  ['signs of no width and no letter', () => query('{ \u200b\u0000\u202e__typename }'), 400, UNPARSED],
];

const values: readonly Row[] = [
  ['a page of a million', () => query('{ quotes(first: 1000000) { totalCount } }'), 400, BAD_INPUT],
  ['a page of less than none', () => query('{ quotes(first: -1) { totalCount } }'), 400, BAD_INPUT],
  [
    'an integer beyond 32 bits',
    () => query('query ($n: Int) { quotes(first: $n) { totalCount } }', { n: 2 ** 53 }),
    400,
    BAD_INPUT,
  ],
  [
    'a number that is infinite',
    () => query('{ quotes(filter: { minConfidence: 1e999 }) { totalCount } }'),
    200,
    BAD_INPUT,
  ],
  [
    'ids by the hundred',
    () => query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(3_000).fill('x') }),
    200,
    BAD_INPUT,
  ],
  ['a forged id', () => query(`{ node(id: "${globalId('Secret', '1')}") { id } }`), 200, BAD_INPUT],
  ['an id that is none', () => query('{ node(id: "\\u0000\\ud83d\\ude00") { id } }'), 200, BAD_INPUT],
  ['SQL as an id', () => query(`{ quote(id: "Quote:' OR 1=1 --") { id } }`), 200, BAD_INPUT],
  [
    'an id of a prototype',
    () => query(`{ node(id: "${globalId('__proto__', 'x')}") { id } }`),
    200,
    BAD_INPUT,
  ],
  ['a forged cursor', () => query('{ quotes(after: "AAAA") { nodes { id } } }'), 200, 'INVALID_CURSOR'],
  [
    'JSON as a cursor',
    () =>
      query(
        `{ quotes(after: "${Buffer.from('{"__proto__":{"x":1}}').toString('base64')}") { nodes { id } } }`,
      ),
    200,
    'INVALID_CURSOR',
  ],
  [
    'a day that is none',
    () => query('{ quotes(filter: { published: { from: "99999-99-99" } }) { totalCount } }'),
    400,
    BAD_INPUT,
  ],
  [
    'a timeline of ten thousand years',
    () =>
      query(
        '{ timeline(by: DAY, filter: { during: { from: "0001-01-01", until: "9999-12-31" } }) { from } }',
      ),
    200,
    BAD_INPUT,
  ],
  ['an open quotation mark in a search', searching('"" "'), 200, BAD_INPUT],
  ['a search for nothing but signs', searching('*^:-+()'), 200, BAD_INPUT],
  ['a search of 50,000 letters', searching('a'.repeat(50_000)), 200, BAD_INPUT],
  ['a search for a thousand words', searching('ab '.repeat(160)), 200, BAD_INPUT],
  ['a search for beginnings of one letter', searching('a* b* c* d* e* f*'), 200, BAD_INPUT],
  [
    'variables deep within each other',
    () =>
      post(
        `{"query":"query ($n: Int) { quotes(first: $n) { totalCount } }","variables":{"n":${within('[', 40_000, '', ']')}}}`,
      ),
    400,
    TOO_LARGE,
  ],
  [
    'a text where a number belongs, of 90,000 letters',
    () => query('query ($n: Int) { quotes(first: $n) { totalCount } }', { n: 'x'.repeat(90_000) }),
    400,
    BAD_INPUT,
  ],
  [
    'keys of prototypes in a filter',
    () =>
      post(
        '{"query":"query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"x":1},"constructor":{"prototype":1}}}}',
      ),
    400,
    BAD_INPUT,
  ],
];

const bodies: readonly Row[] = [
  [
    'a megabyte of variables',
    () => query('{ __typename }', { pad: 'x'.repeat(1_000_000) }),
    413,
    'REQUEST_TOO_LARGE',
  ],
  [
    'a body that says that it is 10 GB',
    () => raw([...POST, 'Content-Length: 10000000000']),
    413,
    'REQUEST_TOO_LARGE',
  ],
  [
    'a body in pieces that goes on too long',
    () =>
      raw(
        [...POST, 'Transfer-Encoding: chunked'],
        times(20, () => `2710\r\n${'x'.repeat(10_000)}\r\n`, ''),
      ),
    413,
    'REQUEST_TOO_LARGE',
  ],
  ['a batch of a thousand', () => post(`[${times(1_000, () => '{"query":"{__typename}"}', ',')}]`), 400, BAD],
  ['JSON that ends too early', () => post('{"query":"{ __typ'), 400, BAD],
  ['JSON of 40,000 lists within each other', () => post(within('[', 40_000, '', ']')), 400, BAD],
  ['no JSON but a number', () => post('1e999'), 400, BAD],
  ['bytes that are no UTF-8', () => post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, BAD],
  [
    'a body that is packed',
    () =>
      post(new Uint8Array(gzipSync('{"query":"{__typename}"}'.padEnd(90_000))), {
        'content-encoding': 'gzip',
      }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a parameter of a prototype',
    () => post('{"query":"{__typename}","__proto__":{"isAdmin":true}}'),
    400,
    BAD,
  ],
  ['a query that is a list', () => post('{"query":["{__typename}"]}'), 400, BAD],
  ['variables that are a list', () => query('{ __typename }', [1, 2]), 400, BAD],
  [
    'an operation by the name of a prototype',
    () => query('query a { __typename }', undefined, { operationName: '__proto__' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a persisted query that nobody has',
    () => post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"constructor"}}}'),
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'a form',
    () => post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'files',
    () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a body of no type',
    () => raw(['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: 2'], '{}'),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
];

const http: readonly Row[] = [
  [
    'headers of 20 KB',
    () => raw([GET, 'Host: localhost', `X-Pad: ${'x'.repeat(20_000)}`]),
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'headers by the thousand',
    () => raw([GET, 'Host: localhost', ...Array.from({ length: 3_000 }, (_, index) => `X-${index}: x`)]),
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'an address of 20 KB',
    () => raw([`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1`, 'Host: localhost']),
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'no HTTP',
    () => sendRaw(served.port, '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n'),
    400,
    BAD,
  ],
  ['two lengths', () => raw([...POST, 'Content-Length: 2', 'Content-Length: 3'], '{}'), 400, BAD],
  [
    'a length and pieces',
    () => raw([...POST, 'Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    400,
    BAD,
  ],
  ['a length below zero', () => raw([...POST, 'Content-Length: -1'], '{}'), 400, BAD],
  ['pieces of no length', () => raw([...POST, 'Transfer-Encoding: chunked'], 'zz\r\n{}\r\n'), 400, BAD],
  ['a header of two lines', () => raw([GET, 'Host: localhost', 'X-A: b\rSet-Cookie: c']), 400, BAD],
  ['no host', () => raw([GET]), 400, BAD],
  ['two hosts', () => raw([GET, 'Host: localhost', 'Host: localhost']), 400, BAD],
  ['a host that is none', () => raw([GET, 'Host: a b@c']), 400, BAD],
  ['a host of another site', () => raw([GET, 'Host: rebound.example']), 403, 'HOST_NOT_ALLOWED'],
  ['an address that is none', () => raw(['GET http://a:99999/ HTTP/1.1', 'Host: localhost']), 400, BAD],
  [
    'an expectation that nobody knows',
    () => raw([GET, 'Host: localhost', 'Expect: wonders']),
    417,
    'EXPECTATION_FAILED',
  ],
  [
    'a file of the system',
    () => raw(['GET /graphql/../../../etc/passwd HTTP/1.1', 'Host: localhost']),
    400,
    BAD,
  ],
  ['a path of half a letter', () => raw(['GET /%E0%A4%A%00 HTTP/1.1', 'Host: localhost']), 404, 'NOT_FOUND'],
  [
    'two slashes that look like a host',
    () => raw(['GET //evil.example/graphql HTTP/1.1', 'Host: localhost']),
    400,
    BAD,
  ],
  ...[
    '/x/../metrics',
    '/./metrics',
    '//metrics',
    '/%2e/metrics',
    '/x/%2E%2e/metrics',
    '/x\\..\\metrics',
    'http://localhost/x/../metrics',
  ].map(
    (path): Row => [
      `a path that a proxy may take for another: ${path}`,
      () => raw([`GET ${path} HTTP/1.1`, 'Host: localhost']),
      400,
      BAD,
    ],
  ),
  ['another method', () => raw(['DELETE /graphql HTTP/1.1', 'Host: localhost']), 405, BAD],
  ['a mutation by GET', () => send('/graphql?query=mutation%7Ba%7D'), 405, BAD],
  [
    'variables by GET that are no JSON',
    () => send('/graphql?query=%7B__typename%7D&variables=%7B'),
    400,
    BAD,
  ],
  [
    'an answer of a type that there is none of',
    () => send('/graphql?query=%7B__typename%7D', { headers: { accept: 'image/png;q=NaN' } }),
    406,
    'NOT_ACCEPTABLE',
  ],
  [
    'a page of another site that makes a browser ask',
    () => send('/graphql?query=%7B__typename%7D', { headers: { 'sec-fetch-site': 'cross-site' } }),
    403,
    'CROSS_ORIGIN_REQUEST',
  ],
];

type Row = readonly [name: string, ask: () => Promise<RawAnswer>, status: number, code: string | undefined];

test.each([...documents, ...values, ...bodies, ...http])('%s', async (_name, ask, status, code) => {
  const answer = await ask();
  expect(answer.body.length).toBeLessThan(MOST_BYTES);
  const { errors } = JSON.parse(answer.body);
  expect([answer.status, errors[0].extensions.code], answer.body.slice(0, 500)).toEqual([status, code]);
  expect(errors[0].message).toMatch(/^.{10,700}$/s);
  expect(answer.body).not.toContain('originalError');
});

test('documents by the hundred, each another one and as long as may be, are not all kept', async () => {
  const document = (index: number) => `{ ${'__typename '.repeat(990)} } # ${index}`;
  const broken = (index: number) => `{ ${'__typename '.repeat(990)} # ${index}`;
  const sendAll = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      await query(document(index));
      await query(broken(index));
    }
  };
  await sendAll(0, 60);
  const before = kept();
  await sendAll(60, 200);
  expect(kept() - before).toBeLessThan(40e6);
}, 60_000);

test('a body that does not come is waited for half a minute, and then refused', async () => {
  const { http } = served.server;
  expect([http.headersTimeout, http.requestTimeout]).toEqual([15_000, 30_000]);
  const connected = once(http, 'connection');
  const answer = sendRaw(
    served.port,
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{',
  );
  const [socket] = await connected;
  // What Node says when the time is over, which the test does not wait for.
  http.emit('clientError', Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  const { status, body } = await answer;
  expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([408, 'REQUEST_TIMEOUT']);
});

test('a thousand requests at once on one connection are answered, or told that it is too much at a time', async () => {
  const request = `${GET}\r\nHost: localhost\r\n\r\n`;
  const last = `${GET}\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
  const { body } = await sendRaw(served.port, `${request.repeat(999)}${last}`);
  expect(body.match(/\{"data":\{"__typename":"Query"\}|"code":"SERVER_BUSY"/g)).toHaveLength(1_000);
});

test('five hundred connections that ask nothing keep nobody from asking', async () => {
  const sockets = await Promise.all(
    Array.from({ length: 500 }, async () => {
      const socket = connect(served.port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    }),
  );
  expect((await query('{ __typename }')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test('a client that leaves in the middle of its body leaves nothing behind', async () => {
  const connected = once(served.server.http, 'connection');
  const client = connect(served.port, '127.0.0.1');
  client.write(`${POST.join('\r\n')}\r\nContent-Length: 50\r\n\r\n{"query":`);
  const [socket] = await connected;
  const closed = once(socket, 'close');
  client.destroy();
  await closed;
});

const FOLLOW = JSON.stringify({ query: 'subscription { articleIngested { cursor } }' });
const FOLLOWING = `${[...POST, 'Accept: text/event-stream', `Content-Length: ${FOLLOW.length}`].join('\r\n')}\r\n\r\n${FOLLOW}`;

/** Connections that follow what comes in, a subscription each. */
const followers = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(served.port, '127.0.0.1');
      socket.write(FOLLOWING);
      const [head] = await once(socket, 'data');
      expect(String(head)).toMatch(/^HTTP\/1.1 200 OK/);
      return socket;
    }),
  );

test('ten thousand subscriptions of one client: a hundred are open, the others refused and forgotten', async () => {
  const open = await followers(100);
  const before = kept();
  const last = FOLLOWING.replace('\r\n', '\r\nConnection: close\r\n');
  const { body } = await sendRaw(served.port, FOLLOWING.repeat(9_899) + last);
  expect(body.match(/"code":"RATE_LIMITED"/g)).toHaveLength(9_900);
  expect(kept() - before).toBeLessThan(30e6);
  for (const socket of open) socket.destroy();
}, 180_000);

test('followers that close their half of the connection are let go, and give their places back', async () => {
  const half = await followers(100);
  await Promise.all(half.map((socket) => once(socket.end().resume(), 'close')));
  for (const socket of await followers(100)) socket.destroy();
});
