import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import type { DatelineServer } from '../../src/server.ts';
import { quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { listening } from '../support/listening.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';
import { store } from '../support/stored.ts';
import { tokenWith } from '../support/written.ts';

// Each example, run by its command against a server on a port. They have packages of their own
// (`npm ci --prefix examples`); where those are not installed, the examples are skipped.

const folder = join(packageRoot, 'examples');
const isInstalled = existsSync(join(folder, 'node_modules'));

let graph: SeedGraph;
let server: DatelineServer;
let url: string;

beforeAll(async () => {
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
});

async function run(example: string, ...args: readonly string[]): Promise<string> {
  const command = ['run', '--silent', example, '--', url, ...args];
  const { stdout } = await promisify(execFile)('npm', command, { cwd: folder });
  return stdout;
}

/** Runs the program of an example by itself, without compiling it first. */
function program(file: string, ...args: readonly string[]) {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { cwd: folder });
}

function speech(speaker: string, words: string) {
  return new DocumentBuilder(`"${words}" ${speaker} said.`).actor(speaker).quote(words, speaker).build();
}

/**
 * The follower as `npm run follow` starts it, without the shell between. It ends with its test, also with one that fails:
 * it has the tests' standard error, and they would not end before it.
 */
function follower(...args: readonly string[]) {
  const command = ['--import', 'tsx', join('follow', 'follow.ts'), url, ...args];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => ended(child));
  return child;
}

async function lineOf(child: { readonly stdout: Readable }): Promise<string | undefined> {
  for await (const line of createInterface(child.stdout)) return line;
  return undefined;
}

/** Where a gateway says that it answers. */
async function addressIn(child: ReturnType<typeof follower>): Promise<string | undefined> {
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\S+\/graphql/.exec(line) ?? [];
    if (address) return address;
  }
  return undefined;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

