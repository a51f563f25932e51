import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../peers/compare.ts';
import { barPicture } from '../pictures/bars.ts';
import { linePicture } from '../pictures/lines.ts';
import { median } from '../spread.ts';
import type { Taken } from './growth.ts';

const results = join(import.meta.dirname, '../results');
const images = join(import.meta.dirname, '../../docs/images');

/** Draws what `peers --json` and `growth --json` have kept in bench/results. */
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
}

function saved<Result>(name: string): Result {
  // Written by the command of that name.
  return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as Result;
}

function draw(name: string, svg: string): void {
  writeFileSync(join(images, `${name}.svg`), svg);
}
