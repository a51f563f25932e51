import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticles } from '../../tests/support/generated-articles.ts';
import { byCores, type OnCores } from '../ingest/by-cores.ts';
import type { Cost } from '../ingest/costs.ts';
import { type Storing, storing } from '../ingest/storing.ts';
import { count } from '../outcome.ts';
import { withSpread } from '../spread.ts';

export interface IngestArguments {
  readonly articles: number;
  readonly rounds: number;
  readonly json: string | null;
}

/** What `ingest --json` keeps. */
export interface IngestResult {
  readonly articles: number;
  readonly ways: readonly OnCores[];
  readonly storing: Storing;
}

/** What ingest costs on SQLite, as ratios within one run: cores over one, and storing alone over the database's own bulk load. */
export async function ingest({ articles, rounds, json }: IngestArguments): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const place = { folder, articles: join(folder, 'articles') };
  try {
    mkdirSync(place.articles);
    for (const { name, content } of generatedArticles(articles))
      writeFileSync(join(place.articles, name), content);
    const ways = await byCores(place, rounds);
    const result: IngestResult = { articles, ways, storing: await storing(place, rounds) };
    for (const line of table(result)) console.log(line);
    if (json !== null) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table({ articles, ways, storing: { rows, stored, loaded } }: IngestResult): readonly string[] {
  const row = (name: string, costs: readonly Cost[], over: string) => {
    const each = (value: (cost: Cost) => number) =>
      withSpread(
        costs.map((cost) => (1000 * value(cost)) / articles),
        1,
      );
    return `| ${name} | ${each(seconds)} | ${each(processor)} | ${over} |`;
  };
  const [one] = ways;
  return [
    `${count(articles)} articles of about 600 words, ${count(rows)} rows; medians, with the least and the most.`,
    '',
    '| | ms an article | of processors | rate over |',
    '| --- | --- | --- | --- |',
    ...ways.map(({ cores, isPinned, costs }) => {
      const over = cores === 1 ? '1' : ratios(one?.costs ?? [], costs, seconds);
      return row(`ingest, ${nameOf(cores)}${isPinned ? '' : ' (not held to them)'}`, costs, over);
    }),
    row('ingest of what is extracted already', stored, ratios(loaded, stored, seconds)),
    row("the database's own bulk load of those rows", loaded, '1'),
    '',
    `By processor time, storing over the bulk load: ${ratios(loaded, stored, processor)}.`,
  ];
}

function nameOf(cores: number): string {
  return cores === 1 ? 'one core' : `${cores} cores, as many threads`;
}

/** How many times as fast `costs` are, round by round. */
function ratios(one: readonly Cost[], costs: readonly Cost[], value: (cost: Cost) => number): string {
  return withSpread(
    costs.map((cost, round) => value(one[round] ?? cost) / value(cost)),
    2,
  );
}

function seconds(cost: Cost): number {
  return cost.seconds;
}

function processor(cost: Cost): number {
  return cost.processor;
}
