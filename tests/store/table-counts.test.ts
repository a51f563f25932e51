import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors, splitActor } from '../../src/store/merges/merge-actors.ts';
import { inTransaction, retractArticle } from '../../src/store/save-article.ts';
import { COUNTED_TABLES, recountTables } from '../../src/store/table-counts.ts';
import { type Dice, dice } from '../campaigns/dice.ts';
import { engine } from '../postgres/engine.ts';
import { ask, quietServer } from '../support/ask.ts';
import { randomArticle, randomReading } from '../support/random-news.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

async function kept(database: Database): Promise<Record<string, number>> {
  const rows = await database.$queryRawUnsafe<{ table: string; rows: number | bigint }[]>(
    'SELECT * FROM "TableCount"',
  );
  return Object.fromEntries(rows.map(({ table, rows }) => [table, Number(rows)]));
}

async function counted(database: Database): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of COUNTED_TABLES) {
    const [row] = await database.$queryRawUnsafe<{ n: number | bigint }[]>(
      `SELECT count(*) AS n FROM "${table}"`,
    );
    counts.push([table, Number(row?.n)]);
  }
  return Object.fromEntries(counts);
}

const KINDS = ['batch', 'batch', 'one', 'again', 'retract', 'merge', 'split', 'fail'] as const;

async function write(database: Database, die: Dice, step: number): Promise<string> {
  const stored = await database.article.findMany({ orderBy: { id: 'asc' } });
  const kind = stored.length === 0 ? 'batch' : die.pick(KINDS);
  const article = stored.length > 0 ? die.pick(stored) : null;
  const decision = { reason: 'said so', tokenId: null, now: new Date(Date.UTC(2031, 2, 1, step)) };
  const actors = await database.actor.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const somebody = () => (actors.length > 0 ? die.pick(actors).id : '');
  switch (kind) {
    case 'batch':
    case 'one': {
      const articles = Array.from({ length: kind === 'batch' ? 4 : 1 }, (_, index) =>
        randomArticle(die, step * 4 + index),
      );
      const options = { database, extractor: stubExtractor(), isThere: () => die.chance(0.5) };
      for await (const _ of ingestArticles(articles, options));
      break;
    }
    case 'again':
      if (article) {
        const { text, metadata, location } = article;
        await store(database, randomReading(text, metadata as object, die), { location });
      }
      break;
    case 'retract':
      await retractArticle(database, article?.id ?? '');
      break;
    case 'merge':
      await mergeActors(database, somebody(), somebody(), decision);
      break;
    case 'split':
      await splitActor(database, somebody(), decision);
      break;
    case 'fail':
      await expect(
        inTransaction(database, async (session) => {
          await session.mention.deleteMany();
          throw new Error('thought better of it');
        }),
      ).rejects.toThrow('thought better of it');
  }
  return kind;
}

test.each([1, 2, 3])('what is kept is what is counted, whatever is written: seed %i', async (seed) => {
  const database = openDatabase(':memory:');
  const die = dice(seed);
  for (let step = 0; step < 50; step++) {
    const kind = await write(database, die, step);
    expect([step, kind, await kept(database)]).toEqual([step, kind, await counted(database)]);
  }
  const { Mention = 0, Event = 0 } = await kept(database);
  expect(Math.min(Mention, Event)).toBeGreaterThan(10);
  await database.$disconnect();
});

let database: Database;
beforeAll(async () => {
  database = openDatabase(':memory:');
  const articles = Array.from({ length: 6 }, (_, index) => randomArticle(dice(9), index));
  for await (const _ of ingestArticles(articles, { database, extractor: stubExtractor() }));
});
afterAll(() => database.$disconnect());

test('a script by hand is counted too, also one that empties a table', async () => {
  await database.$executeRawUnsafe(
    `INSERT INTO "Outlet" ("id", "name", "folded") VALUES ('a', 'A', 'a'), ('b', 'B', 'b') ON CONFLICT DO NOTHING`,
  );
  await database.$executeRawUnsafe(
    `INSERT INTO "Outlet" ("id", "name", "folded") VALUES ('a', 'A', 'a'), ('c', 'C', 'c') ON CONFLICT DO NOTHING`,
  );
  expect(await kept(database)).toEqual(await counted(database));
  await database.$executeRawUnsafe(engine === 'sqlite' ? 'DELETE FROM "Mention"' : 'TRUNCATE "Mention"');
  expect(await kept(database)).toEqual(await counted(database));
  expect((await kept(database)).Mention).toBe(0);
});

test('what was written past the triggers is counted anew', async () => {
  await database.$executeRawUnsafe('UPDATE "TableCount" SET "rows" = 7');
  await recountTables(database);
  expect(await kept(database)).toEqual(await counted(database));
});

test('lists of everything and the figures of the corpus are read off', async () => {
  const { data } = await ask(
    quietServer({ database }).server,
    '{ corpus { articleCount mentionCount } articles(first: 1) { totalCount } places { totalCount } }',
  );
  const { Article, Mention, Place } = await counted(database);
  expect(data).toEqual({
    corpus: { articleCount: Article, mentionCount: Mention },
    articles: { totalCount: Article },
    places: { totalCount: Place },
  });
});
