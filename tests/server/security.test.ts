import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import type { ServerOptions } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { listening } from '../support/listening.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

const URL = 'http://localhost/graphql';
const JSON_TYPE = { 'content-type': 'application/json' };
const TYPENAME = '{ __typename }';

describe('the host that a request names', () => {
  const statusFor = async (host: string, allowedHosts: readonly string[] = [], address = '127.0.0.1') => {
    await using served = await listening({ database, allowedHosts }, address);
    const path = `/graphql?query=${encodeURIComponent(TYPENAME)}`;
    const request = httpRequest({ host: '127.0.0.1', port: served.port, path, headers: { host } });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };

  test.each<[string, number]>([
    ['localhost', 200],
    ['LOCALHOST:4000', 200],
    ['127.0.0.1:4000', 200],
    ['[::1]:4000', 200],
    ['news.example', 200],
    ['news.example.:4000', 200],
    ['rebound.example', 403],
    ['localhost.rebound.example', 403],
    ['127.0.0.1.rebound.example', 403],
  ])('%s: %i, on this machine alone and with news.example allowed', async (host, status) => {
    expect(await statusFor(host, ['news.example'])).toBe(status);
  });

  test('is any where the server is for others, or one of those that are allowed', async () => {
    expect(await statusFor('news.example', [], '0.0.0.0')).toBe(200);
    expect(await statusFor('news.example', ['news.example'], '0.0.0.0')).toBe(200);
    expect(await statusFor('other.example', ['news.example'], '0.0.0.0')).toBe(403);
  });
});

describe('a page of another origin', () => {
  const from = (init: RequestInit, options: Partial<ServerOptions> = {}, url = `${URL}?query=${TYPENAME}`) =>
    quietServer({ database, ...options }).server.fetch(url, init);

  test.each(['cross-site', 'same-site'])('%s: can make a browser ask, and nothing is run', async (site) => {
    const response = await from({ headers: { 'sec-fetch-site': site } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'CROSS_ORIGIN_REQUEST' } }],
    });
  });

  test.each(['same-origin', 'none'])('%s is none', async (site) => {
    expect((await from({ headers: { 'sec-fetch-site': site } })).status).toBe(200);
  });

  test('may lead a reader to GraphiQL', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/html' };
    expect((await from({ headers })).headers.get('content-type')).toContain('text/html');
  });

  const cors = ['https://news.example', 'https://other.example'];
  test.each<[string, readonly string[], string | null]>([
    ['https://news.example', [], null],
    ['https://news.example', cors, 'https://news.example'],
    ['https://other.example', cors, 'https://other.example'],
    ['https://evil.example', cors, null],
    ['https://evil.example', ['https://news.example'], null],
    ['null', cors, null],
    ['https://any.example', ['*'], 'https://any.example'],
  ])('%s, where %j may ask, gets leave for %s', async (origin, origins, leave) => {
    const headers = { origin, 'sec-fetch-site': 'cross-site' };
    const response = await from({ headers }, { cors: origins });
    expect(response.status).toBe(leave === null ? 403 : 200);
    expect(response.headers.get('access-control-allow-origin')).toBe(leave);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await from(
      { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST' } },
      { cors: origins },
      URL,
    );
    expect(preflight.headers.get('access-control-allow-origin')).toBe(leave);
  });

  test('that may ask may send the headers by which clients name themselves, and no others', async () => {
    const preflight = async (asked: string, origin = 'https://news.example') => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': asked,
      };
      const answer = await from({ method: 'OPTIONS', headers }, { cors }, URL);
      const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(/ *, */) ?? [];
      return asked.split(',').filter((header) => allowed.includes(header));
    };
    // Apollo Client's with `clientAwareness`, for the protection of Apollo Server, of Apollo's iOS and Kotlin clients, of Hive.
    const known = [
      'content-type',
      'authorization',
      'apollographql-client-name',
      'apollographql-client-version',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'x-apollo-operation-id',
      'x-apollo-operation-type',
      'graphql-client-name',
      'graphql-client-version',
    ];
    expect(await preflight([...known, 'x-forwarded-for', 'cookie'].join())).toEqual(known);
    expect(await preflight(known.join(), 'https://evil.example')).toEqual([]);
  });
});

