import { count } from '../outcome.ts';
import { median } from '../spread.ts';
import type { Taken } from './measure.ts';
import type { Memory } from './memory.ts';

/** A line for each query, a column for each size. */
export function takenTable(taken: readonly Taken[]): readonly string[] {
  const names = [...new Set(taken.map(({ query }) => query))];
  const sizes = [...new Set(taken.map(({ articles }) => articles))];
  const columns = sizes.map((articles) => `${count(articles)} articles, p50 / p99 ms`);
  const lines = names.map((name) =>
    lineOf(
      name,
      taken.filter(({ query }) => query === name),
    ),
  );
  return [
    `| query | ${columns.join(' | ')} | p50, last over first | p99 | the engine's own count, ms (the query over it) | its own ranking |`,
    `| --- |${' --- |'.repeat(sizes.length)} --- | --- | --- | --- |`,
    ...lines,
  ];
}

function lineOf(name: string, own: readonly Taken[]): string {
  const [small, large] = [own[0], own.at(-1)];
  if (!small || !large) return `| ${name} |`;
  const shown = own.map(({ p50, p99 }) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`);
  const growth = ratio(large.rounds, small.rounds);
  const beside = (engine: readonly number[]) =>
    engine.length > 0 ? `${median(engine).toFixed(2)} (${ratio(large.rounds, engine)})` : '';
  return `| ${name} | ${shown.join(' | ')} | ${growth} | ${(large.p99 / small.p99).toFixed(2)} | ${beside(large.engine)} | ${beside(large.ranking)} |`;
}

/** Round by round, what was measured one after the other: the median, with the least and the most. */
function ratio(over: readonly number[], under: readonly number[]): string {
  const ratios = over.map((value, round) => value / (under[round] ?? Number.NaN));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return `${median(ratios).toFixed(2)}, ${least.toFixed(2)} to ${most.toFixed(2)}`;
}

export function memoryLine(memory: readonly Memory[]): string {
  const shown = memory.map(
    ({ articles, bytes }) => `${count(articles)} articles: ${Math.round(median(bytes) / 1e6)} MB`,
  );
  const [small, large] = [memory[0], memory.at(-1)];
  const growth = small && large ? ratio(large.bytes, small.bytes) : '';
  return `the server's own memory under load: ${shown.join(', ')}; last over first ${growth}`;
}
