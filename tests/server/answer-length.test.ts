import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());

const AGAIN = '{ articles { nodes { mentions(first: 100) { nodes { article { text } } } } } }';

test('an answer with more text than a server gives is refused whole, with one error', async () => {
  const { server, masked } = quietServer({ database, limits: { characters: 2_000 } });
  const { data, errors } = await ask(server, AGAIN);
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: 'The answer has more than 2,000 characters. Ask for fewer texts, or for shorter pages.',
      extensions: { code: 'ANSWER_TOO_LONG' },
    },
  ]);
  expect((await ask(server, '{ articles { nodes { text } } }')).errors).toBeUndefined();
  expect(masked).toEqual([]);
});

test.each([
  ['a list of strings', '{ actors(first: 20) { nodes { name aliases } } }', 20],
  ['a document of another standard', '{ articles(first: 1) { nodes { jsonLd } } }', 500],
])('%s counts by what it says', async (_what, query, characters) => {
  const { server } = quietServer({ database, limits: { characters } });
  expect((await ask(server, query)).errors?.[0]?.extensions.code).toBe('ANSWER_TOO_LONG');
});
