import { count } from './outcome.ts';

/** The value that as many are below as above. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all is below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A median with the least and the most of its values. */
export function withSpread(values: readonly number[], digits = 0): string {
  const shown = (value: number) => (digits === 0 ? count(Math.round(value)) : value.toFixed(digits));
  return `${shown(median(values))} (${shown(Math.min(...values))} to ${shown(Math.max(...values))})`;
}
