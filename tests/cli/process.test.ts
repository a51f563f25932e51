import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fillCrowdedGraph } from '../support/crowded-graph.ts';
import { program } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  // Where a test fails, nothing stays behind.
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('a reader that stops reading ends the work without an error', async () => {
  const records = join(folder, 'records.jsonl');
  const text = 'Tarel Voss met Orin Dask in Varnholm. '.repeat(50);
  writeFileSync(
    records,
    Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text })}\n`).join(''),
  );
  const child = start('extract', '--jsonl', records);
  child.stdout.once('data', () => child.stdout.destroy());
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(errors.join('')).toBe('');
});

test('an export into a pipe that closes ends without an error', async () => {
  const database = join(folder, 'exported.db');
  const opened = openDatabase(database);
  await fillCrowdedGraph(opened, 2000);
  await opened.$disconnect();
  const child = start('export', 'mentions', '--database', database);
  child.stdout.once('data', () => child.stdout.destroy());
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(errors.join('')).toBe('');
});

// Linux alone has a device that is always full.
test.runIf(process.platform === 'linux')(
  'a full disk behind standard output is told in one line',
  async () => {
    const database = join(folder, 'full.db');
    await openDatabase(database).$disconnect();
    const script = '"$0" "$1" export quotes --format csv -d "$2" > /dev/full';
    const child = spawn('/bin/sh', ['-c', script, process.execPath, program, database]);
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(errors.join('')).toMatch(/^dateline: standard output can't be written \(ENOSPC\); .*\n$/);
  },
);

test.each<[string, readonly string[], RegExp]>([
  ['this machine', [], /^GraphiQL answers at http:\/\/127\.0\.0\.1:\d+\/graphql /],
  ['all', ['--host', '0.0.0.0'], /^GraphiQL answers at http:\/\/localhost:\d+\/graphql /],
  [
    'all, under one name',
    ['--host', '0.0.0.0', '--allow-host', 'news.example'],
    /^GraphiQL answers at http:\/\/news\.example:\d+\/graphql /,
  ],
  [
    'all, under names of which this machine has one',
    ['--host', '0.0.0.0', '--no-graphiql', '--allow-host', 'news.example', 'localhost'],
    /^GraphQL answers at http:\/\/localhost:\d+\/graphql /,
  ],
])('a server for %s says where it answers, and ends in order when asked to', async (_whom, options, said) => {
  const database = join(folder, 'served.db');
  await openDatabase(database).$disconnect();
  const child = start('serve', '--port', '0', '--database', database, ...options);
  const [line] = await once(child.stdout, 'data');
  expect(String(line)).toMatch(said);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('an ingest that is asked to end stores what it has read, and is gone on with', async () => {
  const articles = join(folder, 'articles');
  const database = join(folder, 'ingested.db');
  mkdirSync(articles);
  writeFileSync(join(articles, '0.txt'), '');
  for (let file = 1; file <= 120; file++)
    writeFileSync(join(articles, `${file}.txt`), `Tarel Voss spoke ${file} times.\n`);
  await openDatabase(database).$disconnect();
  // While somebody else writes, the first hundred wait to be written, if so many have been read.
  const other = new Connection(database);
  other.run('BEGIN IMMEDIATE');
  const child = start('ingest', articles, '--database', database);
  await once(child.stderr, 'data');
  child.kill('SIGTERM');
  other.run('COMMIT');
  other.close();
  const [[out], exit] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')]);
  expect(exit).toEqual([143, null]);
  const stopped =
    /^Stopped after (\d+) of 121; the same command goes on from here\. (\d+) articles? added, 1 failed\./;
  const [, told, added] = stopped.exec(String(out))?.map(Number) ?? [];
  expect(told).toBeLessThanOrEqual(100);
  expect(told).toBe(Number(added) + 1);
  const again = start('ingest', articles, '--database', database);
  const [[rest], end] = await Promise.all([once(again.stdout, 'data'), once(again, 'exit')]);
  expect(end).toEqual([1, null]);
  expect(String(rest)).toMatch(
    new RegExp(`^${120 - Number(added)} articles added, (?:${added} unchanged, )?1 failed\\.`),
  );
});

test('an extract that is asked to end waits for no more input', async () => {
  const child = start('extract', '--jsonl', '-');
  child.stdin.write('{"id":"a","text":"Tarel Voss spoke."}\n');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
});
