import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { post, quietServer } from '../support/ask.ts';
import { storeSmallArchive } from '../support/small-archive.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { sendArticle, tokenWith } from '../support/written.ts';
import { type PostgresServer, startPostgres } from './server.ts';

// Two servers in front of a primary, each reading from a replica that an hour's delay keeps as it was.
let postgres: PostgresServer;
let replica: PostgresServer;
const opened: Database[] = [];
let servers: DatelineServer[];

const open = (port: number, isReplica = false): Database => {
  const database = openDatabase(`postgres://postgres@127.0.0.1:${port}/postgres`, { isReplica });
  opened.push(database);
  return database;
};

beforeAll(async () => {
  postgres = await startPostgres();
  const first = open(postgres.port);
  await storeSmallArchive(first);
  replica = await postgres.startReplica('1h');
  servers = [0, 1].map(() => {
    const [database, copy] = [open(postgres.port), open(replica.port, true)];
    return quietServer({ database, replicas: [copy], extractor: stubExtractor() }).server;
  });
});
afterAll(async () => {
  for (const server of servers) await server.stop(0);
  for (const database of opened) await database.$disconnect();
  await replica.stop();
  await postgres.stop();
});

async function counted(server: DatelineServer | undefined, token?: string): Promise<number | undefined> {
  if (!server) return undefined;
  const response = await post(server, '{"query":"{ articles { totalCount } }"}', token);
  const { data } = (await response.json()) as { data?: { articles: { totalCount: number } } };
  return data?.articles.totalCount;
}

test('queries are read from a replica, and who has written sees what it wrote, by any server', async () => {
  const [database] = opened;
  const [one, other] = servers;
  if (!database || !one) throw new Error('not open');
  const [writer, reader] = [await tokenWith(database, 'ingest', 'read'), await tokenWith(database, 'read')];
  const before = await counted(other);
  await sendArticle(one, { text: 'The dam held.' }, writer);
  const expected = Number(before) + 1;
  expect([await counted(one, writer), await counted(other, writer)]).toEqual([expected, expected]);
  // Nobody else is promised anything; what was kept for the writer is not given to others.
  expect([await counted(other), await counted(other, reader)]).toEqual([before, before]);
  await sendArticle(one, { text: 'The dam still held.' }, writer);
  expect([await counted(one, writer), await counted(other, writer)]).toEqual([expected + 1, expected + 1]);
});

test('a replica takes no write', async () => {
  const copy = open(replica.port, true);
  await expect(copy.outlet.create({ data: { id: 'a', name: 'a', folded: 'a' } })).rejects.toThrow(
    /read-only/,
  );
});

test('where no replica answers the primary does, and they are asked again when they are back', async () => {
  const [, other] = servers;
  const stale = await counted(other);
  await replica.halt();
  const fresh = await counted(other);
  expect(fresh).toBeGreaterThan(Number(stale));
  expect(await counted(other)).toBe(fresh);
  await replica.start();
  const server = quietServer({
    database: open(postgres.port),
    replicas: [open(replica.port, true)],
    cache: false,
  }).server;
  expect(await counted(server)).toBe(stale);
  await server.stop(0);
});
