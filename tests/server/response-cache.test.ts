import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlannedAnswer } from '../../src/planner/planned-answer.ts';
import { createKeptAnswers } from '../../src/server/kept-answers.ts';
import type { RequestLogEntry } from '../../src/server/request-log.ts';
import type { DatelineServer, ServerOptions } from '../../src/server.ts';
import { createToken, revokeToken } from '../../src/store/api-tokens.ts';
import { openDatabase } from '../../src/store/database.ts';
import { inTransaction, retractArticle } from '../../src/store/save-article.ts';
import { post, quietServer } from '../support/ask.ts';
import { recordCalls } from '../support/database-calls.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

// Two connections to one database, as two servers have them.
const folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
const database = openDatabase(join(folder, 'graph.db'));
const other = openDatabase(join(folder, 'graph.db'));
beforeAll(() => storeSmallArchive(database));
afterAll(async () => {
  for (const one of [database, other]) await one.$disconnect();
  rmSync(folder, { recursive: true });
});

const QUERY = '{ articles(first: 3) { totalCount nodes { title quotes(first: 2) { nodes { text } } } } }';

const json = { 'content-type': 'application/json', accept: 'application/json' };
const speech = (number: number) =>
  new DocumentBuilder(`"The dam will hold for ${number} years," Tarel Voss said.`, {
    title: `Speech ${number}`,
  }).build();

/** What is seen of an answer. */
async function seen(response: Response) {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'x-request-id'));
  return { status: response.status, headers, body: await response.text() };
}

async function countOf(server: DatelineServer, token?: string): Promise<number> {
  const response = await post(server, JSON.stringify({ query: '{ articles { totalCount } }' }), token);
  return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
}

