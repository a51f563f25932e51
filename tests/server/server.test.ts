import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, globalId, post, quietServer } from '../support/ask.ts';

let database: Database;

beforeAll(() => {
  database = openDatabase(':memory:');
});

afterAll(() => database.$disconnect());

describe('answers over a socket', () => {
  const listening = async () => {
    const { http } = createServer({ database });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    // A server that listens on a port has an address of this kind.
    const { port } = http.address() as AddressInfo;
    return { http, url: `http://127.0.0.1:${port}` };
  };

  test('a query, health and readiness', async () => {
    const { http, url } = await listening();
    const body = JSON.stringify({ query: '{ corpus { articleCount } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    expect(await answer.json()).toMatchObject({ data: { corpus: { articleCount: 0 } } });
    // Longer than a proxy keeps a connection that is not used: it is to be the one that ends it.
    expect(answer.headers.get('keep-alive')).toBe('timeout=75');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
    http.close();
    http.closeAllConnections();
  });

  test('an address as a proxy asks for it is its path; what is no address gets 400', async () => {
    const { http, url } = await listening();
    const statusOf = async (path: string): Promise<number | undefined> => {
      const { hostname, port } = new URL(url);
      const request = httpRequest({ hostname, port, path });
      request.end();
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    };
    expect(await statusOf(`${url}/graphql?query={__typename}`)).toBe(200);
    expect(await statusOf('*')).toBe(400);
    expect(await statusOf('http://a:99999/')).toBe(400);
    http.close();
    http.closeAllConnections();
  });

  test('400 to a host that is none, and to variables that are not JSON', async () => {
    const { http, url } = await listening();
    const bad = httpRequest(`${url}/graphql?query={__typename}`, { headers: { host: 'a b' } });
    bad.end();
    const [response] = await once(bad, 'response');
    expect(response.statusCode).toBe(400);
    const answer = await fetch(`${url}/graphql?query=%7B__typename%7D&variables=%7B`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    http.close();
    http.closeAllConnections();
  });

  const QUERY = '{"query":"{ __typename }"}';
  const JSON_TYPE = { 'content-type': 'application/json' };
  const FOLLOWING = '{"query":"subscription { articleIngested { cursor } }"}';
  test.each<[string, string, RequestInit, number, string, string]>([
    ['another path', '/elsewhere', {}, 404, 'NOT_FOUND', 'Nothing is at /elsewhere; GraphQL is at /graphql.'],
    [
      'no body',
      '/graphql',
      { method: 'POST', headers: JSON_TYPE },
      400,
      'BAD_REQUEST',
      'The request has no body; expected JSON such as {"query": "{ corpus { articleCount } }"}.',
    ],
    [
      'a body of another type',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<query/>' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'A body of type application/xml is not accepted; expected application/json.',
    ],
    [
      'an answer of another type',
      '/graphql',
      { method: 'POST', headers: { ...JSON_TYPE, accept: 'application/xml' }, body: QUERY },
      406,
      'NOT_ACCEPTABLE',
      'No answer can be of type application/xml; accept application/graphql-response+json or application/json.',
    ],
    [
      'a subscription whose answers are to be one',
      '/graphql',
      { method: 'POST', headers: { ...JSON_TYPE, accept: 'application/json' }, body: FOLLOWING },
      406,
      'NOT_ACCEPTABLE',
      'No answer to a subscription can be of type application/json; accept text/event-stream.',
    ],
    [
      'another method',
      '/graphql',
      { method: 'PUT', headers: JSON_TYPE, body: QUERY },
      405,
      'BAD_REQUEST',
      'GraphQL only supports GET and POST requests.',
    ],
  ])('JSON with a code to %s', async (_name, path, init, status, code, message) => {
    const { http, url } = await listening();
    const answer = await fetch(`${url}${path}`, init);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    expect(await answer.json()).toEqual({ errors: [{ message, extensions: { code } }] });
    http.close();
    http.closeAllConnections();
  });

  test('413 to a body without a length that goes on too long, before its end', async () => {
    const { http, url } = await listening();
    const request = httpRequest(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    request.on('error', () => undefined);
    for (let index = 0; index < 40; index += 1) request.write('x'.repeat(10_000));
    const [response] = await once(request, 'response');
    expect(response.statusCode).toBe(413);
    request.destroy();
    http.close();
    http.closeAllConnections();
  });
});

describe('limits', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'depth',
      `{ actors { nodes ${'{ place { actors { nodes '.repeat(8)} { id } ${'} } }'.repeat(8)} } }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(31)} }`, 'QUERY_TOO_LARGE'],
    ['tokens', `{ ${'__typename '.repeat(3_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['brackets', `{ nodes(ids: ${'['.repeat(20_000)}) { id } }`, 'QUERY_TOO_LARGE'],
    ['introspection twice', '{ a: __schema { description } b: __schema { description } }', 'QUERY_TOO_LARGE'],
    [
      'cost',
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { mentioned { nodes { name } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'cost of fragments within fragments',
      `{ ...f0 } ${Array.from({ length: 40 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f40 on Query { corpus { articleCount } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a fragment within itself',
      '{ ...f } fragment f on Query { __typename ...f }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too many ids',
      `{ nodes(ids: [${`"${globalId('Quote', 'x')}",`.repeat(101)}]) { id } }`,
      'BAD_USER_INPUT',
    ],
  ];

  test.each(cases)('%s', async (_name, query, code) => {
    const { server, masked } = quietServer({ database });
    const { errors, data } = await ask(server, query);
    expect(errors?.map((error) => error.extensions.code)).toContain(code);
    expect(data ?? null).toBeNull();
    expect(masked).toEqual([]);
  });

  test('the cost is shown, and grows with the page asked for in a variable', async () => {
    const { server } = quietServer({ database });
    const query = 'query ($first: Int) { quotes(first: $first) { nodes { text } } }';
    const small = await ask(server, query, { first: 1 });
    const large = await ask(server, query, { first: 100 });
    expect(small.extensions?.cost).toEqual({ requested: 4, actual: 3, limit: 25_000 });
    expect(large.extensions?.cost?.requested).toBe(202);
  });

  test('limits are options', async () => {
    const { server } = quietServer({ database, limits: { pageSize: 5, cost: 8 } });
    const costly = await ask(server, '{ quotes(first: 5) { nodes { text cue } } }');
    expect(costly.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const long = await ask(server, '{ quotes(first: 6) { totalCount } }');
    expect(long.errors?.[0]?.message).toBe('`first` is 6; expected 0 to 5: a page has 5 entries at most.');
    const { server: free } = quietServer({ database, limits: { pageSize: 5 } });
    expect((await ask(free, '{ quotes { totalCount } }')).errors).toBeUndefined();
  });

  test('a body that says that it is too long', async () => {
    const { server } = quietServer({ database });
    const response = await post(
      server,
      JSON.stringify({ query: '{ __typename }', variables: { pad: 'x'.repeat(200_000) } }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });
});

describe('errors', () => {
  const cases: readonly (readonly [string, string, Record<string, unknown> | undefined, string])[] = [
    ['no query', '{', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a day that is none, in the query',
      '{ quotes(filter: { published: { from: "2031-02-30" } }) { totalCount } }',
      undefined,
      'BAD_USER_INPUT',
    ],
    [
      'a day that is none, in a variable',
      'query ($d: Date) { quotes(filter: { published: { from: $d } }) { totalCount } }',
      { d: 'yesterday' },
      'BAD_USER_INPUT',
    ],
    [
      'both id and name',
      '{ actor(by: { id: "x", name: "y" }) { id } }',
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an id that is none', '{ node(id: "x") { id } }', undefined, 'BAD_USER_INPUT'],
    [
      'an id of an unknown type',
      `{ node(id: "${globalId('Nothing', 'x')}") { id } }`,
      undefined,
      'BAD_USER_INPUT',
    ],
    [
      'an id of another type',
      `{ quote(id: "${globalId('Actor', 'x')}") { id } }`,
      undefined,
      'BAD_USER_INPUT',
    ],
    [
      'a filter with an id of another type',
      `{ quotes(filter: { speaker: { id: "${globalId('Quote', 'x')}" } }) { totalCount } }`,
      undefined,
      'BAD_USER_INPUT',
    ],
  ];

  test.each(cases)('%s', async (_name, query, variables, code) => {
    const { server, masked } = quietServer({ database });
    const { errors } = await ask(server, query, variables);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(masked).toEqual([]);
  });

  test('an id of nothing is null, not an error', async () => {
    const { server } = quietServer({ database });
    const id = globalId('Quote', 'x');
    const { data, errors } = await ask(
      server,
      `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } quote(id: "${id}") { id } article(by: { url: "https://example.org/none" }) { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, nodes: [null], quote: null, article: null });
  });

  test('what goes wrong inside is masked, and handed to the log', async () => {
    const broken = openDatabase(':memory:');
    const { server, masked } = quietServer({ database: broken });
    await broken.$executeRawUnsafe('DROP TABLE "QuoteSpan"');
    await broken.$executeRawUnsafe('ALTER TABLE "Quote" RENAME TO "Hidden"');
    const { errors } = await ask(server, '{ quotes { nodes { id } } }');
    expect(errors).toMatchObject([
      {
        message: 'Unexpected error.',
        path: ['quotes', 'nodes'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/Quote"|SELECT|prisma/i);
    expect(masked.length).toBeGreaterThan(0);
    await broken.$disconnect();
  });
});

describe('browsers', () => {
  const page = (headers: Record<string, string>, graphiql = true) =>
    createServer({ database, graphiql }).fetch('http://localhost/graphql', { headers });

  test('get GraphiQL, compressed, and not again while it is the same', async () => {
    const { fetch } = createServer({ database });
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
    const response = await fetch('http://localhost/graphql', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const html = gunzipSync(Buffer.from(await response.arrayBuffer())).toString('utf8');
    expect(html).toContain('query WhoSaidWhat');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch('http://localhost/graphql', { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const root = await fetch('http://localhost/', { headers });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('get none where it is switched off', async () => {
    const response = await page({ accept: 'text/html' }, false);
    expect(await response.text()).not.toContain('<html');
  });

  test('get no leave for other sites, and no forms through', async () => {
    const { server } = quietServer({ database });
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    const body = JSON.stringify({ query: '{ __typename }' });
    const answer = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const form = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(form.status, type).toBe(415);
    }
  });

  test('a batch is refused', async () => {
    const { server } = quietServer({ database });
    expect((await post(server, '[{ "query": "{ __typename }" }]')).status).toBe(400);
  });
});
