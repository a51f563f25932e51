import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createGraphVersion } from '../../src/store/graph-version.ts';
import { inTransaction } from '../../src/store/save-article.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$disconnect());
const version = createGraphVersion(database);

const outlet = (id: string) => ({ data: { id, name: id, folded: id } });

/** What no answer of the graph is read from. */
const BESIDE = [
  'ApiToken',
  'GraphChange',
  'GraphVersion',
  'LastWrite',
  'RateBucket',
  'TableCount',
  '_prisma_migrations',
];

test('every table of the graph counts what is written to it', async () => {
  const rows = await database.$queryRawUnsafe<{ name: string }[]>(`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND NOT EXISTS (
      SELECT 1 FROM pg_trigger WHERE tgrelid = format('%I', tablename)::regclass AND tgname = tablename || '_version')
    ORDER BY tablename COLLATE "C"`);
  expect(rows.map(({ name }) => name)).toEqual(BESIDE);
});

test('a transaction counts once, when it ends well', async () => {
  const before = await version();
  await expect(
    inTransaction(database, async (session) => {
      await session.outlet.create(outlet('a'));
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await version()).toBe(before);
  await inTransaction(database, async (session) => {
    for (const id of ['b', 'c']) await session.outlet.create(outlet(id));
    expect(await version()).toBe(before);
  });
  const after = await version();
  expect(Number(after?.split(' ')[0])).toBe(Number(before?.split(' ')[0]) + 1);
  await database.outlet.deleteMany();
  expect(await version()).not.toBe(after);
});

test('who asks while it is read is told of what was written before', async () => {
  const before = await version();
  const asked = version();
  await database.outlet.create(outlet('d'));
  const [later, after] = await Promise.all([version(), version(), asked]);
  expect(later).toBe(after);
  expect(later).not.toBe(before);
});
