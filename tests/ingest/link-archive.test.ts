import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { addArticles } from '../../src/ingest/add-articles.ts';
import { storeDocument } from '../../src/ingest/store-document.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { inNotedTransaction } from '../../src/store/save-article.ts';

// Whom several articles speak of, read from their words.

const ARTICLES = [
  [
    '2031-03-01',
    'NAIROBI, Kenya — Kenyan President Tarel Voss won a vote on Monday. Voss thanked lawmakers.',
  ],
  ['2031-03-05', 'Kenyan teacher Otto Voss, president of the Nakuru Teachers Federation, left. Voss smiled.'],
  ['2031-03-09', 'Kenyan President Voss met the Norwegian foreign minister on Tuesday.'],
  ['2031-03-12', 'Norwegian President Voss met the Kenyan foreign minister on Friday.'],
  ['2039-03-12', 'Kenyan President Voss met the Norwegian foreign minister on Friday.'],
] as const;

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const added = ARTICLES.map(([publishedAt, text], at) => ({
  origin: {
    id: `article ${at}`,
    location: `${at}.txt`,
    fingerprint: `${at}`,
    ingestedAt: '2031-04-01T00:00:00Z',
  },
  document: extract(text, { publishedAt }),
}));

async function linksOfVoss() {
  const rows = await database.appearance.findMany({
    where: { name: { contains: 'Voss' } },
    select: { articleId: true, actorId: true, linkRule: true },
    orderBy: { articleId: 'asc' },
  });
  return rows;
}

test('a president by the last name is whoever was it then and there, by one article or by several at once', async () => {
  for (const { origin, document } of added) await storeDocument(database, origin, document);
  const oneByOne = await linksOfVoss();
  const [full, , later] = oneByOne;
  expect(later).toMatchObject({ actorId: full?.actorId, linkRule: 'link.office' });
  expect(new Set(oneByOne.map(({ actorId }) => actorId)).size).toBe(4);

  await database.$disconnect();
  database = openDatabase(':memory:');
  expect(await inNotedTransaction(database, (session) => addArticles(session, added))).toBe(true);
  expect(await linksOfVoss()).toEqual(oneByOne);
});
