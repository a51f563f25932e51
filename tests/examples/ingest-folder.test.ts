import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { packageRoot } from '../../src/package-root.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { quietServer } from '../support/ask.ts';
import { stubExtractor } from '../support/stub-extractor.ts';
import { tokenWith } from '../support/written.ts';

// The script for a folder reads it as `dateline ingest` does.

const script = join(packageRoot, 'examples', 'write', 'ingest-folder.mjs');

const FILES: Readonly<Record<string, string>> = {
  'a.txt': '---\ntitle: "Talks: no end"\npublishedAt: 2031-03-07\n---\n\nTarel Voss left.\n',
  'b.txt': '\ufeff---\r\noutlet: Kestria Herald\r\n---\r\nOrin Dask came.\r\n---\r\nHe left.\r\n',
  'b.yaml': 'outlet: Kestria Herald\nurl: https://herald.example/dask\nlanguage: en\n',
  'c.txt': '\ufeff---\ntitle: Talks\n---\nMira Lund spoke.',
  'c.yaml': 'title: ""\noutlet:\n',
  'd.txt': '---\n---\nIlan Roke slept.',
  'below/e.txt': 'Ona Reth sang.\n',
  'below/e.yaml': 'title: "1984"\n',
  '.hidden/f.txt': 'Nobody.',
  'g.md': 'Nothing.',
};

let folder: string;
let database: Database;
let server: DatelineServer;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-folder-')));
  database = openDatabase(':memory:');
  ({ server } = quietServer({ database, extractor: stubExtractor() }));
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
});
afterEach(async () => {
  server.http.closeAllConnections();
  server.http.close();
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs the script, over the folder and against the server where nothing else is said. */
async function send(env: Readonly<Record<string, string>> = {}, ...args: readonly string[]) {
  const token = await tokenWith(database, 'ingest');
  // A server on a port has an address of this form.
  const { port } = server.http.address() as AddressInfo;
  const [from = folder, to = `http://127.0.0.1:${port}/graphql`] = args;
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [script, from, to],
      { env: { ...process.env, DATELINE_TOKEN: token, ...env } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

function articlesOf(graph: Database) {
  const select = {
    id: true,
    text: true,
    title: true,
    url: true,
    publishedOn: true,
    language: true,
    outlet: { select: { name: true } },
  } as const;
  return graph.article.findMany({ select, orderBy: { id: 'asc' } });
}

async function ingestFolder(graph: Database): Promise<void> {
  for await (const { outcome } of ingest([folder], { database: graph, extractor: stubExtractor() })) {
    expect(outcome.kind).toBe('added');
  }
}

test('a folder that was ingested by the command holds nothing new', async () => {
  write(FILES);
  await ingestFolder(database);
  const before = await articlesOf(database);
  expect(await send()).toEqual({
    code: 0,
    stdout: ['a.txt', 'b.txt', 'below/e.txt', 'c.txt', 'd.txt']
      .map((name) => `${name}: DUPLICATE\n`)
      .join(''),
    stderr: '',
  });
  expect(await articlesOf(database)).toEqual(before);
});

test('a folder that was sent has the articles that the command would have brought', async () => {
  write(FILES);
  expect((await send()).stdout).toMatch(/^(\S+: ADDED\n){5}$/);
  const commanded = openDatabase(':memory:');
  await ingestFolder(commanded);
  expect(await articlesOf(database)).toEqual(await articlesOf(commanded));
  await commanded.$disconnect();
  expect((await send()).stdout).toMatch(/^(\S+: UNCHANGED\n){5}$/);
});

test('a bad file is named with what is wrong, and keeps no other out', async () => {
  write({
    'a.txt': '---\nauthor: Voss\n---\nText.',
    'b.txt': '---\ntitle: 1984\n---\nText.',
    'c.txt': '---\ntitle: Talks: no end\n---\nText.',
    'd.txt': '---\ntitle: Talks\n---\nText.',
    'd.yaml': 'title: The talks',
    'e.txt': '---\ntitle: Talks\n\nText.',
    'f.txt': 'Tarel Voss left.',
    'g.txt': Buffer.from('\ufeffTarel Voss left.', 'utf16le'),
    'h.txt': 'Mira Lund left.',
    'h.yaml': 'title: x\nurl: [\n',
    'i.yaml': 'title: Talks',
  });
  const { code, stdout, stderr } = await send();
  expect(stdout).toMatch(
    /^a\.txt: has the field author; the fields are title, outlet, url, publishedAt, language$/m,
  );
  expect(stdout).toMatch(/^b\.txt: has no text as title; put it in quotation marks$/m);
  // As the command has it: the line is that of the file.
  expect(stdout).toMatch(/^c\.txt:2: not valid YAML: Nested mappings are not allowed in compact mappings$/m);
  expect(stdout).toMatch(/^d\.txt: the file and its \.yaml differ in title; leave one out$/m);
  expect(stdout).toMatch(/^e\.txt: text begins with a line "---", as front matter does/m);
  expect(stdout).toMatch(/^f\.txt: ADDED$/m);
  expect(stdout).toMatch(/^g\.txt: is UTF-16; save the file as UTF-8$/m);
  expect(stdout).toMatch(/^h\.yaml:3: not valid YAML: .*[^:]$/m);
  expect(stderr).toBe('i.yaml: no i.txt stands beside it; not read\n');
  expect(code).toBe(1);
});

describe('a mistake is told in one line', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    ['no token', { DATELINE_TOKEN: '' }, [], /^DATELINE_TOKEN is not set; dateline token create .*\n$/],
    ['a token that is none', { DATELINE_TOKEN: 'dl_guess' }, [], /^.*token.*\n$/],
    ['no folder', {}, ['nowhere'], /^nowhere is no folder that can be read \(ENOENT\); say which: .*\n$/],
  ])('%s', async (_name, env, args, line) => {
    write({ 'a.txt': 'Tarel Voss left.' });
    expect(await send(env, ...args)).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(line) });
  });

  test('no server', async () => {
    write({ 'a.txt': 'Tarel Voss left.' });
    // Nobody may listen on the first port.
    expect(await send({}, folder, 'http://127.0.0.1:1/graphql')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Nobody answers at http:\S+; start Dateline .*\n$/),
    });
  });
});
