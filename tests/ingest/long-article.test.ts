import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { prune } from '../../src/store/footprint.ts';
import { articleId } from '../../src/store/identity.ts';
import { inTransaction } from '../../src/store/save-article.ts';
import { writeOperations } from '../../src/write/write-operations.ts';
import { recordCalls } from '../support/database-calls.ts';
import { dump } from '../support/dump.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

/** So many people, of whom each says something. */
function article(people: number): string {
  const letters = (n: number) => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));
  return Array.from(
    { length: people },
    (_, n) => `Tarel Vo${letters(n)} met Oma Ri${letters(n)}. "Yes."`,
  ).join('\n');
}

test('an article of many actors takes as many statements as one of few', async () => {
  const { extract } = stubExtractor();
  const statements = async (people: number) => {
    const document = extract(article(people), {});
    return (await recordCalls(() => store(database, document))).calls.length;
  };
  await statements(1);
  expect(await statements(300)).toBeLessThan(2 * (await statements(3)));
});

test('an article of more actors than a statement takes values is merged into, replaced and taken out', async () => {
  const operations = writeOperations(database, stubExtractor());
  const decision = { reason: 'one', tokenId: 'test' };
  const empty = await dump(database);
  expect(await operations.ingest({ text: article(600), location: 'long' })).toMatchObject({
    outcome: 'ADDED',
  });
  const before = await dump(database);
  const [from = '', into = '', ...others] = (await database.actor.findMany()).map(({ id }) => id);
  expect(others.length).toBeGreaterThan(1000);
  await operations.mergeActors({ from, into }, decision);
  await operations.splitActor(from, decision);
  await database.actorMerge.deleteMany();
  expect(rowsOfOne(before, await dump(database))).toEqual([]);
  const longer = `${article(600)} "No."`;
  await operations.mergeActors({ from, into }, decision);
  expect(await operations.ingest({ text: longer, location: 'long' })).toMatchObject({
    outcome: 'SUPERSEDING',
  });
  await operations.retract(articleId(longer));
  await database.actorMerge.deleteMany();
  expect(rowsOfOne(empty, await dump(database))).toEqual([]);
}, 60_000);

test('what an article leaves behind may be more than the engine takes values', async () => {
  await database.actor.create({
    data: { id: 'id-39999', kind: 'PERSON', name: 'Ona Reth', folded: 'ona reth', named: true },
  });
  const ids = Array.from({ length: 40_000 }, (_, n) => `id-${n}`);
  const footprint = { article: 'gone', outlet: null, actors: ids, places: ids, events: ids };
  await inTransaction(database, (session) => prune(session, footprint));
  expect(await database.actor.count()).toBe(0);
});

/** Rows that only one of two databases has, a few of them. */
function rowsOfOne(...dumps: readonly Readonly<Record<string, readonly string[]>>[]): readonly string[] {
  const [one = new Set<string>(), other = new Set<string>()] = dumps.map(
    (dumped) =>
      new Set(Object.entries(dumped).flatMap(([table, rows]) => rows.map((row) => `${table} ${row}`))),
  );
  return [...one, ...other].filter((row) => !one.has(row) || !other.has(row)).slice(0, 5);
}
