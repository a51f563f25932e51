import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taken } from '../growth/measure.ts';
import type { Comparison } from '../peers/compare.ts';
import { type BarGroup, barPicture } from '../pictures/bars.ts';
import { linePicture } from '../pictures/lines.ts';
import { median } from '../spread.ts';
import type { IngestResult } from './ingest.ts';

const results = join(import.meta.dirname, '../results');
const images = join(import.meta.dirname, '../../docs/images');

/** Draws what `peers --json`, `growth --json` and `ingest --json` have kept in bench/results. */
export function pictures(): void {
  const { comparisons } = saved<{ comparisons: readonly Comparison[] }>('peers');
  for (const engine of ['sqlite', 'postgresql'] as const) {
    const groups = comparisons
      .filter((comparison) => comparison.engine === engine)
      .map(({ question, rates }) => ({
        name: question,
        bars: rates.map(({ way, ofProcessor }) => ({ name: way, value: median(ofProcessor) })),
      }));
    const name = engine === 'sqlite' ? 'SQLite' : 'PostgreSQL';
    draw(`peers-${engine}`, barPicture(`Answers a second of processor time, ${name}`, groups));
  }
  const { taken } = saved<{ taken: readonly Taken[] }>('growth');
  const series = [...new Set(taken.map(({ query }) => query))].map((query) => ({
    name: query,
    points: taken.filter((one) => one.query === query).map(({ articles, p50 }) => [articles, p50] as const),
  }));
  const axes = { x: 'articles', y: 'milliseconds of processor time, median' };
  draw('growth', linePicture('Golden queries as the archive grows, SQLite', axes, series));
  drawIngest();
}

/** Nothing where `ingest --json` has kept nothing yet. */
function drawIngest(): void {
  if (!existsSync(join(results, 'ingest.json'))) return;
  draw('ingest', barPicture('Articles of 600 words ingested a second, SQLite', [byCores(saved('ingest'))]));
}

/** As it is, and as if each core were worth as much as the first. */
function byCores({ articles, ways }: IngestResult): BarGroup {
  const rates = ways.map(({ cores, costs }) => ({
    cores,
    value: articles / median(costs.map(({ seconds }) => seconds)),
  }));
  const one = rates[0]?.value ?? 0;
  const bars = rates.flatMap(({ cores, value }) =>
    cores === 1
      ? [{ name: 'one core', value }]
      : [
          { name: `${cores} cores`, value },
          { name: `${cores} times one core`, value: cores * one },
        ],
  );
  return { name: 'with extraction', bars };
}

function saved<Result>(name: string): Result {
  // Written by the command of that name.
  return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as Result;
}

function draw(name: string, svg: string): void {
  writeFileSync(join(images, `${name}.svg`), svg);
}
