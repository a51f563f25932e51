import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArticles } from '../../src/export/article/article-record.ts';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mergeActors } from '../../src/store/merges/merge-actors.ts';
import { retractArticle } from '../../src/store/save-article.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// An article is read by several statements, between which another process may write.

let folder: string;
let readers: Database;
let writers: Database;
let article: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-meanwhile-'));
  [readers, writers] = [openDatabase(join(folder, 'graph.db')), openDatabase(join(folder, 'graph.db'))];
  const talks = new DocumentBuilder('Tarel Voss met Orin Dask.\n').actor('Tarel Voss').actor('Orin Dask');
  article = await store(writers, talks.build());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await readers.$disconnect();
  await writers.$disconnect();
  rmSync(folder, { recursive: true });
});

/** Writes before the first statement that reads actors. */
function writeMeanwhile(write: () => Promise<unknown>): void {
  const { execute } = Connection.prototype;
  let isWritten = false;
  vi.spyOn(Connection.prototype, 'execute').mockImplementation(async function (this: Connection, ...args) {
    const [statement] = args;
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (!isWritten && /FROM `main`.`Actor`/.test(sql)) {
      isWritten = true;
      await write();
    }
    return execute.apply(this, args);
  });
}

test('actors that become one meanwhile are one in what is read', async () => {
  const [one, other] = await writers.actor.findMany({ orderBy: { name: 'asc' } });
  writeMeanwhile(() =>
    mergeActors(writers, one?.id ?? '', other?.id ?? '', { reason: 'one', tokenId: null, now: new Date(0) }),
  );
  const [read] = await readArticles(readers, [article]);
  expect(read?.appearances.map(({ actor }) => actor.name)).toEqual(['Tarel Voss']);
});

test('an article that is taken out meanwhile is not there', async () => {
  writeMeanwhile(() => retractArticle(writers, article));
  expect(await readArticles(readers, [article])).toEqual([]);
});
