import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { readRepositoryFile } from '../hygiene/repository.ts';
import { quietServer } from '../support/ask.ts';
import { program } from '../support/program.ts';
import { type Example, examplesIn, withAnswers } from './examples.ts';

// The commands of docs/write.md are run one after the other in a shell, against a server over the database that they name,
// and what the page shows behind a command is what it printed. `npm run docs` writes it.

const PAGE = 'docs/write.md';
const END = '--- end of a command ---';

/** Own articles about a made-up country: one is bad, one has front matter, and two spell a man's name their own way. */
const ARTICLES: Readonly<Record<string, string>> = {
  'court.txt':
    'Judge Merrick Dolan of Lumara resigned on Friday. "I have said enough," Dolan told reporters.\n',
  'empty.txt': '\n',
  'harbor.txt': 'Judge Merik Dolan visited the harbor on Monday. "It is cold here," Dolan said.\n',
  'market.txt': '---\ntitle: The market is full\n---\nFishermen of Lumara sold herring on Monday.\n',
};

test(`the commands of ${PAGE} print what it says`, async () => {
  const page = readRepositoryFile(PAGE);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-write-')));
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, 'articles', name), text);
  copyFileSync(join(packageRoot, 'examples/write/ingest-folder.mjs'), join(folder, 'ingest-folder.mjs'));
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  const database = openDatabase(join(folder, 'news.db'));
  const { server, masked } = quietServer({ database, extractor: { version: EXTRACTOR_VERSION, extract } });
  try {
    await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
    // A server on a port has an address of this form.
    const { port } = server.http.address() as AddressInfo;
    const examples = examplesIn(page, 'sh', ['json', 'text']);
    const commands = examples.map(({ asked }) => asked);
    const printed = await outputs(commands, folder, `http://127.0.0.1:${port}`);
    const written = withOutputs(page, examples, printed);
    if (process.env.UPDATE_ANSWERS) writeFileSync(join(packageRoot, PAGE), written);
    else expect(page).toBe(written);
    expect(masked).toEqual([]);
  } finally {
    server.http.close();
    server.http.closeAllConnections();
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  }
}, 120_000);

/** What each command prints; all run in one shell, as a reader's do. */
async function outputs(
  commands: readonly string[],
  folder: string,
  address: string,
): Promise<readonly string[]> {
  const script = [
    'set -euo pipefail',
    `dateline() { ${process.execPath} ${program} "$@" 2>/dev/null; }`,
    ...commands.map((one) => `${one.replaceAll('http://127.0.0.1:4000', address)}\necho; echo '${END}'`),
  ].join('\n');
  // The folder has a bad file, of which the script for a folder tells by its code.
  const { stdout } = await promisify(execFile)(
    'bash',
    ['-c', script.replace(/^(node ingest-folder.*)$/m, '$1 || true')],
    {
      cwd: folder,
    },
  );
  return stdout.split(END).map((output) => output.trim());
}

/** Of the server's answers in JSON the page shows the data. */
function withOutputs(page: string, examples: readonly Example[], printed: readonly string[]): string {
  const answers = examples.map(({ shown }, number) => {
    const output = printed[number] ?? '';
    return shown?.language === 'json' ? JSON.stringify(JSON.parse(output).data, null, 2) : output;
  });
  return withAnswers(page, examples, answers);
}
