import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestLogEntry } from '../../src/server/request-log.ts';
import type { ServerOptions } from '../../src/server.ts';
import { createToken, revokeToken, type Scope } from '../../src/store/api-tokens.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Listening, listening } from '../support/listening.ts';
import { sendRaw } from '../support/raw-request.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

// The same requests by the ordinary way, the planned one and that of kept answers: whatever a client, the log or a bucket
// can tell of them is the same, in particular of those that are refused.

let database: Database;
const secrets: Record<string, string> = {};

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const made = async (scopes: readonly Scope[], expiresAt: Date | null = null) =>
    createToken(database, { name: '', scopes, expiresAt });
  const revoked = await made(['read']);
  await revokeToken(database, revoked.id);
  secrets.reader = (await made(['read'])).secret;
  secrets.writer = (await made(['ingest'])).secret;
  secrets.revoked = revoked.secret;
  secrets.expired = (await made(['read'], new Date(0))).secret;
  secrets.unknown = `dl_${'x'.repeat(43)}`;
});
afterAll(() => database.$disconnect());

const LIST = `query ($n: Int, $with: Boolean = true) { articles(first: $n) { totalCount
  nodes { id title text quotes(first: 2) @include(if: $with) { nodes { text speaker { name } } } } } }`;

/** Bodies of a POST, or what stands for one in the query string of a GET. */
const ASKED: Readonly<Record<string, object | string>> = {
  'a list': { query: LIST, variables: { n: 2 } },
  'a list without a part': { query: LIST, variables: { n: 2, with: false } },
  'a list with a long remark': { query: `${LIST} ${'#'.repeat(70_000)}`, variables: { n: 2 } },
  'a list by a negative number': { query: LIST, variables: { n: -1 } },
  'a list by a text for a number': { query: LIST, variables: { n: 'two' } },
  'too long a page': { query: LIST, variables: { n: 101 } },
  'variables that are no object': { query: LIST, variables: [1] },
  'a variable that nobody asked for': { query: LIST, variables: { n: 1, other: { a: [1] } } },
  'one of two operations': {
    query: 'query a { corpus { articleCount } } query b { __typename }',
    operationName: 'a',
  },
  'none of two operations': { query: 'query a { corpus { articleCount } } query b { __typename }' },
  'an operation that is not there': { query: '{ __typename }', operationName: 'other' },
  'a record that is none': { query: '{ article(by: { id: "QXJ0aWNsZTp4" }) { title } }' },
  'an id that is none': { query: '{ quote(id: "?") { text } }' },
  'a field that is none': { query: '{ nothing }' },
  'no query at all': { query: '{' },
  'an empty query': { query: '' },
  'a query that is none': { query: 7 },
  'a parameter that is none': { query: '{ __typename }', more: 1 },
  'too much': {
    query:
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { text mentions { nodes { text } } } } } } }',
  },
  'a trusted document': { documentId: 'known' },
  'a document that is not trusted': { documentId: 'other' },
  'a trusted document and a query': { documentId: 'known', query: '{ __typename }' },
  'a hash that is not kept': { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
  'a mutation': { query: 'mutation { retractArticle(input: { id: "QXJ0aWNsZTp4" }) { __typename } }' },
  'the schema': { query: '{ __schema { queryType { name } } }' },
  'an operation named as a mutation is': { query: 'query mutation { __typename }' },
  nothing: 'null',
  'several at once': '[{"query":"{ __typename }"}]',
  'no JSON': '{"query": "{ __typename }"',
  'a text': '"{ __typename }"',
  'a byte order mark': '\uFEFF{"query":"{ __typename }"}',
  'a parameter that is none beside a query that was answered': {
    query: LIST,
    variables: { n: 2 },
    more: 1,
  },
  'extensions that are no object': { query: LIST, variables: { n: 2 }, extensions: [] },
  'an object with its own prototype': '{"__proto__":{"query":"{ nothing }"},"query":"{ __typename }"}',
};

/** Headers, each with a value that is right or wrong. */
const HEADERS: readonly (() => string)[] = [
  () => 'Accept: application/json',
  () => 'Accept: application/graphql-response+json',
  () => 'Accept: text/plain',
  () => 'Accept: text/plain;q=0.5, */*',
  () => 'Accept: multipart/mixed',
  () => 'Accept: text/event-stream, application/json;q=0.5',
  () => 'Accept-Encoding: gzip',
  () => 'Accept-Encoding: br, gzip;q=0.5',
  () => 'Origin: https://news.example',
  () => 'Origin: https://other.example',
  () => 'Sec-Fetch-Site: cross-site',
  () => 'Host: other.example',
  () => 'X-Request-Id: mine-1',
  () => 'X-Request-Id: <none>',
  () => 'If-None-Match: *',
  () => 'X-Forwarded-For: 192.0.2.7',
  () => 'Content-Encoding: gzip',
  () => 'Content-Type: text/plain',
  () => 'Content-Type: APPLICATION/JSON ; charset=utf-8',
  () => 'Content-Type: application/graphql',
  () => 'Expect: 100-continue',
  () => 'Authorization: Bearer',
  () => 'Authorization: Basic eDp5',
  ...['reader', 'writer', 'revoked', 'expired', 'unknown'].map(
    (name) => () => `Authorization: Bearer ${secrets[name]}`,
  ),
];

