import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { insertRows } from '../../src/store/insert-rows.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const outlet = (id: string, name = id) => ({ id, name, folded: id });

test.each([
  'plain',
  'O\'Dask “quoted” "double" \\ back',
  'two\nlines\tand a tab',
  '17',
  '1e5',
  'null',
  '{"a":1}',
  '日本 🗞️ ğ',
  'no null: \\u0000, no half: \\ud83d',
])('a text comes back as it was: %j', async (name) => {
  await insertRows(database, 'Outlet', [outlet('a', name)]);
  expect(await database.outlet.findMany()).toEqual([outlet('a', name)]);
});

test('numbers, truth, nothing and lists keep their kind', async () => {
  const rows = [
    { id: 'a', kind: 'PERSON', name: 'A', folded: 'a', named: true, placeId: null, articleCount: 3 },
    { id: 'b', kind: 'GROUP', name: 'B', folded: 'b', named: false, placeId: null, articleCount: 0 },
  ];
  await insertRows(database, 'Actor', rows);
  expect(await database.actor.findMany({ orderBy: { id: 'asc' } })).toMatchObject(rows);
  const place = { id: 'p', name: 'P', folded: 'p', country: null, latitude: -1, longitude: 45.6789012345 };
  await insertRows(database, 'Place', [place]);
  expect(await database.place.findMany()).toEqual([place]);
});

test('half a character becomes one that UTF-8 has', async () => {
  await insertRows(database, 'Outlet', [outlet('a', '🗞️'.slice(0, 1))]);
  expect((await database.outlet.findFirstOrThrow()).name).toBe('\ufffd');
});

test('what stands beside half a character stays', async () => {
  const rows = [outlet('a', '\\ud83d 🗞️'), outlet('b', '🗞️'.slice(1))];
  await insertRows(database, 'Outlet', rows);
  const names = (await database.outlet.findMany({ orderBy: { id: 'asc' } })).map((row) => row.name);
  expect(names).toEqual(['\\ud83d 🗞️', '\ufffd\ufe0f']);
});

test('what is there already stays, or is an error', async () => {
  await insertRows(database, 'Outlet', [outlet('a', 'first')]);
  await insertRows(database, 'Outlet', [outlet('a', 'second'), outlet('b')], { skipExisting: true });
  expect((await database.outlet.findMany({ orderBy: { id: 'asc' } })).map((row) => row.name)).toEqual([
    'first',
    'b',
  ]);
  await expect(insertRows(database, 'Outlet', [outlet('a')])).rejects.toThrow(/unique constraint/i);
});

test('many rows, and none, are one call', async () => {
  await insertRows(database, 'Outlet', []);
  await insertRows(
    database,
    'Outlet',
    Array.from({ length: 12_001 }, (_, index) => outlet(`o${index}`)),
  );
  expect(await database.outlet.count()).toBe(12_001);
});