test('a schema that is kept secret is told by no field and no message', async () => {
  const { server } = quietServer({ database, introspection: false });
  for (const query of [getIntrospectionQuery(), '{ a: __type(name: "Quote") { name } }']) {
    const { data, errors } = await ask(server, query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('INTROSPECTION_DISABLED');
  }
  for (const query of ['{ quote { id } }', '{ actor(by: { nme: "x" }) { id } }', '{ quots { id } }']) {
    expect(JSON.stringify(await ask(server, query))).not.toContain('Did you mean');
  }
  expect((await ask(server, TYPENAME)).data).toEqual({ __typename: 'Query' });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function send(options: Partial<ServerOptions>, bodies: readonly object[]) {
  const { server, masked } = quietServer({ database, ...options });
  const answers = [];
  for (const body of bodies) {
    const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) };
    const { data, errors } = await (await server.fetch(URL, init)).json();
    answers.push(data ?? errors[0].extensions.code);
  }
  expect(masked).toEqual([]);
  return answers;
}

describe('trusted documents', () => {
  const documents = new Map([
    ['known', 'query ($size: Int) { quotes(first: $size) { totalCount } }'],
    ['__proto__', TYPENAME],
  ]);
  const answered = { quotes: { totalCount: 0 } };

  test('are all that is run', async () => {
    const asked = [
      { documentId: 'known' },
      { documentId: 'known', variables: { size: 3 } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'known' } } },
      { documentId: 'unknown' },
      { documentId: 'constructor' },
      { documentId: 5 },
      { query: TYPENAME },
      { query: documents.get('known'), documentId: 'known' },
      {},
    ];
    expect(await send({ trustedDocuments: documents }, asked)).toEqual([
      answered,
      answered,
      answered,
      'PERSISTED_QUERY_NOT_IN_LIST',
      'PERSISTED_QUERY_NOT_IN_LIST',
      'PERSISTED_QUERY_ID_REQUIRED',
      'TRUSTED_DOCUMENTS_ONLY',
      'TRUSTED_DOCUMENTS_ONLY',
      'PERSISTED_QUERY_ID_REQUIRED',
    ]);
  });

  test.each([
    ['with a prefix', `sha256:${sha256(TYPENAME)}`],
    ['without', sha256(TYPENAME)],
  ])('of a file that has ids %s are found by either, in both forms', async (_how, key) => {
    const ids = [sha256(TYPENAME), `sha256:${sha256(TYPENAME)}`];
    const asked = ids.flatMap((id) => [
      { documentId: id },
      { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
    ]);
    const trustedDocuments = new Map([[key, TYPENAME]]);
    expect(await send({ trustedDocuments }, [...asked, { documentId: `sha1:${ids[0]}` }])).toEqual([
      ...asked.map(() => ({ __typename: 'Query' })),
      'PERSISTED_QUERY_NOT_IN_LIST',
    ]);
  });

  test('are what a GET that names none is told to ask for', async () => {
    const { server } = quietServer({ database, trustedDocuments: documents });
    const { errors } = await (await server.fetch(URL)).json();
    expect(errors[0].message).toMatch(/^No document is named; .* expected \/graphql\?documentId=/);
  });

  test('are got by GET, and kept', async () => {
    const { server } = quietServer({ database, trustedDocuments: documents });
    const response = await server.fetch(`${URL}?documentId=known&variables={"size":3}`);
    expect(await response.json()).toHaveProperty('data', answered);
    expect(response.headers.get('etag')).not.toBeNull();
  });
});

describe('automatic persisted queries', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(TYPENAME) } };
  const answered = { __typename: 'Query' };

  test('are kept once they were sent with their hash', async () => {
    const asked = [
      { extensions },
      { query: TYPENAME, extensions },
      { extensions },
      { documentId: sha256(TYPENAME) },
    ];
    expect(await send({ persistedQueries: true }, asked)).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
      answered,
      answered,
      answered,
    ]);
  });

  test('are not kept under a hash of another text', async () => {
    const asked = [{ query: '{ corpus { articleCount } }', extensions }, { extensions }];
    expect(await send({ persistedQueries: true }, asked)).toEqual([
      'PERSISTED_QUERY_MISMATCH',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  test('are forgotten when there are too many', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `${TYPENAME}#${index}${'x'.repeat(90_000)}`);
    const asked = [
      { query: TYPENAME, extensions },
      ...long.map((query) => ({
        query,
        extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } },
      })),
      { extensions },
    ];
    expect((await send({ persistedQueries: true }, asked)).at(-1)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('are said to be off where they are, and a query that comes with its hash is answered', async () => {
    expect(await send({}, [{ extensions }, { query: TYPENAME, extensions }])).toEqual([
      'PERSISTED_QUERY_NOT_SUPPORTED',
      answered,
    ]);
  });
});
