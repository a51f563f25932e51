/**
 * The weights of actions as the parser reads them: of each feature how much more LEFT and RIGHT gain than SHIFT.
 * Few of the possible pairs of gains occur, so a feature keeps the number of its pair, in two bytes: most of the time
 * of parsing goes into fetching them from a table that no cache holds.
 */
import { LEFT, RIGHT, SHIFT } from './configuration.ts';

export interface ActionTable {
  /** Of each feature, the number of its pair. */
  readonly numbers: Uint16Array;
  /** LEFT's gain in the low half, RIGHT's in the high half, so that one addition adds both; 128 of them fit. */
  readonly pairs: Int32Array;
}

/** Cells of a row while it is learned: one for each of the three actions, and one unused. */
export const ACTION_CELLS = 4;

/** The commonest pair has number 0: that of a feature that says nothing. */
export function actionTableFrom(weights: Int8Array): ActionTable {
  const packed = Int32Array.from({ length: weights.length / ACTION_CELLS }, (_, row) => pairOf(weights, row));
  const counts = new Map<number, number>();
  for (const pair of packed) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const pairs = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([pair]) => pair);
  const numbers = new Map(pairs.map((pair, number) => [pair, number]));
  return {
    numbers: Uint16Array.from(packed, (pair) => numbers.get(pair) ?? 0),
    pairs: Int32Array.from(pairs),
  };
}

function pairOf(weights: Int8Array, row: number): number {
  const cell = row * ACTION_CELLS;
  const base = weights[cell + SHIFT] ?? 0;
  return (weights[cell + LEFT] ?? 0) - base + ((weights[cell + RIGHT] ?? 0) - base) * 0x10000;
}

export function leftGain(pair: number): number {
  return (pair << 16) >> 16;
}

export function rightGain(pair: number): number {
  return (pair - leftGain(pair)) >> 16;
}
