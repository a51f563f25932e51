import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildArchive } from '../../bench/archive/build.ts';
import { checkEqual, chosenIds, waysFor } from '../../bench/peers/compare.ts';
import { arePeersInstalled } from '../../bench/peers/package.ts';
import { type Ids, QUESTIONS } from '../../bench/peers/questions.ts';
import { createServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';
import { locationOf } from '../postgres/engine.ts';

// What the benchmark measures must be the same work: the small version, without a clock. Peers take part where they are
// installed (npm ci --prefix bench --ignore-scripts).

const folder = mkdtempSync(join(tmpdir(), 'dateline-answers-'));
const location = locationOf(join(folder, 'archive.db'));
const servers: { way: string; port: number; server: Server }[] = [];
let ids: Ids;

beforeAll(async () => {
  const database = openDatabase(location);
  await buildArchive(database, { articles: 12, length: 'full', seed: 2 });
  ids = await chosenIds(database);
  await database.$disconnect();
  for (const [way, { serve, isPeer }] of waysFor(location)) {
    if (isPeer && !arePeersInstalled()) continue;
    const server = await serve(location, { createServer, openDatabase });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push({ way, server, port: (server.address() as AddressInfo).port });
  }
});

afterAll(() => {
  for (const { server } of servers) server.close();
  rmSync(folder, { recursive: true });
});

test.each(QUESTIONS.map((question) => [question.name, question] as const))('%s', async (_, question) => {
  await checkEqual(question, ids, servers);
});

test.skipIf(arePeersInstalled())(
  'the peers are not installed: npm ci --prefix bench --ignore-scripts',
  () => {
    expect(servers.map(({ way }) => way)).toEqual([
      'dateline',
      'dateline, not planned',
      'dateline, cached',
      'hand-written SQL',
    ]);
  },
);
