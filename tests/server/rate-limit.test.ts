import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());

// May cost 82, and costs 3 where nothing is found; nothing to speak of comes back while the test runs.
const QUERY = '{ quotes(first: 20) { nodes { text speaker { name } } } }';
const rate = { bucket: 85, restoreRate: 0.001 };

function asking(trustProxy = true, query: unknown = QUERY) {
  const { server } = quietServer({ database, rate, trustProxy });
  return async (address: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    const body = JSON.stringify({ query });
    const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    return { response, answer: await response.json() };
  };
}

test('the cost comes out of a bucket, and the answer shows what is left', async () => {
  const { answer } = await asking()('192.0.2.1');
  expect(answer).toMatchObject({
    data: { quotes: { nodes: [] } },
    extensions: { cost: { requested: 82, actual: 3, limit: 25_000, available: 82, restoreRate: 0.001 } },
  });
});

test('where too little is left: 429, with the figures and when to ask again', async () => {
  const from = asking();
  for (let index = 0; index < 2; index += 1) await from('192.0.2.1');
  const { response, answer } = await from('192.0.2.1');
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(80);
  expect(answer).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(
          /^The query costs 82, and of your points 69 are left; 0\.001 come back each second\. Ask again in [\d,]+ seconds\.$/,
        ),
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
    extensions: { cost: { requested: 82, actual: 10, available: 69, restoreRate: 0.001 } },
  });
  expect((await from('192.0.2.2')).response.status).toBe(200);
});

test('who only says that it is another client is not', async () => {
  const from = asking(false);
  const statuses = [];
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
    statuses.push((await from(address)).response.status);
  expect(statuses).toEqual([200, 200, 429]);
});

test('the log says what was asked for and what was charged, also of what is refused', async () => {
  const costs: unknown[] = [];
  const { server } = quietServer({
    database,
    rate,
    logRequest: ({ status, cost }) => costs.push([status, cost]),
  });
  for (const query of [QUERY, '{ nothing }', QUERY]) await ask(server, query);
  expect(costs).toEqual([
    [200, { requested: 82, actual: 3 }],
    [200, { actual: 10 }],
    [429, { requested: 82, actual: 10 }],
  ]);
});

test('without a rate nothing is counted', async () => {
  const { extensions } = await ask(quietServer({ database }).server, QUERY);
  expect(extensions?.cost).toEqual({ requested: 82, actual: 3, limit: 25_000 });
});

describe('a document that is not run costs one for ten characters, ten at least', () => {
  const invalid = `{ ${'x'.repeat(196)} }`;
  test.each([
    ['is none', '{', {}, 10],
    ['is no text', 7, {}, 10],
    ['asks for what there is not', invalid, {}, 20],
    [
      'is refused by its cost',
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { mentioned(first: 100) { nodes { name } } } } } } }',
      { requested: 2_030_302, limit: 25_000 },
      12,
    ],
    ['has a variable of another type', 'query ($n: Int!) { articles(first: $n) { totalCount } }', {}, 10],
  ])('one that %s', async (_what, query, known, actual) => {
    const from = asking(true, query);
    for (const times of [1, 2]) {
      const { answer } = await from('192.0.2.1');
      expect(answer.errors).toHaveLength(1);
      expect(answer.extensions).toEqual({
        cost: { ...known, actual, available: 85 - times * actual, restoreRate: 0.001 },
      });
    }
  });

  test('who owes points has none read', async () => {
    const from = asking(true, invalid);
    const codes = [];
    for (let times = 0; times < 7; times += 1) {
      const { answer } = await from('192.0.2.1');
      codes.push(answer.errors[0].extensions.code);
    }
    expect(codes).toEqual([...Array(5).fill('GRAPHQL_VALIDATION_FAILED'), ...Array(2).fill('RATE_LIMITED')]);
    const { response, answer } = await from('192.0.2.1');
    expect(response.status).toBe(429);
    // It owes 15, and what it sends now is not counted.
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(14_000);
    expect(answer.extensions).toEqual({ cost: { actual: 0, available: 0, restoreRate: 0.001 } });
  });
});

test('a subscription pays once, when it begins', async () => {
  const { server } = quietServer({ database, rate: { bucket: 5, restoreRate: 0.001 } });
  const subscribe = () => {
    const query = encodeURIComponent('subscription { articleIngested { article { title } } }');
    return server.fetch(`http://localhost/graphql?query=${query}`, {
      headers: { accept: 'text/event-stream' },
    });
  };
  const first = await subscribe();
  expect(first.headers.get('content-type')).toContain('text/event-stream');
  expect(await (await subscribe()).text()).toContain('RATE_LIMITED');
});