interface Asking {
  readonly method: 'GET' | 'POST';
  readonly asked: string;
  readonly headers: readonly string[];
}

function bytesOf({ method, asked, headers }: Asking): Buffer {
  const what = ASKED[asked] ?? '';
  const body = typeof what === 'string' ? what : JSON.stringify(what);
  const has = (name: string) => headers.some((header) => header.toLowerCase().startsWith(`${name}:`));
  const lines = [
    `${method} ${method === 'GET' ? `/graphql?${queryString(what)}` : '/graphql'} HTTP/1.1`,
    ...(has('host') ? [] : ['Host: localhost']),
    'Connection: close',
    ...(method === 'POST' ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
    ...(method === 'GET' || has('content-type') ? [] : ['Content-Type: application/json']),
    ...headers,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${method === 'POST' ? body : ''}`);
}

function queryString(what: object | string): string {
  if (typeof what === 'string') return new URLSearchParams({ query: what }).toString();
  const parameters = Object.entries(what).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(parameters).toString();
}

const WAYS: readonly ServerOptions[] = [{ planned: false, cache: false }, { cache: false }, {}].map(
  (way) => way as ServerOptions,
);

interface Ways extends AsyncDisposable {
  /** What each way makes of a request: all that is seen of its answer, and of it in the log. */
  readonly ask: (asking: Asking) => Promise<readonly string[]>;
}

async function waysOf(options: Partial<ServerOptions>): Promise<Ways> {
  const logs = WAYS.map(() => [] as RequestLogEntry[]);
  const servers: Listening[] = [];
  for (const [index, way] of WAYS.entries()) {
    const logRequest = (entry: RequestLogEntry) => void logs[index]?.push(entry);
    servers.push(await listening({ ...options, ...way, database, logRequest }));
  }
  return {
    ask: async (asking) => {
      const seen: string[] = [];
      for (const [index, { port }] of servers.entries()) {
        const { head, body } = await sendRaw(port, bytesOf(asking));
        const logged = (logs[index] ?? [])
          .splice(0)
          .map(({ requestId: _, milliseconds: __, ...rest }) => rest);
        seen.push(`${head}\n\n${body}\n\n${JSON.stringify(logged)}`.replace(OF_THE_TIME, '…'));
      }
      return seen;
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of servers) await server[Symbol.asyncDispose]();
    },
  };
}

/** The date, ids that are made, and how long a client has to wait. */
const OF_THE_TIME =
  /\r\nDate: [^\r]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<=retry-after: )\d+|(?<=Ask again in )\d+/gi;

/** Points a second, of which no number makes a wait near a power of ten: a second less would be a digit less, and a byte. */
const SLOWLY = 1.2345e-9;

const SERVERS: Readonly<Record<string, Partial<ServerOptions>>> = {
  'as it is': {},
  'that requires a token': { requireToken: true },
  'of trusted documents': { trustedDocuments: new Map([['known', '{ corpus { articleCount } }']]) },
  'that keeps queries by their hash': { persistedQueries: true },
  'that tells no schema': { introspection: false },
  'with a small limit of cost': { limits: { cost: 20 } },
  'with a small limit of bytes': { limits: { bodyBytes: 150 } },
  'with a small limit of characters': { limits: { characters: 500 } },
  'with a large rate': { rate: { bucket: 100_000, restoreRate: SLOWLY } },
  'with a rate': { rate: { bucket: 400, restoreRate: SLOWLY }, trustProxy: true },
  'that other pages may ask': { cors: ['https://news.example'], maxAge: 60 },
};

describe.each(Object.entries(SERVERS))('a server %s answers the same by each way', (_name, options) => {
  test.each(['POST', 'GET'] as const)('to each question by %s, also when it comes again', async (method) => {
    await using ways = await waysOf(options);
    for (const asked of Object.keys(ASKED)) {
      for (const time of ['first', 'again']) {
        const [ordinary, ...others] = await ways.ask({ method, asked, headers: [] });
        for (const other of others) expect(other, `${asked}, ${time}`).toBe(ordinary);
      }
    }
  });

  test('to any question with any headers', async () => {
    await using ways = await waysOf(options);
    const asking = fc.record({
      method: fc.constantFrom('GET' as const, 'POST' as const),
      asked: fc.constantFrom(...Object.keys(ASKED)),
      headers: fc.uniqueArray(fc.constantFrom(...HEADERS), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(asking, async ({ headers, ...rest }) => {
        const [ordinary, ...others] = await ways.ask({ ...rest, headers: headers.map((made) => made()) });
        for (const other of others) expect(other).toBe(ordinary);
      }),
      { numRuns: 60, seed: 6, endOnFailure: true },
    );
  });

  // Node refuses what comes behind the headers, while an operation may be under way: whether its entry is in the log by then
  // is the machine's luck.
  test.each(['POST', 'GET'] as const)('to %s with a body of no known length', async (method) => {
    await using ways = await waysOf(options);
    for (const asked of Object.keys(ASKED)) {
      const seen = await ways.ask({ method, asked, headers: ['Transfer-Encoding: identity'] });
      const [ordinary, ...others] = seen.map((way) => way.slice(0, way.lastIndexOf('\n\n')));
      for (const other of others) expect(other, asked).toBe(ordinary);
    }
  });
});
