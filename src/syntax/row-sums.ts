import {
  assemble,
  constant,
  get,
  I16X8_ADD,
  I32_ADD,
  I32_LT_U,
  loadI8x8,
  loadI32,
  repeat,
  set,
  storeV128,
  tee,
} from './assembly.ts';

/**
 * Adds up the rows of a table at `offsets[first]` to `offsets[end - 1]`, for all classes at once as `classScoring` does;
 * the answer is good until the next call.
 */
export type RowSums = (offsets: Int32Array, first: number, end: number) => Int16Array | Float64Array;

/** As many as may be asked for at once; the sum of more would not be sure to fit into 16 bits. */
const MOST_ROWS = 256;

/** Layout of the memory. */
const SUMS = 0;
const MOST_CLASSES = 128;
const COUNT = MOST_CLASSES * Int16Array.BYTES_PER_ELEMENT;
const OFFSETS = 0x200;
/** Behind the last of `MOST_ROWS` offsets. */
const TABLE = 0x1000;
const LANES = 8;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

const [at, end, offset] = [0, 1, 2];
const LOCALS = 3;

export function rowSums(weights: Int8Array, classes: number): RowSums {
  if (classes > MOST_CLASSES) throw new RangeError(`row sums: ${classes} classes, ${MOST_CLASSES} at most`);
  const vectors = Array.from({ length: Math.ceil(classes / LANES) }, (_, n) => n);
  const addRow = vectors.flatMap((vector) => [
    ...[...get(LOCALS + vector), ...get(offset), ...loadI8x8(TABLE + vector * LANES)],
    ...[...I16X8_ADD, ...set(LOCALS + vector)],
  ]);
  const code = [
    // The count is kept as the place where the offsets end.
    ...[...constant(0), ...loadI32(COUNT), ...set(end)],
    ...repeat([
      ...[...get(at), ...loadI32(OFFSETS), ...set(offset), ...addRow],
      ...[...get(at), ...constant(BYTES), ...I32_ADD, ...tee(at), ...get(end), ...I32_LT_U],
    ]),
    ...vectors.flatMap((vector) => [
      ...[...constant(0), ...get(LOCALS + vector), ...storeV128(SUMS + vector * 2 * LANES)],
    ]),
  ];
  const size = TABLE + weights.length + vectors.length * LANES;
  const { memory, runs } = assemble([code], LOCALS, vectors.length, size);
  const [run] = runs as [() => void];
  new Int8Array(memory, TABLE).set(weights);
  const sums = new Int16Array(memory, SUMS, classes);
  const count = new Int32Array(memory, COUNT, 1);
  const room = new Int32Array(memory, OFFSETS, MOST_ROWS);
  return (offsets, first, last) => {
    if (last <= first) return sums.fill(0);
    if (last - first > MOST_ROWS)
      throw new RangeError(`row sums: ${last - first} rows, ${MOST_ROWS} at most`);
    for (let n = first; n < last; n++) room[n - first] = offsets[n] as number;
    count[0] = (last - first) * BYTES;
    run();
    return sums;
  };
}
