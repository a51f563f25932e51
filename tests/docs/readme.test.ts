import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
const EXAMPLE = /(```graphql\n([\s\S]*?)\n```\s+```json\n)([\s\S]*?)(\n```)/g;

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-readme-'));
  database = openDatabase(join(folder, 'readme.db'));
  const extractor = { version: EXTRACTOR_VERSION, extract };
  for await (const { outcome } of ingest([join(root, 'seeds')], { database, extractor }))
    expect(outcome.kind).toBe('added');
});

afterAll(async () => {
  await database.$disconnect();
  rmSync(folder, { recursive: true });
});

// `UPDATE_README=1 npx vitest run tests/docs` writes the answers; read the diff as you would code.
test('the README shows the answers that its queries get', async () => {
  const text = readFileSync(readme, 'utf8');
  const examples = [...text.matchAll(EXAMPLE)];
  expect(examples).toHaveLength(2);
  for (const [example, before = '', query = '', shown = '', after = ''] of examples) {
    const answer = JSON.stringify(await answerTo(query), null, 2);
    if (process.env.UPDATE_README)
      writeFileSync(
        readme,
        readFileSync(readme, 'utf8').replace(example, () => before + answer + after),
      );
    else expect(shown).toBe(answer);
  }
});

async function answerTo(query: string): Promise<unknown> {
  const response = await createServer({ database }).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // Only the data is shown: the cost in the extensions is of no interest here.
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
