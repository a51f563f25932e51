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
  I32_MUL,
  I32_SHL,
  I32_SHR_U,
  I32_XOR,
  loadI8x8,
  loadI32,
  loadU16,
  set,
  storeI32,
  storeV128,
  tee,
} from './assembly.ts';
import { PAIR_FACTORS, SCRAMBLE_FACTORS } from './hash.ts';
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

/** Layout of the memory: sums, values, then what they are looked up in. */
const SUMS = 0;
const VALUES = 0x400;
const TABLE = 0x1000;
const LANES = 8;

/** Of a table in which a feature is the offset of a row with a byte for each class. */
export function classScoring(templates: Templates, weights: Int8Array, classes: number): ClassScoring {
  const vectors = Array.from({ length: Math.ceil(classes / LANES) }, (_, n) => n);
  const offset = freeLocal(templates);
  const sumOf = (vector: number): number => offset + 1 + vector;
  const addRow = vectors.flatMap((vector) => [
    ...[...get(sumOf(vector)), ...get(offset), ...loadI8x8(TABLE + vector * LANES)],
    ...[...I16X8_ADD, ...set(sumOf(vector))],
  ]);
  const code = [
    ...featureCode(templates, [...set(offset), ...addRow]),
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
  const sum = freeLocal(templates);
  const pairsAt = TABLE + numbers.byteLength;
  const addPair = [
    ...[...constant(1), ...I32_SHL, ...loadU16(TABLE), ...constant(2), ...I32_SHL, ...loadI32(pairsAt)],
    ...[...get(sum), ...I32_ADD, ...set(sum)],
  ];
  const code = [...featureCode(templates, addPair), ...constant(0), ...get(sum), ...storeI32(SUMS)];
  const { memory, run } = assemble(code, sum + 1, 0, pairsAt + pairs.byteLength);
  new Uint16Array(memory, TABLE).set(numbers);
  new Int32Array(memory, pairsAt).set(pairs);
  return { values: valuesIn(memory, templates), run, sum: new Int32Array(memory, SUMS, 1) };
}

function valuesIn(memory: ArrayBuffer, { values, lefts }: Templates): Int32Array {
  return new Int32Array(memory, VALUES, values.length - lefts.length);
}

/** Locals of `featureCode`: one for each value, and one more. */
function freeLocal({ values }: Templates): number {
  return values.length + 1;
}

/** Computes what `writeFeatures` does; `use` takes each feature off the stack. */
function featureCode({ values, lefts, rights, sources, seeds, shift }: Templates, use: Code): Code {
  const named = values.length - lefts.length;
  const spare = values.length;
  const code: Code[] = [];
  // Values that are read once are known to be the same wherever they are joined: the compiler multiplies each once.
  for (let at = 0; at < named; at++) code.push(constant(0), loadI32(VALUES + 4 * at), set(at));
  lefts.forEach((left, n) => {
    code.push(pairCode(get(left), get(rights[n] ?? 0)), set(named + n));
  });
  sources.forEach((source, n) => {
    code.push(get(source), constant(seeds[n] ?? 0), I32_ADD);
    code.push(scrambleCode(spare), constant(shift), I32_SHR_U, use);
  });
  return code.flat();
}

/** `pair` of two values. */
function pairCode(left: Code, right: Code): Code {
  const { first, added, last } = PAIR_FACTORS;
  return [
    ...[...left, ...constant(first), ...I32_MUL],
    ...[...right, ...constant(added), ...I32_ADD, ...I32_XOR],
    ...[...constant(last), ...I32_MUL],
  ];
}

/** `scramble` of the value on the stack. */
function scrambleCode(spare: number): Code {
  const folded = (by: number): Code => [
    ...[...tee(spare), ...get(spare), ...constant(by), ...I32_SHR_U, ...I32_XOR],
  ];
  const { first, second } = SCRAMBLE_FACTORS;
  return [
    ...[...folded(16), ...constant(first), ...I32_MUL],
    ...[...folded(15), ...constant(second), ...I32_MUL],
    ...folded(16),
  ];
}
