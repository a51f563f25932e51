import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', join(packageRoot, 'src', 'cli.ts'), ...args], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

test('a server that is asked to end ends in order', async () => {
  const child = start('serve', '--port', '0', '--database', join(folder, 'served.db'));
  const [line] = await once(child.stdout, 'data');
  expect(String(line)).toMatch(/^GraphiQL answers at http:\/\/127\.0\.0\.1:\d+\/graphql/);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
