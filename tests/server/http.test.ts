import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';
import { listening } from '../support/listening.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());

const pathOf = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const QUOTES = pathOf(
  '{ quotes { nodes { id text cue provenance { rule extractorVersion span { start end text } } article { id title url text } } } }',
);

describe('an answer to a GET', () => {
  const get = (path: string, headers: Record<string, string> = {}, maxAge = 0) =>
    quietServer({ database, maxAge }).server.fetch(`http://localhost${path}`, { headers });

  test('has a weak tag, is private, and depends on what is accepted', async () => {
    const response = await get(QUOTES);
    expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]{22}"$/);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('vary')).toBe('accept, authorization, origin');
    expect((await get(QUOTES, {}, 60)).headers.get('cache-control')).toBe('private, max-age=60');
  });

  test('is not sent again to who has it', async () => {
    const tag = (await get(QUOTES)).headers.get('etag') ?? '';
    for (const known of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
      const response = await get(QUOTES, { 'if-none-match': known });
      expect([response.status, await response.text()], known).toEqual([304, '']);
      expect(response.headers.get('etag')).toBe(tag);
      expect(response.headers.get('x-request-id')).not.toBeNull();
    }
    expect((await get(QUOTES, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  test('has another tag when the graph has changed', async () => {
    const changing = openDatabase(':memory:');
    const ask = () =>
      quietServer({ database: changing }).server.fetch(
        `http://localhost${pathOf('{ articles { nodes { title } } }')}`,
      );
    const before = (await ask()).headers.get('etag');
    expect((await ask()).headers.get('etag')).toBe(before);
    await storeSmallArchive(changing);
    expect((await ask()).headers.get('etag')).not.toBe(before);
    await changing.$disconnect();
  });

  test('that is an error, and one to a POST, are not kept', async () => {
    expect((await get(pathOf('{ nothing }'))).headers.get('etag')).toBeNull();
    const { server } = quietServer({ database });
    const posted = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": "{ __typename }" }',
    });
    expect(posted.headers.get('etag')).toBeNull();
  });
});

test.each(['/graphql', '/graphql?query=', '/graphql?variables={}'])(
  '400 to %s, which asks nothing',
  async (path) => {
    const { server } = quietServer({ database });
    const response = await server.fetch(`http://localhost${path}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'No query is given; expected /graphql?query=..., percent-encoded, or a POST of JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  },
);

test.each(['application/json', 'APPLICATION/JSON', 'Application/Json ; charset=utf-8'])(
  'a body of type %s is read, however it is written',
  async (type) => {
    await using served = await listening({ database });
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  },
);

test('the root leads browsers to GraphiQL, and tells others where the graph is', async () => {
  const at = async (accept: string, graphiql = true) => {
    const { server } = quietServer({ database, graphiql });
    const response = await server.fetch('http://localhost/', { headers: { accept } });
    return [response.status, response.headers.get('location') ?? (await response.text())];
  };
  expect(await at('text/html')).toEqual([302, '/graphql']);
  expect(await at('*/*')).toEqual([200, 'Dateline answers GraphQL at /graphql.\n']);
  expect(await at('text/html', false)).toEqual([200, 'Dateline answers GraphQL at /graphql.\n']);
});

describe('over a socket, an answer', () => {
  const fetchRaw = async (path: string, headers: IncomingHttpHeaders) => {
    await using served = await listening({ database });
    const request = httpRequest(`${served.url}${path}`, { headers });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { headers: response.headers, body: Buffer.concat(chunks) };
  };

  test.each<[string, string | undefined, (body: Buffer) => Buffer]>([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body) => body],
  ])('is compressed for who accepts %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await fetchRaw(QUOTES, {
      'accept-encoding': accepted,
      accept: 'application/graphql-response+json',
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toContain('application/graphql-response+json');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(JSON.parse(unpack(body).toString())).toHaveProperty('data.quotes.nodes');
  });

  test('of less than a kilobyte goes as it is', async () => {
    const { headers, body } = await fetchRaw(pathOf('{ __typename }'), { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toHaveProperty('data.__typename', 'Query');
  });

  test('that is GraphiQL is compressed once', async () => {
    const { headers, body } = await fetchRaw('/graphql', {
      'accept-encoding': 'gzip, br',
      accept: 'text/html',
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('query WhoSaidWhat');
  });
});
