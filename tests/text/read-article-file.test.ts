import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticleFile } from '../../src/text/read-article-file.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file alone, and one with a sidecar', async () => {
  const file = join(folder, 'port.txt');
  await writeFile(file, 'The port is closed.');
  expect(await readArticleFile(file)).toEqual({ file, text: 'The port is closed.', metadata: {} });
  await writeFile(join(folder, 'port.yaml'), 'outlet: Tarn Courier\n');
  expect((await readArticleFile(file)).metadata).toEqual({ outlet: 'Tarn Courier' });
});

test('what is no file', async () => {
  const inFolder = (name: string): string => join(folder, name);
  await mkdir(inFolder('folder.txt'));
  await symlink(inFolder('loop.txt'), inFolder('loop.txt'));
  await expect(readArticleFile(inFolder('none.txt'))).rejects.toThrow(
    `${inFolder('none.txt')}: does not exist`,
  );
  await expect(readArticleFile(inFolder('folder.txt'))).rejects.toThrow('is a folder, not a file');
  await expect(readArticleFile(inFolder('loop.txt'))).rejects.toThrow('is a link that leads back to itself');
});

test('a sidecar that is wrong is the mistake of its article', async () => {
  await writeFile(join(folder, 'port.txt'), 'The port is closed.');
  await mkdir(join(folder, 'port.yaml'));
  await expect(readArticleFile(join(folder, 'port.txt'))).rejects.toThrow(
    'port.yaml: is a folder, not a file',
  );
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0)('a file without rights', async () => {
  const file = join(folder, 'port.txt');
  await writeFile(file, 'The port is closed.');
  await chmod(file, 0o000);
  await expect(readArticleFile(file)).rejects.toThrow('may not be read; give the right to read it');
});
