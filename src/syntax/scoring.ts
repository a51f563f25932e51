/**
 * Scores of all classes at once: templates and weights compiled to WebAssembly. Nearly all time of tagging and parsing
 * goes into hashing features and adding up their rows of weights; here each template is a few instructions without any
 * loop around, and eight classes are added by one. The sums are those of `scoreClasses`, to the last bit.
 */
import type { ActionTable } from './action-table.ts';
import {
  assemble,
  constant,
  get,
  I16X8_ADD,
  I32_ADD,
  I32_SHL,
  loadI8x8,
  loadI32,
  loadU16,
  set,
  storeI32,
  storeV128,
} from './assembly.ts';
import { featuresAtOnce, featuresInTurn, localsOf, SEEDS, VALUES, VECTORS } from './feature-code.ts';
import type { Templates } from './templates.ts';

export interface Scoring {
  /** Where the caller writes the named values of the templates. */
  readonly values: Int32Array;
  /** Adds up the weights of the features of these values. */
  readonly run: () => void;
}

export interface ClassScoring extends Scoring {
  /** The sum of each class. */
  readonly scores: Int16Array | Float64Array;
}

export interface PairScoring extends Scoring {
  /** One cell: the sum of the pairs of gains. */
  readonly sum: Int32Array;
}

/** Layout of the memory: sums, what features are made of, then what they are looked up in. */
const SUMS = 0;
const TABLE = 0x1000;
const LANES = 8;

/** Of a table in which a feature is the offset of a row with a byte for each class. */
export function classScoring(templates: Templates, weights: Int8Array, classes: number): ClassScoring {
  const vectors = Array.from({ length: Math.ceil(classes / LANES) }, (_, n) => n);
  const offset = localsOf(templates);
  const sumOf = (vector: number): number => offset + 1 + vector;
  const addRow = vectors.flatMap((vector) => [
    ...[...get(sumOf(vector)), ...get(offset), ...loadI8x8(TABLE + vector * LANES)],
    ...[...I16X8_ADD, ...set(sumOf(vector))],
  ]);
  const code = [
    ...featuresInTurn(templates, [...set(offset), ...addRow]),
    ...vectors.flatMap((vector) => [
      ...[...constant(0), ...get(sumOf(vector)), ...storeV128(SUMS + vector * 2 * LANES)],
    ]),
  ];
  // The last row is read as far as the last vector goes.
  const size = TABLE + weights.length + vectors.length * LANES;
  const { memory, run } = assemble(code, offset + 1, vectors.length, size);
  new Int8Array(memory, TABLE).set(weights);
  return { values: valuesIn(memory, templates), run, scores: new Int16Array(memory, SUMS, classes) };
}

/** Of a table in which a feature is the place of the number of its pair. */
export function pairScoring(templates: Templates, { numbers, pairs }: ActionTable): PairScoring {
  const sum = localsOf(templates);
  const pairsAt = TABLE + numbers.byteLength;
  const addPair = [
    ...[...constant(1), ...I32_SHL, ...loadU16(TABLE), ...constant(2), ...I32_SHL, ...loadI32(pairsAt)],
    ...[...get(sum), ...I32_ADD, ...set(sum)],
  ];
  const code = [...featuresAtOnce(templates, addPair), ...constant(0), ...get(sum), ...storeI32(SUMS)];
  const { memory, run } = assemble(code, sum + 1, VECTORS, pairsAt + pairs.byteLength);
  new Uint16Array(memory, TABLE).set(numbers);
  new Int32Array(memory, SEEDS).set(templates.seeds);
  new Int32Array(memory, pairsAt).set(pairs);
  return { values: valuesIn(memory, templates), run, sum: new Int32Array(memory, SUMS, 1) };
}

function valuesIn(memory: ArrayBuffer, { values, lefts }: Templates): Int32Array {
  return new Int32Array(memory, VALUES, values.length - lefts.length);
}
