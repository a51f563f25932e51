import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { articleId } from '../../src/store/identity.ts';
import { ask, globalId, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
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
