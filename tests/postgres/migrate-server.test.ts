import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { knownMigrations } from '../../src/store/migrations.ts';
import { migrateServer } from '../../src/store/postgresql/migrate-server.ts';
import { emptyDatabase, locationOf } from './engine.ts';

async function withPool<T>(location: string, use: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: location });
  try {
    return await use(pool);
  } finally {
    await pool.end();
  }
}

describe('a database on a server', () => {
  test('is brought up to date by whoever comes first, of several at once', async () => {
    const location = emptyDatabase();
    const several = [1, 2, 3].map(() => openDatabase(location));
    expect(await Promise.all(several.map((one) => one.article.count()))).toEqual([0, 0, 0]);
    const names = await withPool(location, (pool) =>
      pool.query('SELECT migration_name AS "name" FROM _prisma_migrations ORDER BY 1'),
    );
    expect(names.rows).toEqual(knownMigrations('postgresql').map(({ name }) => ({ name })));
    for (const one of several) await one.$disconnect();
  });

  test('that another program fills stays as it is', async () => {
    const location = emptyDatabase();
    await withPool(location, (pool) => pool.query('CREATE TABLE "Invoice" ("id" TEXT)'));
    await expect(openDatabase(location).$connect()).rejects.toThrow(
      /postgres:\/\/127\.0\.0\.1:\d+\/\w+ is the database of another program; name another database/,
    );
  });

  test('of a newer version, or with an edited migration, is refused', async () => {
    await withPool(locationOf(':memory:'), async (pool) => {
      const known = knownMigrations('postgresql');
      await expect(migrateServer(pool, known.slice(0, -1))).rejects.toThrow(
        'was written by a newer version of Dateline',
      );
      const edited = known.map((one) => ({ ...one, checksum: 'other' }));
      await expect(migrateServer(pool, edited)).rejects.toThrow('with other content applied');
    });
  });

  test('rolls back a migration that fails', async () => {
    await withPool(locationOf(':memory:'), async (pool) => {
      const sql = 'CREATE TABLE "Square" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);';
      const broken = [...knownMigrations('postgresql'), { name: '9999_broken', sql, checksum: '' }];
      await expect(migrateServer(pool, broken)).rejects.toThrow('"Nowhere" does not exist');
      expect((await pool.query(`SELECT to_regclass('"Square"') AS "found"`)).rows).toEqual([{ found: null }]);
    });
  });

  test('that can not be reached is named, without the password', async () => {
    const opened = openDatabase('postgres://ada:secret@127.0.0.1:1/news').$connect();
    const error = await opened.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/postgres:\/\/127\.0\.0\.1:1\/news can't be opened: .*ECONNREFUSED/);
    expect(String(error)).not.toContain('secret');
  });
});
