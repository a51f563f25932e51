import { readFileSync } from 'node:fs';
import { modelPath } from './model.ts';
import { LABELS } from './names-labels.ts';
import { unpackWeights } from './perceptron.ts';
import { type RowSums, rowSums } from './row-sums.ts';

/** A linear chain over hashed features: a row of label weights a feature, and transitions from label to label. */
export interface NameModel {
  /** log2 of the number of rows. */
  readonly bits: number;
  /** Rows x labels, in units of 1 / `scale`. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** Sums of rows, compiled; not while the weights are still learned. */
  readonly sums?: RowSums;
  readonly transitions: Float64Array;
}

/** Weights are kept as signed bytes in steps of 1/32. */
export const SCALE = 32;

let shipped: NameModel | undefined;

/** The model that ships with the package, loaded at its first use. */
export function shippedNameModel(): NameModel {
  shipped ??= readNameModel(modelPath('names.bin'));
  return shipped;
}

export function readNameModel(file: string): NameModel {
  return nameModelFromBytes(unpackWeights(readFileSync(file)));
}

/** The table holds the rows first, then the transitions. */
export function nameModelFromBytes(bytes: Int8Array): NameModel {
  const rows = bytes.length / LABELS - LABELS;
  const weights = bytes.subarray(0, rows * LABELS);
  const transitions = Float64Array.from(bytes.subarray(rows * LABELS), (byte) => byte / SCALE);
  return { bits: Math.log2(rows), weights, scale: SCALE, sums: rowSums(weights, LABELS), transitions };
}
