import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Connection } from '../../../src/store/connection.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { knownMigrations, migrate } from '../../../src/store/migrations.ts';
import { retractArticle } from '../../../src/store/save-article.ts';
import { ask, quietServer } from '../../support/ask.ts';
import { DocumentBuilder } from '../../support/document-builder.ts';
import { searchWords } from '../../support/dump.ts';
import { storeSmallArchive } from '../../support/small-archive.ts';
import { store } from '../../support/stored.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-search-'));
  path = join(folder, 'a.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The same database, as it was before it could search. */
function forgetSearch(): void {
  const connection = new Connection(path);
  connection.script(`DROP TABLE "SearchEntry"; DROP TABLE "SearchIndex";
    DELETE FROM _prisma_migrations WHERE migration_name = '0002_search'`);
  connection.close();
}

test('a database from before search finds as if its articles had come in now', async () => {
  const first = openDatabase(path);
  await storeSmallArchive(first);
  await store(first, talksBehindSigns());
  const words = await searchWords(first);
  await first.$disconnect();
  forgetSearch();
  const second = openDatabase(path);
  expect(words.length).toBeGreaterThan(150);
  expect(await searchWords(second)).toEqual(words);
  await second.$disconnect();
});

test('a database from before letters were known is asked for them as if its articles had come in now', async () => {
  const first = openDatabase(path);
  await storeSmallArchive(first);
  await first.$disconnect();
  const connection = new Connection(path);
  connection.script(`DROP TABLE "SearchIndexTrigrams"; DROP TRIGGER "SearchEntry_trigrams";
    DROP TRIGGER "SearchEntry_trigrams_gone"; DROP INDEX "Actor_kind_articleCount_id_idx";
    DROP INDEX "Actor_country_articleCount_id_idx"; DROP INDEX "Quote_cueLemma_published_id_idx";
    DROP INDEX "Quote_saidUntil_saidFrom_id_idx";
    DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_find'`);
  connection.close();
  const second = openDatabase(path);
  const { data } = await ask(
    quietServer({ database: second }).server,
    `{ articles(filter: { textContains: "alked ou" }) { totalCount } quotes(filter: { textContains: "E DAM" }) { totalCount }
       actors(filter: { nameContains: "ánek" }) { totalCount } events(filter: { titleContains: "held" }) { totalCount } }`,
  );
  const one = { totalCount: 1 };
  expect(data).toEqual({ articles: one, quotes: one, actors: one, events: one });
  await second.$disconnect();
});

test('the letters of an actor are those of its name, whatever article gave it', async () => {
  const database = openDatabase(path);
  const { server } = quietServer({ database });
  const count = async (part: string) =>
    (await ask(server, `{ actors(filter: { nameContains: "${part}" }) { totalCount } }`)).data.actors
      .totalCount;
  await store(database, speaking('Ana Reth', 'Reth'));
  const full = await store(database, speaking('Ana Maria Reth', 'Ana Reth'));
  expect([await count('a maria r'), await count('ana reth')]).toEqual([1, 0]);
  await retractArticle(database, full);
  expect([await count('a maria r'), await count('ana reth')]).toEqual([0, 1]);
  await database.$disconnect();
});

test('an article that goes takes its words with it, whatever removed it', async () => {
  const database = openDatabase(path);
  await storeSmallArchive(database);
  const ids = (await database.article.findMany({ select: { id: true } })).map(({ id }) => id);
  const counts = async () => [await database.searchEntry.count(), (await searchWords(database)).length];
  for (const id of ids.slice(1)) await retractArticle(database, id);
  const [entries, words] = await counts();
  const quotes = await database.quote.count();
  const events = await database.event.count();
  expect(entries).toBe(1 + quotes + events + (await database.actor.count()));
  expect(words).toBeGreaterThan(0);
  await database.article.deleteMany();
  await database.appearance.deleteMany();
  await database.actor.deleteMany();
  expect(await counts()).toEqual([0, 0]);
  await database.$disconnect();
});

test('an actor is found by the names that it has now', async () => {
  const database = openDatabase(path);
  await store(database, speaking('Ana Reth', 'Reth'));
  const plain = await searchWords(database);
  const full = await store(database, speaking('Ana Maria Reth', 'Ana Reth'));
  const namesFound = async () =>
    (await searchWords(database)).filter((word) => word.includes('"maria"') && word.includes('"ACTOR"'));
  expect(await namesFound()).toHaveLength(1);
  await retractArticle(database, full);
  expect(await searchWords(database)).toEqual(plain);
  await database.$disconnect();
});

test('migrations that were applied before are not filled again', () => {
  const connection = new Connection(path);
  migrate(connection);
  const known = knownMigrations('sqlite').map((one) => ({
    ...one,
    fill: () => {
      throw new Error('filled again');
    },
  }));
  expect(() => migrate(connection, known)).not.toThrow();
  connection.close();
});

function speaking(name: string, alias: string) {
  const text = `“We will rebuild,” Mayor ${name} said. ${alias} left.`;
  return new DocumentBuilder(text, { title: `${name} speaks` })
    .actor(name, { aliases: [alias] })
    .quote('We will rebuild,', name)
    .build();
}

/** Signs of two code units before the sentence of the event. */
function talksBehindSigns() {
  return new DocumentBuilder('🌊🌊🌊🌊 Ordania and Lumara held talks at noon.', {}).event('talks').build();
}
