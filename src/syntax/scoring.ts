/**
 * Scores of all classes at once: templates and weights compiled to WebAssembly. Nearly all time of tagging and parsing
 * goes into hashing features and adding up their rows of weights; here each template is a few instructions without any
 * loop around, and eight classes are added by one. The sums are those of `scoreClasses`, to the last bit.
 */
import type { ActionTable } from './action-table.ts';
import {
  assemble,
  type Code,
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
import {
  FEATURES,
  featureList,
  featuresAtOnce,
  featuresInTurn,
  localsOf,
  SEEDS,
  VALUES,
  VECTORS,
} from './feature-code.ts';
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
  /** The same for a few classes alone; scores of others say nothing then. */
  readonly runFew: (classes: Uint8Array) => void;
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
  const codes = [code, featureList(templates), chosenVector(templates)];
  const { memory, runs } = assemble(codes, offset + 1, vectors.length, size);
  // As many as there are codes.
  const [run, list, sumChosen] = runs as [() => void, () => void, () => void];
  new Int8Array(memory, TABLE).set(weights);
  const scores = new Int16Array(memory, SUMS, classes);
  const chosen = new Int32Array(memory, CHOSEN, 1);
  const runFew = (few: Uint8Array): void => {
    list();
    let summed = 0;
    for (let c = 0; c < few.length; c++) {
      const vector = (few[c] as number) >> 3;
      if ((summed & (1 << vector)) !== 0) continue;
      summed |= 1 << vector;
      chosen[0] = vector * LANES;
      sumChosen();
    }
  };
  return { values: valuesIn(memory, templates), run, scores, runFew };
}

/** Where it stands in a row which eight classes `chosenVector` adds up. */
const CHOSEN = 0x3fc;

/** Adds up eight classes over the features that are listed: less to fetch than whole rows where few are asked for. */
function chosenVector(templates: Templates): Code {
  const [chosen, sum] = [0, localsOf(templates) + 1];
  const addPart = (n: number): Code => [
    ...[...get(sum), ...constant(0), ...loadI32(FEATURES + 4 * n), ...get(chosen), ...I32_ADD],
    ...[...loadI8x8(TABLE), ...I16X8_ADD, ...set(sum)],
  ];
  return [
    ...[...constant(0), ...loadI32(CHOSEN), ...set(chosen)],
    ...[...templates.sources].flatMap((_, n) => addPart(n)),
    ...[...get(chosen), ...constant(1), ...I32_SHL, ...get(sum), ...storeV128(SUMS)],
  ];
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
  const { memory, runs } = assemble([code], sum + 1, VECTORS, pairsAt + pairs.byteLength);
  const [run] = runs as [() => void];
  new Uint16Array(memory, TABLE).set(numbers);
  new Int32Array(memory, SEEDS).set(templates.seeds);
  new Int32Array(memory, pairsAt).set(pairs);
  return { values: valuesIn(memory, templates), run, sum: new Int32Array(memory, SUMS, 1) };
}

function valuesIn(memory: ArrayBuffer, { values, lefts }: Templates): Int32Array {
  return new Int32Array(memory, VALUES, values.length - lefts.length);
}
