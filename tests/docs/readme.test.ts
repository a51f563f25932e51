import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { createServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
const ANSWER = /(```json\n)([\s\S]*?)(\n```)/;

// `UPDATE_README=1 npx vitest run tests/docs` writes the answer; read the diff as you would code.
test('the README shows the answer that its query gets', async () => {
  const text = readFileSync(readme, 'utf8');
  const query = /```graphql\n([\s\S]*?)\n```/.exec(text)?.[1];
  const answer = JSON.stringify(await answerTo(query ?? ''), null, 2);
  if (process.env.UPDATE_README)
    writeFileSync(
      readme,
      text.replace(ANSWER, (_, a, __, b) => a + answer + b),
    );
  else expect(ANSWER.exec(text)?.[2]).toBe(answer);
});

async function answerTo(query: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-readme-'));
  const database = openDatabase(join(folder, 'readme.db'));
  const extractor = { version: EXTRACTOR_VERSION, extract };
  for await (const { outcome } of ingest([join(root, 'seeds')], { database, extractor }))
    expect(outcome.kind).toBe('added');
  const response = await createServer({ database }).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // Only the data is shown: the cost in the extensions is of no interest here.
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  await database.$disconnect();
  rmSync(folder, { recursive: true });
  return data;
}
