import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Extractor } from '../../src/ingest/extractor.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { separateActor } from '../../src/ingest/separate-actor.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors } from '../../src/store/merges/merge-actors.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// Two namesakes whom nothing that the articles state tells apart.

const NAME = 'Peter Maron';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const DECISION = {
  reason: 'a fisherman, not the coach',
  tokenId: null,
  now: new Date('2031-05-06T07:08:09Z'),
};

function saying(text: string): DocumentBuilder {
  const builder = new DocumentBuilder(`${text}\n`).actor(NAME).actor('Ilse Roke');
  return builder.quote('no', NAME, { mentioned: [NAME, 'Ilse Roke'] });
}

const COACH = `Rovers coach ${NAME} said no to Ilse Roke.`;
const FISHERMAN = `Fisherman ${NAME} said no to Ilse Roke.`;

const extractor: Extractor = {
  version: 'test-2',
  extract: (text) => saying(text.trimEnd()).build('test-2'),
};

async function twoArticles() {
  const coach = await store(database, saying(COACH).build());
  const fisherman = await store(database, saying(FISHERMAN).build());
  const one = await database.actor.findFirstOrThrow({ where: { name: NAME } });
  return { coach, fisherman, one: one.id };
}

/** Whom each article's quote is by, the coach's first, and how often that one is quoted. */
async function speakers() {
  const quotes = await database.quote.findMany({
    select: { speaker: true, mentioned: true },
    orderBy: { article: { text: 'desc' } },
  });
  return quotes.map(({ speaker, mentioned }) => {
    expect(mentioned.map(({ actorId }) => actorId)).toContain(speaker?.id);
    return [speaker?.id, speaker?.quoteCount];
  });
}

function separate(actor: string, article: string) {
  return separateActor(database, extractor, { actor, article }, DECISION);
}

describe('an article’s actor that is kept apart', () => {
  test('is somebody else, with all that the article says of him', async () => {
    const { fisherman, one } = await twoArticles();
    const result = await separate(one, fisherman);
    expect(result).toEqual({ actorId: expect.any(String), fromId: one });
    const own = 'actorId' in result ? result.actorId : '';
    expect(await speakers()).toEqual([
      [one, 1],
      [own, 1],
    ]);
    expect(await database.actor.findMany({ where: { name: NAME }, orderBy: { id: 'asc' } })).toMatchObject(
      [one, own].sort().map((id) => ({ id, articleCount: 1, mentionCount: 1, named: true })),
    );
    expect(await database.appearance.findMany({ where: { actorId: own } })).toMatchObject([
      { linkRule: 'link.separated', linkEvidence: `"${NAME}", kept apart: a fisherman, not the coach` },
    ]);
  });

  test('stays so when either article is read anew, comes again after it was out, or alone or with others', async () => {
    const { coach, fisherman, one } = await twoArticles();
    await separate(one, fisherman);
    const before = await speakers();
    await store(database, saying(FISHERMAN).build('test-3'));
    await store(database, saying(COACH).build('test-3'));
    expect(await speakers()).toEqual(before);
    for (const id of [fisherman, coach]) await retractArticle(database, id);
    const articles = [COACH, FISHERMAN].map((text) => ({
      article: { file: `api:${text}`, text: `${text}\n`, metadata: {} },
      document: async () => extractor.extract(`${text}\n`, {}),
    }));
    for await (const _ of ingestArticles(articles, { database, extractor }));
    expect(await speakers()).toEqual(before);
  });

  test('stays so when the article is corrected, each time', async () => {
    const { fisherman, one } = await twoArticles();
    await separate(one, fisherman);
    let last = fisherman;
    for (const text of [`${FISHERMAN} It rained.`, `${FISHERMAN} It snowed.`]) {
      last = await store(database, saying(text).build(), { superseded: [last] });
      const [coach, own] = await speakers();
      expect(coach).toEqual([one, 1]);
      expect(own).not.toEqual([one, 1]);
    }
    expect(await database.actorSeparation.findMany()).toMatchObject([{ articleId: last, actorId: one }]);
  });

  test('is one with the other again when they are merged, also after a correction', async () => {
    const { fisherman, one } = await twoArticles();
    const result = await separate(one, fisherman);
    await mergeActors(database, 'actorId' in result ? result.actorId : '', one, DECISION);
    expect(await speakers()).toEqual([
      [one, 2],
      [one, 2],
    ]);
    await store(database, saying(`${FISHERMAN} It rained.`).build(), { superseded: [fisherman] });
    expect(await speakers()).toEqual([
      [one, 2],
      [one, 2],
    ]);
  });

  test('may be the one by whom the other was first known', async () => {
    const { coach, one } = await twoArticles();
    await separate(one, coach);
    const [first, second] = await speakers();
    expect(first).not.toEqual(second);
    expect(second).toEqual([one, 1]);
  });

  test('may count for another by a merge: his own articles go on to', async () => {
    const { fisherman, one } = await twoArticles();
    await store(database, new DocumentBuilder('P. Maron left.\n').actor('P. Maron').build());
    const other = await database.actor.findFirstOrThrow({ where: { name: 'P. Maron' } });
    await mergeActors(database, one, other.id, DECISION);
    expect(await separate(other.id, fisherman)).toMatchObject({ fromId: one });
    const [coach, own] = await speakers();
    expect(coach).toEqual([other.id, 1]);
    expect(own).not.toEqual(coach);
  });
});

describe('is refused, and nothing changes', () => {
  test.each<[string, (ids: Awaited<ReturnType<typeof twoArticles>>) => [string, string], object]>([
    ['in an article that is not there', ({ one }) => [one, 'none'], { field: 'article' }],
    ['for one that the article does not speak of', ({ coach }) => ['none', coach], { field: 'actor' }],
  ])('%s', async (_, of, problem) => {
    const ids = await twoArticles();
    expect(await separate(...of(ids))).toMatchObject(problem);
    expect(await database.actorSeparation.count()).toBe(0);
  });

  test('a second time, and for one that no other article speaks of', async () => {
    const { coach, fisherman, one } = await twoArticles();
    const result = await separate(one, fisherman);
    const own = 'actorId' in result ? result.actorId : '';
    for (const [actor, article] of [
      [one, fisherman],
      [own, fisherman],
      [one, coach],
    ] as const)
      expect(await separate(actor, article)).toMatchObject({ field: 'actor' });
    expect(await database.actorSeparation.count()).toBe(1);
  });
});
