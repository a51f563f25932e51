import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type WriteOperations, writeOperations } from '../../src/write/write-operations.ts';
import { ask, post, quietServer } from '../support/ask.ts';
import { dump } from '../support/dump.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';

let folder: string;
let database: Database;
let other: Connection;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-held-'));
  database = openDatabase(join(folder, 'graph.db'));
  other = new Connection(join(folder, 'graph.db'));
});
afterAll(async () => {
  other.close();
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

const INGEST = `mutation ($articles: [IngestArticleInput!]!) {
  ingestArticles(input: { articles: $articles }) { results { __typename } } }`;

test('what goes wrong inside with one of many keeps no other out, and is told', async () => {
  const token = await tokenWith(database, 'ingest');
  const { ingest, ...others } = writeOperations(database, stubExtractor());
  const failing: WriteOperations = {
    ...others,
    ingestTogether: async () => null,
    ingest: (article) => (article.text === 'Two.' ? Promise.reject(new Error('inside')) : ingest(article)),
  };
  const { server, masked } = quietServer({ database, writer: failing });
  const texts = ['One.', 'Two.', 'Three.'];
  const { errors } = await ask(server, INGEST, { articles: texts.map((text) => ({ text })) }, token);
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(masked).toHaveLength(1);
  const stored = await database.article.findMany({ where: { text: { in: texts } } });
  expect(stored.map(({ text }) => text).sort()).toEqual(['One.', 'Three.']);
});

test('of many, each is told what it would be told alone', async () => {
  const [together, alone] = [openDatabase(':memory:'), openDatabase(':memory:')];
  const url = 'https://wire.example/talks';
  const articles = [
    { text: 'Tarel Voss met Mira Lund.', location: 'one' },
    { text: '' },
    { text: 'Orin Dask met Mira Lund.', url, location: 'two' },
    { text: 'It went boom.' },
    { text: 'Orin Dask met Mira Lund.', location: 'again' },
    { text: 'Sela Ruun has the same address.', url, location: 'three' },
    { text: 'Tarel Voss met Mira Lund, and Sela Ruun.', location: 'one' },
  ];
  const told = await writeOperations(together, stubExtractor()).ingestTogether(articles);
  const { ingest } = writeOperations(alone, stubExtractor());
  const expected = [];
  for (const article of articles) expected.push(await ingest(article));
  expect(told).toEqual(expected);
  expect(told?.map((one) => ('outcome' in one ? one.outcome : one.problems[0]?.field))).toEqual([
    'ADDED',
    'text',
    'ADDED',
    'text',
    'DUPLICATE',
    'url',
    'SUPERSEDING',
  ]);
  const at = ['Article.ingestedAt'];
  expect(await dump(together, at)).toEqual(await dump(alone, at));
  await Promise.all([together.$disconnect(), alone.$disconnect()]);
});

test('where the disk is full nothing of an article is stored, and the sender is told what to do', async () => {
  const token = await tokenWith(database, 'ingest');
  const { server, masked } = quietServer({ database, extractor: stubExtractor() });
  const send = () =>
    ask(server, INGEST, { articles: [{ text: `Mira Lund left. ${'All is well. '.repeat(9000)}` }] }, token);
  const before = await database.article.count();
  await database.$queryRawUnsafe('PRAGMA max_page_count = 1');
  expect((await send()).errors?.[0]).toMatchObject({
    message: expect.stringMatching(/disk of the database is full.*made room/),
    extensions: { code: 'SERVER_BUSY' },
  });
  expect(await database.article.count()).toBe(before);
  await database.$queryRawUnsafe('PRAGMA max_page_count = 1000000');
  expect((await send()).errors).toBeUndefined();
  expect(masked).toEqual([]);
});

test('where another program holds the database for too long, the sender is told to come again', async () => {
  const token = await tokenWith(database, 'ingest');
  const { server, masked } = quietServer({ database, extractor: stubExtractor() });
  await database.$queryRawUnsafe('PRAGMA busy_timeout = 0');
  other.run('BEGIN IMMEDIATE');
  const articles = [{ text: 'Tarel Voss left.' }, { text: '' }];
  const response = await post(server, JSON.stringify({ query: INGEST, variables: { articles } }), token);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message:
          'Another program writes to the database for long. Send the same again in some seconds: what is stored already stays.',
        extensions: { code: 'SERVER_BUSY' },
      },
    ],
  });
  expect(masked).toEqual([]);
  other.run('ROLLBACK');
  expect(await sendArticle(server, { text: 'Tarel Voss left.' }, token)).toMatchObject({ outcome: 'ADDED' });
});
