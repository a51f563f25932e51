import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createToken, listTokens, revokeToken, useToken } from '../../src/store/api-tokens.ts';
import { Connection } from '../../src/store/connection.ts';
import { type Database, openDatabase, writeIfFree } from '../../src/store/database.ts';
import { sql } from '../../src/store/dialect.ts';
import { sqliteTest } from '../postgres/engine.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

const NOON = new Date('2031-05-06T12:00:00Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const made = (expiresAt: Date | null = null) =>
  createToken(database, { name: 'night import', scopes: ['ingest'], expiresAt }, NOON);

test('a secret is 256 random bits behind its prefix, and nowhere in the database', async () => {
  const { secret } = await made();
  expect(secret).toMatch(/^dl_[\w-]{43}$/);
  expect((await made()).secret).not.toBe(secret);
  const rows = JSON.stringify(await database.apiToken.findMany());
  expect(rows).not.toContain(secret);
  expect(rows).not.toContain(secret.slice(3, 20));
});

test('a secret finds its token, nothing else does', async () => {
  const { id, secret } = await made();
  expect((await useToken(database, secret, NOON)).token).toMatchObject({ id, scopes: ['ingest'] });
  for (const guess of [secret.slice(0, -1), `${secret}x`, secret.toLowerCase(), id, '', "' OR 1=1 --"]) {
    expect(await useToken(database, guess, NOON)).toEqual({ refused: 'unknown' });
  }
});

test('a token ends when it expires, and when it is revoked', async () => {
  const expiring = await made(later(60));
  expect((await useToken(database, expiring.secret, later(59))).token).toBeDefined();
  expect(await useToken(database, expiring.secret, later(60))).toEqual({ refused: 'expired' });
  const { id, secret } = await made();
  expect(await revokeToken(database, id, NOON)).toBe(true);
  expect(await useToken(database, secret, NOON)).toEqual({ refused: 'revoked' });
  expect(await revokeToken(database, id, later(5))).toBe(true);
  expect((await listTokens(database)).map((token) => token.revokedAt)).toContain('2031-05-06T12:00:00Z');
  expect(await revokeToken(database, 'none')).toBe(false);
});

test('its last use is written at most once a minute', async () => {
  const { secret } = await made();
  const used: (string | null | undefined)[] = [];
  for (const seconds of [0, 30, 59, 60, 61]) {
    await useToken(database, secret, later(seconds));
    used.push((await listTokens(database))[0]?.lastUsedAt?.slice(11, 19));
  }
  expect(used).toEqual(['12:00:00', '12:00:00', '12:00:00', '12:01:00', '12:01:00']);
});

sqliteTest(
  'its last use is not written while another process writes, and nobody waits for that',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-tokens-'));
    const path = join(folder, 'news.db');
    const shared = openDatabase(path);
    const other = new Connection(path);
    const lastUse = async () => (await listTokens(shared))[0]?.lastUsedAt ?? null;
    const token = { name: '', scopes: ['read'], expiresAt: null } as const;
    const { id, secret } = await createToken(shared, token, NOON);
    other.run('BEGIN IMMEDIATE');
    // A statement that waited would outlast this test.
    expect((await useToken(shared, secret, NOON)).token).toMatchObject({ id });
    expect(await lastUse()).toBeNull();
    other.run('COMMIT');
    await useToken(shared, secret, NOON);
    expect(await lastUse()).toBe('2031-05-06T12:00:00Z');
    other.close();
    await shared.$disconnect();
    rmSync(folder, { recursive: true });
  },
);

sqliteTest('its last use is not written into a transaction that may be taken back', async () => {
  const { id, secret } = await made();
  const { token: row } = await useToken(database, secret, NOON);
  expect(row?.id).toBe(id);
  await database.$transaction(async () => {
    expect(await writeIfFree(database, sql`UPDATE "ApiToken" SET "name" = ${'x'}`)).toBe(false);
  });
  expect((await listTokens(database))[0]?.name).toBe('night import');
});