describe('an answer that is given again is the same as one that is read', () => {
  const QUESTIONS: Readonly<Record<string, () => readonly [string, RequestInit]>> = {
    'by POST': () => ['', { method: 'POST', headers: json, body: JSON.stringify({ query: QUERY }) }],
    'by GET': () => [`?query=${encodeURIComponent(QUERY)}`, { headers: json }],
    'with variables': () => {
      const query = 'query ($first: Int) { articles(first: $first) { nodes { title } } }';
      return [
        '',
        { method: 'POST', headers: json, body: JSON.stringify({ query, variables: { first: 2 } }) },
      ];
    },
    'of the schema': () => {
      const query = '{ __schema { types { name } } }';
      return ['', { method: 'POST', headers: json, body: JSON.stringify({ query }) }];
    },
    'of a record of which nothing is shown': () => {
      const query = '{ outlet(by: { name: "Kestria Herald" }) { name @include(if: false) } }';
      return ['', { method: 'POST', headers: json, body: JSON.stringify({ query }) }];
    },
    'of records of which nothing is shown': () => {
      const query = '{ articles(first: 2) { nodes { outlet { name @skip(if: true) } } } }';
      return ['', { method: 'POST', headers: json, body: JSON.stringify({ query }) }];
    },
    'with an error': () => [
      '',
      { method: 'POST', headers: json, body: '{"query":"{ actor(by: {}) { name } }"}' },
    ],
  };
  const WAYS: Readonly<Record<string, Partial<ServerOptions>>> = {
    'in one statement': {},
    'field by field': { planned: false },
    'where a rate is set': { rate: { bucket: 30_000, restoreRate: 0.001 } },
    'where all points are spent by then': { rate: { bucket: 160, restoreRate: 0.001 } },
  };
  const cases = Object.keys(WAYS).flatMap((way) => Object.keys(QUESTIONS).map((question) => [question, way]));

  test.each(cases)('%s, %s', async (question, way) => {
    const [path, init] = QUESTIONS[question]?.() ?? ['', {}];
    const answers = [];
    for (const cache of [true, false]) {
      const entries: RequestLogEntry[] = [];
      const logRequest = (entry: RequestLogEntry) => void entries.push(entry);
      const { server } = quietServer({ database, ...WAYS[way], cache, logRequest });
      const responses = [];
      for (let asked = 0; asked < 4; asked += 1) {
        responses.push(await seen(await server.fetch(`http://localhost/graphql${path}`, init)));
      }
      const noted = entries.map(({ requestId: _, milliseconds: __, ...entry }) => entry);
      answers.push({ responses, noted });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('a number that is too large for one is another question than null', async () => {
    const { server } = quietServer({ database });
    const askFor = async (first: string) => {
      const query = 'query ($first: Int) { articles(first: $first) { nodes { title } } }';
      const response = await post(
        server,
        `{"query":${JSON.stringify(query)},"variables":{"first":${first}}}`,
      );
      return 'data' in ((await response.json()) as object);
    };
    expect([await askFor('null'), await askFor('1e400')]).toEqual([true, false]);
  });

  test('nothing of the graph is read for it', async () => {
    const { server } = quietServer({ database });
    await post(server, JSON.stringify({ query: QUERY }));
    const { calls } = await recordCalls(() => post(server, JSON.stringify({ query: QUERY })), {
      planned: true,
    });
    expect(calls.filter(({ sql }) => !sql.includes('GraphVersion'))).toEqual([]);
  });

  test('whoever has it already by its tag is told so', async () => {
    const { server } = quietServer({ database });
    const url = `http://localhost/graphql?query=${encodeURIComponent(QUERY)}`;
    const etag = (await server.fetch(url, { headers: json })).headers.get('etag') ?? '';
    const again = await server.fetch(url, { headers: { ...json, 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { server: uncached } = quietServer({ database, cache: false, planned: false });
    expect((await uncached.fetch(url, { headers: json })).headers.get('etag')).toBe(etag);
  });

  test('it is counted', async () => {
    const { server } = quietServer({ database, metrics: true });
    for (let asked = 0; asked < 3; asked += 1) await countOf(server);
    const metrics = await (await server.fetch('http://localhost/metrics')).text();
    expect(metrics).toContain('dateline_cached_answers_total 2\n');
    expect(metrics).toContain('dateline_operations_total{operation="query",outcome="ok",code="none"} 3\n');
  });
});

test('one that is not given, since its client has spent its points, is not counted', async () => {
  const { server } = quietServer({ database, metrics: true, rate: { bucket: 50, restoreRate: 0.001 } });
  const codes: unknown[] = [];
  while (codes.at(-1) !== 'RATE_LIMITED' && codes.length < 50) {
    const response = await post(server, JSON.stringify({ query: '{ corpus { articleCount } }' }));
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    codes.push(errors?.[0]?.extensions.code);
  }
  const answered = codes.filter((code) => code === undefined).length;
  const metrics = await (await server.fetch('http://localhost/metrics')).text();
  expect(codes.at(-1)).toBe('RATE_LIMITED');
  expect(metrics).toContain(`dateline_cached_answers_total ${answered - 1}\n`);
});

describe('after a write nothing that was read before is told', () => {
  test('be it of this server, or of another process', async () => {
    const token = await tokenWith(database, 'ingest');
    const { server } = quietServer({ database, extractor: stubExtractor() });
    const { server: second } = quietServer({ database: other });
    const before = await countOf(server);
    expect(await countOf(second)).toBe(before);
    await sendArticle(server, { text: 'The dam held.' }, token);
    expect([await countOf(server), await countOf(second)]).toEqual([before + 1, before + 1]);
    const id = await store(other, speech(1));
    expect([await countOf(server), await countOf(second)]).toEqual([before + 2, before + 2]);
    await retractArticle(database, id);
    expect([await countOf(server), await countOf(second)]).toEqual([before + 1, before + 1]);
  });

  test('also an answer that was under way meanwhile', async () => {
    const { server } = quietServer({ database, planned: false });
    const before = await countOf(server);
    await store(other, speech(2));
    const late = countOf(server);
    await store(other, speech(3));
    expect(await late).toBeGreaterThan(before);
    expect(await countOf(server)).toBe(before + 2);
  });

  test('what is written and taken back changes nothing', async () => {
    const { server } = quietServer({ database });
    const before = await countOf(server);
    const failing = inTransaction(database, async (session) => {
      await session.article.deleteMany();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countOf(server)).toBe(before);
  });
});

describe('who asks', () => {
  test('is given nothing that another was given, and nothing with a token that was revoked', async () => {
    const { server } = quietServer({ database, requireToken: true });
    const make = async (name: string) => createToken(database, { name, scopes: ['read'], expiresAt: null });
    const [one, another] = [await make('one'), await make('another')];
    const asks = (secret?: string) => post(server, JSON.stringify({ query: QUERY }), secret);
    const read = async (secret: string) =>
      (await recordCalls(() => asks(secret), { planned: true })).calls.some(({ sql }) => /"Quote"/.test(sql));
    expect([await read(one.secret), await read(one.secret)]).toEqual([true, false]);
    expect(await read(another.secret)).toBe(true);
    expect((await asks()).status).toBe(401);
    await revokeToken(other, one.id);
    expect((await asks(one.secret)).status).toBe(401);
  });

  test('that a token was used ends no answer', async () => {
    const { server } = quietServer({ database });
    const secret = await tokenWith(database, 'read');
    await countOf(server);
    await countOf(server, secret);
    const { calls } = await recordCalls(() => countOf(server), { planned: true });
    expect(calls.filter(({ sql }) => !sql.includes('GraphVersion'))).toEqual([]);
  });
});

describe('what is kept', () => {
  const answer = (length: number) => ({ answer: new PlannedAnswer('x'.repeat(length), 1), requested: 1 });

  test('is bounded: what was not asked for longest goes first', async () => {
    const kept = createKeptAnswers({ version: () => '1', most: 200 });
    await kept.version();
    for (const key of ['a', 'b', 'c']) kept.set(key, '1', answer(30));
    kept.get('a', '1');
    kept.set('d', '1', answer(30));
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key, '1') !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('is of one version, and nothing is kept that was read before it', async () => {
    let version = '1';
    const kept = createKeptAnswers({ version: () => version });
    await kept.version();
    kept.set('a', '1', answer(1));
    expect(kept.get('a', '1')).toBeDefined();
    version = '2';
    await kept.version();
    expect(kept.get('a', '2')).toBeUndefined();
    kept.set('a', '1', answer(1));
    expect(kept.get('a', '2')).toBeUndefined();
    expect(kept.get('a', '1')).toBeUndefined();
  });
});
