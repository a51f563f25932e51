import { afterAll, beforeAll } from 'vitest';
import type { Document } from '../../src/extract/document.ts';
import { openDatabase } from '../../src/store/database.ts';
import { quietServer } from './ask.ts';
import { storeSmallArchive } from './small-archive.ts';
import { store } from './stored.ts';

/** The small archive, and further articles, behind a server, for the tests of one file. */
export function smallGraph(...further: readonly Document[]) {
  const database = openDatabase(':memory:');
  beforeAll(async () => {
    await storeSmallArchive(database);
    for (const document of further) await store(database, document);
  });
  afterAll(() => database.$disconnect());
  return { database, ...quietServer({ database }) };
}
