import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.ts';

// What is no request, behind others on the same connection: they get their answers, whole, and then it gets its own.

const LONG = 'x'.repeat(8_000_000);

/** Answers a request when its body has come, in a later turn, with its path; `/long` at length, `/early` without its body. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = request.url === '/long' ? LONG : String(request.url);
  response.setHeader('content-length', body.length);
  if (request.url === '/early') return void response.end(body);
  for await (const _chunk of request.on('error', () => undefined));
  setImmediate(() => response.end(body));
}

const http = createHttpServer((request, response) => {
  answer(request, response).catch(() => undefined);
}, []);

beforeAll(async () => {
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});

afterAll(() => {
  http.closeAllConnections();
  http.close();
});

/** Sends pieces, each when the server has read the one before, and tells the status and body of each answer. */
async function answersTo(...pieces: readonly string[]): Promise<readonly string[]> {
  const accepted = once(http, 'connection');
  // A server that listens on a port has an address with one.
  const client = connect((http.address() as AddressInfo).port, '127.0.0.1');
  const chunks: Buffer[] = [];
  client.on('data', (chunk) => chunks.push(chunk));
  const closed = once(client, 'close');
  const [connection] = await accepted;
  for (const piece of pieces) {
    const before: number = connection.bytesRead;
    client.write(piece);
    while (connection.bytesRead < before + piece.length) await new Promise(setImmediate);
  }
  await closed;
  const [, ...answers] = Buffer.concat(chunks).toString().split('HTTP/1.1 ');
  return answers.map((text) => `${text.slice(0, 3)} ${text.slice(text.indexOf('\r\n\r\n') + 4)}`);
}

const get = (path: string, ...headers: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '\r\n'].join('\r\n');
const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${body}`;

const NO_HTTP = `400 ${JSON.stringify({
  errors: [{ message: 'This is no request of HTTP.', extensions: { code: 'BAD_REQUEST' } }],
})}`;
const TOO_LARGE = expect.stringMatching(/^431 .*HEADERS_TOO_LARGE/);

test.each<readonly [string, readonly string[], readonly unknown[]]>([
  ['alone', ['garbage\r\n\r\n'], [NO_HTTP]],
  ['behind a request', [`${get('/a')}garbage\r\n\r\n`], ['200 /a', NO_HTTP]],
  ['behind two', [`${get('/a')}${get('/b')}garbage\r\n\r\n`], ['200 /a', '200 /b', NO_HTTP]],
  ['behind a long answer', [`${get('/long')}garbage\r\n\r\n`], [`200 ${LONG}`, NO_HTTP]],
  ['piece by piece', [get('/long'), 'garbage', 'more', '\r\n\r\n'], [`200 ${LONG}`, NO_HTTP]],
  ['in a body', [post('/a', 'zz\r\n')], [NO_HTTP]],
  ['in the body of the second', [`${get('/a')}${post('/b', 'zz\r\n')}`], ['200 /a', NO_HTTP]],
  ['in a body that nobody waited for', [post('/early', 'zz\r\n')], ['200 /early', NO_HTTP]],
  ['behind a body', [`${post('/a', '0\r\n\r\n')}garbage\r\n\r\n`], ['200 /a', NO_HTTP]],
  [
    'as headers that are too large',
    [`${get('/a')}${get('/b', `X: ${'x'.repeat(20_000)}`)}`],
    ['200 /a', TOO_LARGE],
  ],
  ['behind the last request of a connection', [`${get('/a', 'Connection: close')}garbage`], ['200 /a']],
  [
    'behind an expectation that nobody knows',
    [`${get('/a')}${get('/b', 'Expect: wonders')}garbage`],
    ['200 /a', expect.stringMatching(/^417 /)],
  ],
])('%s', async (_name, pieces, answers) => {
  const got = await answersTo(...pieces);
  expect(got.map(shown)).toEqual(answers.map((each) => (typeof each === 'string' ? shown(each) : each)));
});

/** A long answer by its length, so that a difference can be read. */
function shown(text: string): string {
  return text.length > 1_000 ? `${text.slice(0, 4)}${text.length} signs` : text;
}
