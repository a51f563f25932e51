import { expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { leftWithoutArticles, problemsOfDatabase } from './database-problems.ts';
import { fuzz, fuzzingTokens } from './fuzzing.ts';

// The same with 100,000 requests is `npm run test:long`; docs/campaigns.md has its summary.
const REQUESTS = 200;

test('requests by the grammar of the schema get an answer or a reason, and leave a database as it is to be', async () => {
  const database = openDatabase(':memory:');
  await storeSmallArchive(database);
  const { server, masked } = quietServer({ database, extractor: stubExtractor() });
  const problems: string[] = [];
  const { withData } = await fuzz({
    server,
    sdl: printedSchema(),
    seed: 1,
    requests: REQUESTS,
    tokens: await fuzzingTokens(database),
    problem: (one) => problems.push(one),
  });
  expect(problems).toEqual([]);
  expect(masked).toEqual([]);
  // What is refused before it runs tries little.
  expect(withData).toBeGreaterThan(REQUESTS / 4);
  expect(await database.article.count()).toBeGreaterThan(5);
  expect(await problemsOfDatabase(database)).toEqual([]);
  expect(await leftWithoutArticles(database)).toEqual([]);
  await database.$disconnect();
}, 120_000);
