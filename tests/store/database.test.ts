import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase, pathFromLocation } from '../../src/store/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-database-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outlet = (id: string) => ({ id, name: id, folded: id });

async function withDatabase<T>(location: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(location);
  try {
    return await use(database);
  } finally {
    await database.$disconnect();
  }
}

describe('a database file', () => {
  test('is made with its folder, keeps what it is given, and is opened again', async () => {
    const path = join(folder, 'deep', 'er', 'a.db');
    await withDatabase(path, (database) => database.outlet.create({ data: outlet('a') }));
    const names = await withDatabase(`file:${path}`, (database) => database.outlet.findMany());
    expect(names.map((row) => row.id)).toEqual(['a']);
  });

  test('that is missing is not made where that is refused', () => {
    const path = join(folder, 'nowhere', 'b.db');
    expect(() => openDatabase(path, { missing: 'refuse' })).toThrow(`${path} does not exist`);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('rolls a failed transaction back, and goes on', async () => {
    await withDatabase(':memory:', async (database) => {
      const failing = database.$transaction(async (session) => {
        await session.outlet.create({ data: outlet('b') });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await database.$transaction((session) => session.outlet.create({ data: outlet('c') }));
      expect((await database.outlet.findMany()).map((row) => row.id)).toEqual(['c']);
    });
  });

  test('keeps its settings after a transaction', async () => {
    await withDatabase(join(folder, 'settings.db'), async (database) => {
      await database.$transaction((session) => session.outlet.create({ data: outlet('d') }));
      expect(await database.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
      expect(await database.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
      expect(await database.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 1 }]);
    });
  });

  test('is read by one process while another has it open for writing', async () => {
    const path = join(folder, 'shared.db');
    await withDatabase(path, async (writer) => {
      await withDatabase(path, async (reader) => {
        await writer.outlet.create({ data: outlet('e') });
        expect(await reader.outlet.count()).toBe(1);
      });
    });
  });

  test.each([
    ['unique', { id: 'f', name: 'g', folded: 'f' }, 'Unique constraint failed'],
    ['unique folded', { id: 'g', name: 'g', folded: 'f' }, 'Unique constraint failed'],
  ])('says which rule a row breaks: %s', async (_name, data, message) => {
    await withDatabase(':memory:', async (database) => {
      await database.outlet.create({ data: outlet('f') });
      await expect(database.outlet.create({ data })).rejects.toThrow(message);
    });
  });
});

describe('a location', () => {
  test.each([
    ['file:data/x.db', `${process.cwd()}/data/x.db`],
    ['data/x.db', `${process.cwd()}/data/x.db`],
    ['file:///var/x.db', '/var/x.db'],
    ['file:/var/x.db', '/var/x.db'],
    [':memory:', ':memory:'],
  ])('%s', (location, path) => {
    expect(pathFromLocation(location)).toBe(path);
  });

  test('that names a server of another kind is refused without its password', () => {
    expect(() => openDatabase('mysql://ada:secret@db/news')).toThrow(
      'mysql://… is not supported; expected file:PATH or postgres://…',
    );
  });

  test('that is a folder, or no database, is refused by name', () => {
    mkdirSync(join(folder, 'folder.db'));
    expect(() => openDatabase(join(folder, 'folder.db'))).toThrow(
      /folder\.db is no file; name a database file$/,
    );
    writeFileSync(join(folder, 'text.db'), 'Ministers met on Tuesday.\n'.repeat(100));
    expect(() => openDatabase(join(folder, 'text.db'))).toThrow(
      /text\.db can't be opened: file is not a database/,
    );
    expect(() => openDatabase(join(folder, 'text.db', 'below.db'))).toThrow(/below\.db can't be opened: /);
  });
});

test('a connection forgets no statement that is still in use and sees changed tables', () => {
  const connection = new Connection(':memory:');
  connection.script('CREATE TABLE t (a INTEGER)');
  for (let i = 0; i < 1000; i++) connection.run(`INSERT INTO t VALUES (${i})`);
  connection.script('ALTER TABLE t ADD COLUMN b TEXT');
  expect(connection.run('SELECT count(*), max(a), max(b) FROM t').rows).toEqual([[1000, 999, null]]);
  connection.close();
});

test.each([
  ['UPDATE', 'UPDATE "Outlet" SET "name" = ? WHERE "id" = ?', ['a', 'b']],
  ['INSERT with what it gives', 'INSERT INTO "Outlet" VALUES (?, ?, ?) RETURNING "id"', ['a', 'a', 'a']],
  ['BEGIN', 'BEGIN IMMEDIATE', []],
])('what others write is read after an %s was refused the lock', async (_name, sql, args) => {
  const path = join(folder, `refused-${args.length}.db`);
  await withDatabase(path, async (database) => {
    const [refused, other] = [new Connection(path), new Connection(path)];
    other.run('BEGIN IMMEDIATE');
    expect(() => refused.runAtOnce(sql, args)).toThrow('locked');
    other.run('INSERT INTO "Outlet" VALUES (?, ?, ?)', ['x', 'x', 'x']);
    other.run('COMMIT');
    expect(refused.run('SELECT "id" FROM "Outlet"').rows).toEqual([['x']]);
    await database.outlet.deleteMany();
    expect(refused.run('SELECT "id" FROM "Outlet"').rows).toEqual([]);
    refused.close();
    other.close();
  });
});
