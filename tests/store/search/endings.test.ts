import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { MOST_ENDINGS, withEndings } from '../../../src/store/search/endings.ts';
import { matchExpression, oneOfItsWords } from '../../../src/store/search/fts5.ts';
import { parseSearchQuery } from '../../../src/store/search/search-query.ts';

// The words of the index that begin as a query has it, so far as they are few; else the engine is asked for the beginning.

const MANY = Array.from({ length: MOST_ENDINGS + 1 }, (_, index) => `many${index}`).join(' ');
const FEW = Array.from({ length: MOST_ENDINGS }, (_, index) => `few${index}`).join(' ');

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  const texts = [
    ['Lovania', 'Lovanian mills; the lovan of Kestria'],
    ['Lovanians', 'Lovanians again. Lódź, München'],
    ['mills', 'lovb lov 東京'],
    [MANY, FEW],
  ];
  for (const [row, [head, body]] of texts.entries())
    await database.$executeRaw`INSERT INTO "SearchIndex" ("rowid", "head", "body") VALUES (${row}, ${head}, ${body})`;
});

afterAll(() => database.$disconnect());

test.each([
  ['lovan*', [['lovan', 'lovania', 'lovanian', 'lovanians']]],
  ['LOVANI* mill', [['lovania', 'lovanian', 'lovanians'], undefined]],
  ['mills -lova* -"the lov*"', [undefined, ['lovan', 'lovania', 'lovanian', 'lovanians'], undefined]],
  ['"the lova"*', [['lovan', 'lovania', 'lovanian', 'lovanians']]],
  ['Münch*', [['munchen']]],
  ['łód* lovan', [['lodz'], undefined]],
  ['few*', [FEW.split(' ').sort()]],
  ['many*', [undefined]],
  ['nobody*', [undefined]],
  ['東京ダ*', [undefined]],
  ['lovania', [undefined]],
])('%s', async (text, expected) => {
  const { wanted, unwanted } = await withEndings(database, parseSearchQuery(text));
  expect([...wanted, ...unwanted].map(({ endings }) => endings)).toEqual(expected);
});

test.each([
  'lovan*',
  'lovan* -lovanians',
  'mil* -lovan*',
  'mills "the lovan of kes"*',
  '"lovanian mil"* łód*',
  'lova* -"lovanians aga"*',
  'few* -many*',
  'man* few1*',
])('%s finds what the engine finds by itself', async (text) => {
  const query = await withEndings(database, parseSearchQuery(text));
  const byWords = matchExpression(query, oneOfItsWords);
  expect(await rowsOf(byWords)).toEqual(await rowsOf(matchExpression(query)));
});

async function rowsOf(expression: string): Promise<readonly number[]> {
  const rows = await database.$queryRaw<
    { row: number }[]
  >`SELECT CAST("rowid" AS INTEGER) AS "row" FROM "SearchIndex" WHERE "SearchIndex" MATCH ${expression} ORDER BY 1`;
  return rows.map(({ row }) => Number(row));
}
