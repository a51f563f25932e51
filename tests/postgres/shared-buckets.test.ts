import { afterAll, beforeEach, expect, test } from 'vitest';
import { createSharedBuckets } from '../../src/server/shared-buckets.ts';
import { createBuckets } from '../../src/server/token-bucket.ts';
import { openDatabase } from '../../src/store/database.ts';
import { post, quietServer } from '../support/ask.ts';
import { seeded } from '../support/seeded.ts';

// Next to nothing comes back while a test runs.
const rate = { bucket: 100, restoreRate: 0.000_001 };
const path = `buckets-${crypto.randomUUID()}`;
const databases = [openDatabase(path), openDatabase(path)];
const [one, other] = databases.map((database) => createSharedBuckets(rate, database));
afterAll(async () => {
  for (const database of databases) await database.$disconnect();
});
beforeEach(async () => void (await databases[0]?.$executeRawUnsafe('DELETE FROM "RateBucket"')));

/** Time goes by for all that is in the table. */
const wait = (seconds: number) =>
  databases[0]?.$executeRawUnsafe(`UPDATE "RateBucket" SET "at" = "at" - interval '${seconds} seconds'`);

test('a client has one bucket at all servers', async () => {
  expect(await one?.spend('a', 60)).toEqual({ isAllowed: true, available: 40, wait: 0 });
  expect(await other?.spend('a', 60)).toMatchObject({ isAllowed: false, available: 40 });
  expect(await other?.spend('b', 60)).toMatchObject({ isAllowed: true, available: 40 });
  expect(await other?.charge('a', -30)).toBe(70);
  expect(await one?.charge('a', -300)).toBe(100);
});

test('of what is asked for at once no more is granted than there is', async () => {
  const wishes = Array.from({ length: 40 }, (_, index) => (index % 2 ? one : other)?.spend('a', 10));
  const granted = (await Promise.all(wishes)).filter((spending) => spending?.isAllowed);
  expect(granted).toHaveLength(10);
});

test.each([1, 2, 3])('does what a bucket in memory does, whatever is asked for: seed %i', async (seed) => {
  const random = seeded(seed);
  const pick = (below: number) => Math.floor(random() * below);
  // The database's own clock gives nothing to speak of.
  const steady = { bucket: 100, restoreRate: 0.001 };
  let now = 0;
  const memory = createBuckets(steady, () => now);
  const [database] = databases;
  const shared = database && createSharedBuckets(steady, database);
  for (let step = 0; step < 60; step += 1) {
    const seconds = 1000 * pick(8);
    await wait(seconds);
    now += seconds;
    const points = pick(100);
    if (random() < 0.3) {
      expect(await shared?.charge('a', points - 60)).toBe(memory.charge('a', points - 60));
      continue;
    }
    const refusal = pick(30);
    const { isAllowed, available } = memory.spend('a', points, refusal);
    expect(await shared?.spend('a', points, refusal)).toMatchObject({ isAllowed, available });
  }
});

test('servers take from one bucket, and tell what is left of it', async () => {
  const servers = databases.map(
    (database) =>
      quietServer({ database, rate: { bucket: 85, restoreRate: 0.001 }, sharedRate: true }).server,
  );
  const query = '{ quotes(first: 20) { nodes { text speaker { name } } } }';
  const statuses = [];
  for (const server of [...servers, ...servers])
    statuses.push((await post(server, JSON.stringify({ query }))).status);
  expect(statuses).toEqual([200, 200, 429, 429]);
});

test('the table does not tell who has asked', async () => {
  await one?.spend('192.0.2.1', 1);
  const rows = await databases[0]?.$queryRawUnsafe<{ client: string }[]>('SELECT "client" FROM "RateBucket"');
  expect(rows).toEqual([{ client: expect.stringMatching(/^[\w-]{22}$/) }]);
});

test('what goes wrong with them is no more than a masked error in an answer', async () => {
  const [database] = databases;
  if (!database) return;
  const { server, masked } = quietServer({ database, rate, sharedRate: true });
  const rename = (from: string, to: string) =>
    database.$executeRawUnsafe(`ALTER TABLE "${from}" RENAME TO "${to}"`);
  await rename('RateBucket', 'Elsewhere');
  const response = await post(server, JSON.stringify({ query: '{ __typename }' }));
  await rename('Elsewhere', 'RateBucket');
  const error = { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  expect([response.status, await response.json()]).toEqual([500, { errors: [error] }]);
  expect(masked.length).toBeGreaterThan(0);
});
