import { afterAll, beforeAll, expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { copyDatabase } from '../../src/store/copy/copy-database.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Tokens } from '../campaigns/fuzzed-requests.ts';
import { fuzzingTokens } from '../campaigns/fuzzing.ts';
import { compareWays } from '../planner/differential.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { openSqlite } from './engine.ts';

const [sqlite, postgresql] = [openSqlite(), openDatabase(':memory:')];
let tokens: Tokens;
beforeAll(async () => {
  await storeSmallArchive(sqlite);
  tokens = await fuzzingTokens(sqlite);
  await copyDatabase(sqlite, postgresql);
});
afterAll(async () => {
  for (const database of [sqlite, postgresql]) await database.$disconnect();
});

// 20,000 of them are `npm run test:long -- planned-reads`.
test('queries have the same answers from either engine, planned and executed field by field', async () => {
  const { differences, engines } = await compareWays({
    databases: [sqlite, postgresql],
    tokens,
    sdl: printedSchema(),
    seed: 8,
    requests: 400,
  });
  expect([...differences, ...engines.flatMap(({ failed }) => failed)]).toEqual([]);
  for (const { answered, planned } of engines) expect(planned).toBeGreaterThan(answered * 0.9);
});
