import { afterAll, expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import type { ServerOptions } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';
import { listening } from '../support/listening.ts';
import { tokenWith } from '../support/written.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

const URL = 'http://localhost/schema.graphql';

function get(options: Partial<ServerOptions> = {}, init?: RequestInit): Promise<Response> {
  return quietServer({ database, ...options }).server.fetch(URL, init);
}

test('the schema is served in its own language, whole', async () => {
  const response = await get();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/graphql; charset=utf-8',
  ]);
  expect(await response.text()).toBe(printedSchema());
  await using served = await listening({ database });
  expect(await (await fetch(`${served.url}/schema.graphql`)).text()).toBe(printedSchema());
});

test('it is not sent again to who has it, and HEAD has no body', async () => {
  const etag = (await get()).headers.get('etag') ?? '';
  const again = await get({}, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await get({}, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
});

test.each<[string, Partial<ServerOptions>, RequestInit, number, string]>([
  ['where introspection is switched off', { introspection: false }, {}, 404, 'NOT_FOUND'],
  ['where only trusted documents are run', { trustedDocuments: new Map() }, {}, 404, 'NOT_FOUND'],
  ['without a token where one is required', { requireToken: true }, {}, 401, 'UNAUTHENTICATED'],
  [
    'by a page of another site',
    {},
    { headers: { 'sec-fetch-site': 'cross-site' } },
    403,
    'CROSS_ORIGIN_REQUEST',
  ],
  ['by writing to it', {}, { method: 'PUT' }, 404, 'NOT_FOUND'],
])('nobody gets it %s', async (_how, options, init, status, code) => {
  const response = await get(options, init);
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([status, code]);
});

test('holders of a token get it, and pages of listed origins', async () => {
  const authorization = `Bearer ${await tokenWith(database, 'read')}`;
  expect((await get({ requireToken: true }, { headers: { authorization } })).status).toBe(200);
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' };
  const allowed = await get({ cors: ['https://news.example'] }, { headers });
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://news.example');
});

test('it costs what introspection does, and one point to who has it', async () => {
  const { server } = quietServer({ database, rate: { bucket: 2_001, restoreRate: 0.000001 } });
  const first = await server.fetch(URL);
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect(first.status).toBe(200);
  expect((await server.fetch(URL, { headers })).status).toBe(304);
  expect((await server.fetch(URL)).status).toBe(200);
  expect((await server.fetch(URL)).status).toBe(429);
});
