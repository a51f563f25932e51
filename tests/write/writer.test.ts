import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { post, quietServer } from '../support/ask.ts';
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

test('where another program holds the database for too long, the sender is told to come again', async () => {
  const token = await tokenWith(database, 'ingest');
  const { server, masked } = quietServer({ database, extractor: stubExtractor() });
  await database.$queryRawUnsafe('PRAGMA busy_timeout = 0');
  other.run('BEGIN IMMEDIATE');
  const articles = [{ text: 'Tarel Voss left.' }, { text: '' }];
  const query = `mutation ($articles: [IngestArticleInput!]!) {
    ingestArticles(input: { articles: $articles }) { results { __typename } } }`;
  const response = await post(server, JSON.stringify({ query, variables: { articles } }), token);
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
