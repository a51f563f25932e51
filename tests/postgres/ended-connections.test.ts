import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { inTransaction } from '../../src/store/save-article.ts';

const OTHERS = `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

test('connections that the server ends are made anew; what was in a transaction is taken back whole', async () => {
  const path = 'ended-connections';
  const [database, admin] = [openDatabase(path), openDatabase(path)];
  expect(await database.outlet.count()).toBe(0);
  const cut = inTransaction(database, async (session) => {
    await session.outlet.create({ data: { id: 'a', name: 'a', folded: 'a' } });
    await admin.$queryRawUnsafe(OTHERS);
    await session.outlet.create({ data: { id: 'b', name: 'b', folded: 'b' } });
  });
  await expect(cut).rejects.toThrow();
  expect(await database.outlet.count()).toBe(0);
  // The lock of the one that was cut went with it.
  await inTransaction(database, (session) =>
    session.outlet.create({ data: { id: 'c', name: 'c', folded: 'c' } }),
  );
  expect(await admin.outlet.count()).toBe(1);
  for (const one of [database, admin]) await one.$disconnect();
});
