import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FoundPath, findArticleFiles } from '../../src/ingest/find-article-files.ts';
import { withoutRootRights } from '../support/without-root-rights.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-files-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

async function found(...paths: readonly string[]): Promise<readonly string[]> {
  const all: FoundPath[] = [];
  for await (const path of findArticleFiles(paths.map((name) => join(folder, name)))) all.push(path);
  return all.map(({ file, reason }) => `${file.replace(`${folder}/`, '')}${reason ? `: ${reason}` : ''}`);
}

test('a folder gives its texts at any depth, in the order of their names', async () => {
  write('b.txt', 'a/z.txt', 'a/deep/y.txt', 'a.yaml', 'notes.md', '.hidden/x.txt', '.x.txt');
  expect(await found('')).toEqual(['a/deep/y.txt', 'a/z.txt', 'b.txt']);
});

test('a sidecar whose article is not there is told of', async () => {
  write('a.txt', 'a.yaml', 'b.md', 'b.yaml', 'c/d.yaml', '.e.yaml');
  const alone: string[] = [];
  for await (const _path of findArticleFiles([folder], (sidecar) => alone.push(sidecar)));
  expect(alone).toEqual([join(folder, 'c/d.yaml')]);
});

test('a file that is named is read whatever it is called, and once', async () => {
  write('notes.md', 'a.txt');
  expect(await found('notes.md', 'a.txt', 'a.txt', '')).toEqual(['notes.md', 'a.txt']);
});

test.each([
  ['rest.csv', /^rest\.csv: is a table by its name, no article; make a record of each row: .*\.jsonl$/],
  ['REST.XLSX', /is a table/],
  ['rest.json', /is JSON by its name, no article; make records of it: /],
  ['page.html', /is a page with markup by its name, no article; save its text as a \.txt file$/],
  ['page.pdf', /is a document/],
  ['all.zip', /is packed by its name, no article; unpack it$/],
  ['a.yaml', /is YAML by its name, no article; name the \.txt file beside which it stands$/],
])('%s is no article: it is told of, with the remedy', async (name, told) => {
  write(name, 'a.txt');
  expect(await found(name, 'a.txt')).toEqual([expect.stringMatching(told), 'a.txt']);
});

test.each(['article', 'notes.md', 'rest.jsonl', 'rest.ndjson', 'v1.2', 'a.csv.txt', 'interview.asc'])(
  '%s may be one, or have some',
  async (name) => {
    write(name);
    expect(await found(name)).toEqual([name]);
  },
);

test('a link leads to the real file', async () => {
  write('a.txt', 'deep/b.txt');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
  symlinkSync(join(folder, 'deep'), join(folder, 'again'));
  expect(await found('')).toEqual(['a.txt', 'deep/b.txt']);
});

test('links that lead in a circle are named', async () => {
  write('deep/a.txt');
  symlinkSync(join(folder, 'deep'), join(folder, 'deep', 'loop'));
  symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
  expect(await found('')).toEqual([
    'deep/a.txt',
    `deep/loop: is a link that leads back to ${folder}/deep, which holds it; remove the link`,
    'self.txt: is a link that leads back to itself',
  ]);
});

test.each([
  ['nowhere.txt', 'nowhere.txt: does not exist'],
  ['a.txt/b.txt', 'a.txt/b.txt: is below a file, not a folder'],
])('%s can not be read', async (path, message) => {
  write('a.txt');
  expect(await found(path)).toEqual([message]);
});

test('a pipe, a socket and a device are named, passed themselves or in a folder', async () => {
  write('b.txt');
  execFileSync('mkfifo', [join(folder, 'a.txt'), join(folder, 'pipe')]);
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(folder, 'c.sock'), resolve));
  symlinkSync('/dev/zero', join(folder, 'd.txt'));
  const [pipe, other, device] = ['a pipe', 'a socket', 'a device'].map(
    (kind) => `is ${kind}, not a file; save its text in a file`,
  );
  expect(await found('')).toEqual([
    `a.txt: ${pipe}`,
    'b.txt',
    `c.sock: ${other}`,
    `d.txt: ${device}`,
    `pipe: ${pipe}`,
  ]);
  expect(await found('pipe', 'c.sock', relative(folder, '/dev/null'))).toEqual([
    `pipe: ${pipe}`,
    `c.sock: ${other}`,
    `/dev/null: ${device}`,
  ]);
  socket.close();
});

test('a folder without rights is named, and the rest is read', async () => {
  write('closed/a.txt', 'open/b.txt');
  const files = await withoutRootRights(folder, join(folder, 'closed'), () => found(''));
  expect(files).toEqual(['closed: may not be read; give the right to read it', 'open/b.txt']);
});
