import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import type { DatelineServer } from '../../src/server.ts';
import { quietServer } from '../support/ask.ts';
import { cellsFromCsv } from '../support/rfc4180.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';

// The one example that needs no packages: it runs with Node alone.

const script = join(packageRoot, 'examples', 'quotes-table', 'quotes-table.js');
let folder: string;
let graph: SeedGraph;
let server: DatelineServer;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-table-'));
  graph = await openSeedGraph();
  server = quietServer({ database: graph.database }).server;
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  // A server that listens on a port has an address with one.
  url = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}/graphql`;
});

afterAll(async () => {
  server.http.closeAllConnections();
  server.http.close();
  await graph.close();
  rmSync(folder, { recursive: true });
});

test("a person's quotes become a table on the screen and in a file, a row each", async () => {
  const file = join(folder, 'quotes.csv');
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, 'Anneke Thorvald', file]);
  const speaker = await graph.database.actor.findFirstOrThrow({ where: { name: 'Anneke Thorvald' } });
  const total = await graph.database.quote.count({ where: { speakerId: speaker.id } });

  const [header, ...rows] = cellsFromCsv(readFileSync(file, 'utf8'));
  expect(header).toEqual(['published', 'outlet', 'kind', 'as', 'quote', 'of', 'confidence', 'article']);
  expect(rows).toHaveLength(total);
  expect(total).toBeGreaterThan(2);
  expect(rows.map((row) => row[0])).toEqual(rows.map((row) => row[0]).sort());
  expect(rows.map((row) => row[4]).join()).toContain(
    '“Kestria will not discuss quotas with a gun on the table.”',
  );

  expect(stdout).toMatch(/│ *'?2025'? *│ *\d+ *│ *\d+ *│ *\d+ *│/);
  expect(stdout).toContain(`${total} quotes by Anneke Thorvald in ${file}`);
});

test.each<[string, readonly string[], RegExp]>([
  [
    'what the server refuses',
    ['/elsewhere', 'Anneke Thorvald'],
    /^Nothing is at \/elsewhere; GraphQL is at \/graphql.*\n$/,
  ],
  ['whom nobody knows', ['/graphql', 'Nemo Nobody'], /^Nobody is known by the name Nemo Nobody at \S+\n$/],
  [
    'where no file can be',
    ['/graphql', 'Anneke Thorvald', '/nowhere/a.csv'],
    /^\/nowhere\/a\.csv can't be written: .*\n$/,
  ],
])('%s is said in one line', async (_what, [path = '', ...args], line) => {
  const run = promisify(execFile)(process.execPath, [script, url.replace('/graphql', path), ...args]);
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(line) });
});

test('that no server runs is said in one line', async () => {
  // Nobody may listen on the first port.
  const run = promisify(execFile)(process.execPath, [script, 'http://127.0.0.1:1/graphql']);
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Nobody answers at http:\S+; start Dateline .*\n$/),
  });
});