describe.skipIf(!isInstalled)('an example', () => {
  test('a follower goes on where it ended', async () => {
    const cursor = join(mkdtempSync(join(tmpdir(), 'dateline-follow-')), 'cursor.txt');
    const first = follower('Tarel Voss', cursor);
    await expect.poll(() => existsSync(cursor) && statSync(cursor).size > 0, { timeout: 30_000 }).toBe(true);
    await store(graph.database, speech('Tarel Voss', 'The dam will hold,'));
    const start = readFileSync(cursor, 'utf8');
    expect(await lineOf(first)).toBe('The dam will hold,');
    // It notes how far it is after it has told.
    await expect.poll(() => readFileSync(cursor, 'utf8'), { timeout: 30_000 }).not.toBe(start);
    await ended(first);
    await store(graph.database, speech('Mirela Danek', 'It leaks,'));
    await store(graph.database, speech('Tarel Voss', 'It does not leak,'));
    const second = follower('Tarel Voss', cursor);
    expect(await lineOf(second)).toBe('It does not leak,');
    await ended(second);
    rmSync(dirname(cursor), { recursive: true });
  });

  test('Apollo Client: hears of an article by a link for server-sent events, and ends', async () => {
    const command = ['--import', 'tsx', join('apollo', 'coming-in.ts'), url, '1'];
    const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => ended(child));
    const [line] = (await once(createInterface(child.stderr), 'line')) as [string];
    expect(line).toMatch(/^following from \S+$/);
    const spoken = speech('Orin Dask', 'The bridge stays,');
    await store(graph.database, { ...spoken, metadata: { ...spoken.metadata, title: 'A bridge' } });
    expect(await lineOf(child)).toBe('A bridge');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('urql: typed by gql.tada, finds the quotes of a person about a subject', async () => {
    const printed = await run('urql', 'Anneke Thorvald', 'quotas');
    expect(printed).toContain('“Kestria will not discuss quotas with a gun on the table.”');
    expect(printed).toContain('2025-02-11: Kestria expels 11 Ordanian diplomats over seized trawlers');
  });

  test('Relay: its compiler accepts the schema, its store joins the pages', async () => {
    const printed = await run('relay', 'Anneke Thorvald');
    const { data } = await (
      await server.fetch(`${url}?query={quotes(filter:{speaker:{name:"Anneke Thorvald"}}){totalCount}}`)
    ).json();
    expect(data.quotes.totalCount).toBeGreaterThan(2);
    expect(printed).toContain(`Anneke Thorvald: ${data.quotes.totalCount} quotes`);
  });

  test('a gateway: what another subgraph knows of a quote, and the other way round', async () => {
    const { data } = JSON.parse(await run('gateway', 'Anneke Thorvald'));
    const [note] = data.notes;
    expect(note).toMatchObject({
      text: 'Check against the recording.',
      quote: { text: expect.stringMatching(/\w/), speaker: { name: 'Anneke Thorvald' } },
    });
    expect(data.quote.notes).toEqual([{ text: note.text }]);
  });

  test('a gateway before a hardened server: with the schema in a file and a token it stays to be asked', async () => {
    const secret = await tokenWith(graph.database, 'read');
    const options = { requireToken: true, introspection: false };
    await using hardened = await listening({ database: graph.database, ...options });
    const at = `${hardened.url}/graphql`;
    const env = { ...process.env, DATELINE_TOKEN: secret };
    const without = program('gateway/gateway.ts', at, 'Anneke Thorvald');
    await expect(without).rejects.toMatchObject({
      stderr: expect.stringMatching(/^This server answers only/),
    });
    const told = promisify(execFile)(process.execPath, ['--import', 'tsx', 'gateway/gateway.ts', at], {
      cwd: folder,
      env,
    });
    await expect(told).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /^http:\S+ gives no schema to compose: .* introspection is switched off\.\n$/,
      ),
    });

    const { data } = await (await server.fetch(`${url}?query={_service{sdl}}`)).json();
    const schema = join(mkdtempSync(join(tmpdir(), 'dateline-gateway-')), 'dateline.graphql');
    writeFileSync(schema, data._service.sdl);
    const command = ['--import', 'tsx', 'gateway/gateway.ts', at, '--schema', schema, '--port', '0'];
    const gateway = spawn(process.execPath, command, {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => ended(gateway));
    const address = await addressIn(gateway);
    const query = encodeURIComponent('{ notes { quote { speaker { name } } } }');
    expect(await (await fetch(`${address}?query=${query}`)).json()).toEqual({
      data: { notes: [{ quote: { speaker: { name: 'Anneke Thorvald' } } }] },
    });
    gateway.kill('SIGINT');
    expect(await once(gateway, 'exit')).toEqual([0, null]);
    rmSync(dirname(schema), { recursive: true });
  });

  test("Apollo's example fits the types", async () => {
    await promisify(execFile)('npx', ['tsc', '-p', 'apollo'], { cwd: folder });
  });

  // Those above have compiled them.
  test.each([
    ['follow/follow.ts'],
    ['apollo/coming-in.ts'],
    ['urql/quotes-of.ts'],
    ['relay/quotes-of.ts'],
    ['gateway/gateway.ts'],
  ])('%s tells in one line that no server runs', async (file) => {
    // Nobody may listen on the first port.
    const running = program(file, 'http://127.0.0.1:1/graphql', 'Anneke Thorvald');
    await expect(running).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Nobody answers at http:\S+; start Dateline .*\n$/),
    });
  });

  test.each([
    ['urql/quotes-of.ts', /^http:\S+ knows no quote of Nemo Nobody\n$/],
    ['relay/quotes-of.ts', /^http:\S+ knows nobody named Nemo Nobody\n$/],
    ['gateway/gateway.ts', /^http:\S+ knows no quote of Nemo Nobody\n$/],
  ])('%s tells in one line that nobody has the name', async (file, line) => {
    await expect(program(file, url, 'Nemo Nobody')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(line),
    });
  });
});
