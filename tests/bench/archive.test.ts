import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArchiveSize, articleOf } from '../../bench/archive/article.ts';
import { buildArchive } from '../../bench/archive/build.ts';
import { populationOf } from '../../bench/archive/population.ts';
import { storeDocument } from '../../src/ingest/store-document.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { articleId, fingerprintOf } from '../../src/store/identity.ts';
import { problemsOfDatabase } from '../campaigns/database-problems.ts';
import { engine } from '../postgres/engine.ts';
import { dump } from '../support/dump.ts';

// The archives of the benchmark, in small.

describe.each(['brief', 'full'] as const)('an archive of %s articles', (length) => {
  const size: ArchiveSize = { articles: length === 'full' ? 6 : 30, length, seed: 5 };
  let database: Database;

  beforeAll(async () => {
    database = openDatabase(':memory:');
    await buildArchive(database, size, { atOnce: 7 });
  });

  afterAll(() => database.$disconnect());

  test('is what Dateline itself writes of the same documents', async () => {
    const stored = openDatabase(':memory:');
    const population = populationOf(size.articles, size.seed);
    for (let number = 0; number < size.articles; number++) {
      const document = articleOf(number, size, population);
      const { text, metadata, extractorVersion } = document;
      const fingerprint = fingerprintOf(text, metadata, extractorVersion);
      const origin = {
        id: articleId(text),
        location: `archive/${number}.txt`,
        fingerprint,
        ingestedAt: 'now',
      };
      await storeDocument(stored, origin, document);
    }
    expect(await dump(database)).toEqual(await dump(stored));
    await stored.$disconnect();
  });

  test.runIf(engine === 'sqlite')('breaks no promise of the graph', async () => {
    expect(await problemsOfDatabase(database)).toEqual([]);
  });

  test('is the same when its making was interrupted', async () => {
    const resumed = openDatabase(':memory:');
    const interruption = new AbortController();
    const onProgress = () => interruption.abort();
    expect(await buildArchive(resumed, size, { atOnce: 5, onProgress, signal: interruption.signal })).toBe(
      false,
    );
    expect(await buildArchive(resumed, size, { atOnce: 5 })).toBe(true);
    expect(await dump(resumed)).toEqual(await dump(database));
    await resumed.$disconnect();
  });
});

test('another archive is not gone on with', async () => {
  const database = openDatabase(':memory:');
  await buildArchive(database, { articles: 3, length: 'brief', seed: 5 });
  await expect(buildArchive(database, { articles: 9, length: 'brief', seed: 6 })).rejects.toThrow(
    'name another one',
  );
  await database.$disconnect();
});
