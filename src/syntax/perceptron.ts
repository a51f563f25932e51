/**
 * A linear classifier over hashed features, trained as an averaged perceptron (Collins 2002).
 *
 * All weights stand in one flat table. A feature is an offset into it, usually the high bits of a hash, and
 * its weight for class `c` is at `offset + c`: the classes of one feature share a cache line, and no
 * dictionary of features is kept. Two features may meet in one cell; a large enough table makes that cheap.
 * The table is `tableSize(bits, classes)` long, so that the last offset has room for every class.
 */

/** Length of a table for offsets of `bits` bits and this many classes. */
export function tableSize(bits: number, classes: number): number {
  return 2 ** bits + classes;
}

/** Weights while they are learned, with what their average over all steps needs. */
export interface Learner {
  readonly weights: Float32Array;
  /** Sum of every change times the step it was made at. */
  readonly changes: Float64Array;
  step: number;
}

export function createLearner(size: number): Learner {
  return { weights: new Float32Array(size), changes: new Float64Array(size), step: 1 };
}

/** Adds up, for each class, the weights of the first `count` offsets in `features`. */
export function addScores(
  weights: Float32Array | Int8Array,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const classes = scores.length;
  for (let i = 0; i < count; i++) {
    const offset = features[i] ?? 0;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[offset + c] ?? 0);
  }
}

/**
 * Writes, for each of the given classes, the sum of the weights of the offsets from `first` to `end`. Four sums at once
 * stay in registers; `scores` has room for three more than there are classes.
 */
export function scoreClasses(
  weights: Float32Array | Int8Array,
  offsets: Int32Array,
  first: number,
  end: number,
  classes: Uint8Array,
  scores: Float64Array,
): void {
  const last = classes.length - 1;
  for (let c = 0; c <= last; c += 4) {
    const class0 = classes[c] as number;
    const class1 = classes[Math.min(c + 1, last)] as number;
    const class2 = classes[Math.min(c + 2, last)] as number;
    const class3 = classes[Math.min(c + 3, last)] as number;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let i = first; i < end; i++) {
      const offset = offsets[i] as number;
      sum0 += weights[offset + class0] as number;
      sum1 += weights[offset + class1] as number;
      sum2 += weights[offset + class2] as number;
      sum3 += weights[offset + class3] as number;
    }
    scores[c] = sum0;
    scores[c + 1] = sum1;
    scores[c + 2] = sum2;
    scores[c + 3] = sum3;
  }
}

/** The candidate with the highest score; the first of equals. */
export function bestScored(scores: Int16Array | Float64Array, candidates: Uint8Array): number {
  let best = candidates[0] ?? 0;
  for (let c = 1; c < candidates.length; c++) {
    const candidate = candidates[c] as number;
    if ((scores[candidate] as number) > (scores[best] as number)) best = candidate;
  }
  return best;
}

const learned = new Float64Array(256 + 3);

/** The candidate with the highest score by these weights; the first of equals. */
export function bestOf(
  weights: Float32Array,
  features: Int32Array,
  count: number,
  candidates: Uint8Array,
): number {
  scoreClasses(weights, features, 0, count, candidates, learned);
  let best = 0;
  for (let c = 1; c < candidates.length; c++)
    if ((learned[c] as number) > (learned[best] as number)) best = c;
  return candidates[best] ?? 0;
}

/** Moves every given feature toward the right class and away from the one that was guessed. */
export function learn(
  learner: Learner,
  features: Int32Array,
  count: number,
  right: number,
  guessed: number,
): void {
  if (right === guessed) return;
  for (let i = 0; i < count; i++) {
    const offset = features[i] ?? 0;
    change(learner, offset + right, 1);
    change(learner, offset + guessed, -1);
  }
}

function change(learner: Learner, cell: number, by: number): void {
  learner.weights[cell] = (learner.weights[cell] ?? 0) + by;
  learner.changes[cell] = (learner.changes[cell] ?? 0) + by * learner.step;
}

/** The mean of the weights over all steps so far: steadier than the last ones. */
export function averagedWeights(learner: Learner): Float32Array {
  return learner.weights.map((weight, cell) => weight - (learner.changes[cell] ?? 0) / learner.step);
}

/** Rounds weights to signed bytes, the largest to 127; those that round to less than `least` become zero. */
export function quantize(weights: Float32Array, least = 1): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest === 0 ? 0 : 127 / largest;
  return Int8Array.from(weights, (weight) => {
    const value = Math.round(weight * scale);
    return Math.abs(value) < least ? 0 : value;
  });
}

/**
 * Packs a sparse table: for each non-zero cell the gap from the one before it, as a varint, into one run of
 * bytes and its value into another, which compress better apart. Layout: varint size, varint number of
 * cells, gaps, values.
 */
export function packWeights(weights: Int8Array): Uint8Array {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((value, cell) => {
    if (value === 0) return;
    pushVarint(gaps, cell - last);
    values.push(value & 0xff);
    last = cell;
  });
  const head: number[] = [];
  pushVarint(head, weights.length);
  pushVarint(head, values.length);
  const packed = new Uint8Array(head.length + gaps.length + values.length);
  packed.set(head, 0);
  packed.set(gaps, head.length);
  packed.set(values, head.length + gaps.length);
  return packed;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** Undoes `packWeights`. */
export function unpackWeights(packed: Uint8Array): Int8Array {
  const size = readVarint(packed, 0);
  const cells = readVarint(packed, size.end);
  const weights = new Int8Array(size.value);
  let cell = -1;
  let at = cells.end;
  for (let value = packed.length - cells.value; value < packed.length; value++) {
    // Nearly every gap is one byte; millions of them are read before anything else happens.
    const byte = packed[at] as number;
    const gap = byte < 0x80 ? null : readVarint(packed, at);
    cell += gap === null ? byte : gap.value;
    at = gap === null ? at + 1 : gap.end;
    weights[cell] = packed[value] as number;
  }
  return weights;
}

function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, end: at };
  }
}
