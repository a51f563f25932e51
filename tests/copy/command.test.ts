import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { locationOf } from '../postgres/engine.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { dateline } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-copy-'));
const original = join(folder, 'original.db');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const database = openDatabase(original);
  await storeSmallArchive(database);
  await database.$disconnect();
});

test('copy tells the rows and the checksum of each table, and goes on where it was stopped', async () => {
  const [from, to] = [locationOf(original), locationOf(join(folder, 'copy.db'))];
  const stopped = AbortSignal.abort('SIGINT');
  const { code, out } = await dateline(['copy', '--from', from, '--to', to], { stop: stopped });
  expect(code).toBe(130);
  expect(out).toMatch(/^Stopped after 0 of \d+; the same command goes on from here\.\n$/);

  const whole = await dateline(['copy', '--from', from, '--to', to]);
  expect(whole).toMatchObject({ code: 0, err: '' });
  const lines = whole.out.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^\d+ rows of 24 tables copied; counts and checksums agree\.$/);
  expect(lines.find((line) => line.startsWith('Article '))).toMatch(/^Article {24}3 {2}sha256 [0-9a-f]{12}$/);
  expect(await dateline(['copy', '--from', from, '--to', to])).toEqual(whole);
  expect((await dateline(['copy', '--from', to, '--to', join(folder, 'back.db')])).out).toBe(whole.out);
});

test.each<[string, readonly string[], string]>([
  ['no original', ['--from', 'none.db', '--to', 'copy.db'], 'none.db does not exist'],
  [
    'one database',
    ['--from', 'one.db', '--to', 'one.db'],
    'copy: --from and --to name the same database; name an empty one',
  ],
])('copy of %s says what is wrong', async (_, args, message) => {
  const { code, err } = await dateline(['copy', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('copy into another graph names that database, and leaves it alone', async () => {
  const other = join(folder, 'other.db');
  const database = openDatabase(other);
  await database.outlet.create({ data: { id: '0', name: 'Ordania Times', folded: 'ordania times' } });
  await database.$disconnect();
  const { code, err } = await dateline(['copy', '--from', locationOf(original), '--to', locationOf(other)]);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^dateline copy: \S+ is not empty, and no beginning of a copy of this database: Outlet has other rows; name an empty database\n$/,
  );
});
