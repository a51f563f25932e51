import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ColumnHead } from '../../src/export/column.ts';
import { TABLES, type TableName } from '../../src/export/tables.ts';
import { packageRoot } from '../../src/package-root.ts';
import { readRepositoryFile } from '../hygiene/repository.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';
import { dateline } from '../support/terminal.ts';

// Every column that docs/export.md lists, and every answer of a command that it shows, is as it is now; `npm run docs`
// writes them.

const PAGE = 'docs/export.md';
const COLUMNS = /(<!-- columns of (\w+) -->\n)(?:\n\|[^\n]*(?:\n\|[^\n]*)*\n)?/g;
const COMMAND = /(```console\n\$ dateline ([^\n]*)\n)[\s\S]*?```/g;

let graph: SeedGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

describe(PAGE, () => {
  const text = readRepositoryFile(PAGE);

  test('lists the columns that there are, and shows what commands print', async () => {
    const written = await withAnswers(withColumns(text));
    if (process.env.UPDATE_ANSWERS) writeFileSync(join(packageRoot, PAGE), written);
    else expect(text).toBe(written);
  });

  test('speaks of every table', () => {
    const named = [...text.matchAll(COLUMNS)].map((match) => match[2]);
    expect(named.sort()).toEqual(Object.keys(TABLES).sort());
  });
});

function withColumns(page: string): string {
  return page.replace(
    COLUMNS,
    (_all, head: string, name: TableName) => `${head}\n${tableOf(TABLES[name])}\n`,
  );
}

function tableOf({ columns }: { readonly columns: readonly ColumnHead[] }): string {
  const rows = columns.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`);
  return ['| column | type | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

async function withAnswers(page: string): Promise<string> {
  let written = '';
  let end = 0;
  for (const { 0: all, 1: head = '', 2: line = '', index } of page.matchAll(COMMAND)) {
    const { out, err } = await dateline(wordsOf(line), { env: { DATABASE_URL: graph.path } });
    written += `${page.slice(end, index)}${head}${(out + err).replaceAll('\r\n', '\n')}\`\`\``;
    end = index + all.length;
  }
  return written + page.slice(end);
}

/** The words of a shell's line: what stands in single quotation marks is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
