import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ServerOptions } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { articleId } from '../../src/store/identity.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { heldDatabase } from '../support/held-database.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;
let id: string;
beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const { id: stored } = await database.article.findFirstOrThrow({ where: { title: 'Lovania walks out' } });
  id = globalId('Article', stored);
});
afterAll(() => database.$disconnect());
afterEach(() => {
  vi.useRealTimers();
});

function get(path: string, init?: RequestInit): Promise<Response> {
  return quietServer({ database }).server.fetch(`http://localhost${path}`, init);
}

describe('an article at its address', () => {
  test.each([
    ['jsonld', 'application/ld+json', 'jsonLd'],
    ['ninjs.json', 'application/json; charset=utf-8', 'ninjs'],
  ])('.%s is of type %s, and what the field of the graph says', async (extension, type, field) => {
    const response = await get(`/articles/${id}.${extension}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const { server } = quietServer({ database });
    const { data } = await ask(server, `{ node(id: "${id}") { ... on Article { ${field} } } }`);
    expect(await response.json()).toEqual(data.node[field]);
  });

  test('is found by an id that is escaped, too', async () => {
    expect((await get(`/articles/${encodeURIComponent(id)}.jsonld`)).status).toBe(200);
  });

  test('is not sent again to who has it', async () => {
    const first = await get(`/articles/${id}.jsonld`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await get(`/articles/${id}.jsonld`, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('HEAD has no body', async () => {
    const response = await get(`/articles/${id}.jsonld`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('what is not there is refused in JSON', () => {
  const stranger = globalId('Article', articleId('never read'));
  test.each([
    [`/articles/${stranger}.jsonld`],
    [`/articles/${stranger}.ninjs.json`],
    [`/articles/${globalId('Quote', 'x')}.jsonld`],
    ['/articles/__proto__.jsonld'],
    ['/articles/%ff%00.jsonld'],
    ['/articles/%.jsonld'],
    ['/articles/x.constructor'],
    ['/articles/x.json'],
    ['/articles/'],
  ])('%s', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/json; charset=utf-8',
    ]);
    const { errors } = await response.json();
    expect(errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
  });

  test('writing to it', async () => {
    const response = await get(`/articles/${id}.jsonld`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await response.json()).errors[0].extensions).toEqual({ code: 'METHOD_NOT_ALLOWED' });
  });
});

test('the statements do not grow with the articles of a list', async () => {
  const { server } = quietServer({ database });
  const callsFor = async (first: number) => {
    const query = `{ articles(first: ${first}) { nodes { jsonLd ninjs } } }`;
    const { value, calls } = await recordCalls(() => ask(server, query));
    expect(value.errors).toBeUndefined();
    return calls.length;
  };
  const [one, all] = [await callsFor(1), await callsFor(3)];
  expect(all).toBe(one);
});

describe('an article at its address is bounded as an operation is', () => {
  const address = () => `http://localhost/articles/${id}.jsonld`;
  const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;
  const serverWith = (options: Partial<ServerOptions>) => quietServer({ database, ...options }).server;

  test('by the rate of its client, of which it takes what the field does', async () => {
    const server = serverWith({ rate: { bucket: 1_100, restoreRate: 0.001 } });
    const statuses = [];
    for (let index = 0; index < 2; index += 1) statuses.push((await server.fetch(address())).status);
    expect(statuses).toEqual([200, 200]);
    const refused = await server.fetch(address());
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // One bucket for all that a client asks.
    const { errors } = await ask(server, '{ articles(first: 1) { nodes { jsonLd } } }');
    expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  test('by the rate, of which what is not there takes one point, and a copy that is still good as much as a new one', async () => {
    const server = serverWith({ rate: { bucket: 1_002, restoreRate: 0.000001 } });
    const stranger = `http://localhost/articles/${globalId('Article', articleId('never read'))}.jsonld`;
    const asked = async (url: string, init?: RequestInit) => (await server.fetch(url, init)).status;
    const etag = (await server.fetch(address())).headers.get('etag') ?? '';
    expect(await asked(stranger)).toBe(404);
    expect(await asked('http://localhost/articles/x.jsonld')).toBe(404);
    expect(await asked(address(), { headers: { 'if-none-match': etag } })).toBe(304);
    expect(await asked(address())).toBe(429);
  });

  test('by the places to run', async () => {
    const held = heldDatabase(database);
    const server = serverWith({ database: held.database, limits: { running: 1, waiting: 1 } });
    const { waits, go } = held.hold();
    const running = server.fetch(address());
    await waits;
    const waiting = server.fetch(address());
    const refused = await server.fetch(address());
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'SERVER_BUSY']);
    expect(refused.headers.get('retry-after')).toBe('1');
    go();
    expect((await running).status).toBe(200);
    expect((await waiting).status).toBe(200);
    expect((await server.fetch(address())).status).toBe(200);
  });

  test('by the rate, of which one that found no place takes what a query does that is not run', async () => {
    const held = heldDatabase(database);
    const limits = { running: 1, waiting: 0 };
    const rate = { bucket: 1_010, restoreRate: 0.000001 };
    const server = serverWith({ database: held.database, limits, rate });
    const { waits, go } = held.hold();
    const running = server.fetch(address());
    await waits;
    expect(await codeOf(await server.fetch(address()))).toBe('SERVER_BUSY');
    go();
    expect((await running).status).toBe(200);
    expect((await server.fetch(address())).status).toBe(200);
    expect((await server.fetch(address())).status).toBe(429);
  });

  test('by its time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const held = heldDatabase(database);
    const server = serverWith({ database: held.database, limits: { milliseconds: 30_000 } });
    const { waits, go } = held.hold();
    const late = server.fetch(address());
    await waits;
    await vi.advanceTimersByTimeAsync(30_000);
    const refused = await late;
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'TIMEOUT']);
    go();
  });

  test('by the origin of the page that asks', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' };
    const refused = await serverWith({}).fetch(address(), { headers });
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'CROSS_ORIGIN_REQUEST']);
    const allowed = await serverWith({ cors: ['https://news.example'] }).fetch(address(), { headers });
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://news.example',
    ]);
    expect(allowed.headers.get('vary')?.toLowerCase()).toMatch(/authorization.*origin/);
  });

  test('by trusted documents, of which it is none', async () => {
    const server = serverWith({ trustedDocuments: new Map() });
    expect((await server.fetch(address())).status).toBe(404);
  });
});

test('caches are told by what an article differs, and to keep no refusal', async () => {
  const found = await get(`/articles/${id}.jsonld`);
  expect(found.headers.get('vary')).toBe('authorization, origin');
  const headers = { authorization: 'Bearer dl_none' };
  const missing = [await get('/articles/x.jsonld'), await get(`/articles/${id}.jsonld`, { headers })];
  expect(missing.map((answer) => [answer.status, answer.headers.get('cache-control')])).toEqual([
    [404, 'no-store'],
    [401, 'no-store'],
  ]);
});
