import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { addArticles } from '../../src/ingest/add-articles.ts';
import { storeDocument } from '../../src/ingest/store-document.ts';
import { findUnmergedActors } from '../../src/store/actor-candidates.ts';
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

test('whom articles call by a last name alone, of no known country, is not looked at for the next: there may be one in each', async () => {
  const text = 'President Voss said on Monday there would be no talks with Norway. Voss left.';
  for (const { origin, document } of added) await storeDocument(database, origin, document);
  for (const id of ['alone 1', 'alone 2']) {
    const document = extract(text, { publishedAt: '2051-03-01' });
    await storeDocument(
      database,
      { id, location: id, fingerprint: id, ingestedAt: '2051-04-01T00:00:00Z' },
      document,
    );
  }
  const bearers = await database.actor.count({ where: { aliases: { some: { folded: 'voss' } } } });
  const found = await findUnmergedActors(database, [], [], ['voss']);
  expect(bearers).toBeGreaterThan(found.length);
  expect(found.map(({ country }) => country)).not.toContain(null);
  expect(found).toHaveLength(4);
});
