/**
 * What `writeFeatures` does as instructions, in two ways. Features that bring a row of weights each are used one by one:
 * a row is work enough between two waits for memory. Features that bring one number are all known before the first is
 * used: nothing stands between their look-ups then, and memory is waited for once for many of them.
 */
import {
  type Code,
  constant,
  get,
  I32_ADD,
  I32_MUL,
  I32_SHR_U,
  I32_XOR,
  I32X4_ADD,
  I32X4_MUL,
  I32X4_SHR_U,
  I32X4_SPLAT,
  loadI32,
  loadV128,
  set,
  storeI32,
  storeV128,
  tee,
  V128_XOR,
} from './assembly.ts';
import { PAIR_FACTORS, SCRAMBLE_FACTORS } from './hash.ts';
import type { Templates } from './templates.ts';

/** Layout of the memory: the caller's values, features that wait for their use, and their seeds. */
export const VALUES = 0x400;
export const FEATURES = 0x800;
export const SEEDS = 0xc00;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Locals that are in use here: one for each value, and one more. The next one is the caller's. */
export function localsOf({ values }: Templates): number {
  return values.length + 1;
}

/** Vectors that `featuresAtOnce` has in use, behind the caller's local: two factors, and one more. */
export const VECTORS = 3;

/** Computes one feature after the other; `use` takes each off the stack. */
export function featuresInTurn(templates: Templates, use: Code): Code {
  const features = featureCodes(templates).flatMap((feature) => [...feature, ...use]);
  return [...valueCode(templates, () => []).flat(), ...features];
}

/** The code of each feature by itself, where the values are known. */
function featureCodes({ values, sources, seeds, shift }: Templates): readonly Code[] {
  return Array.from(sources, (source, n) => [
    ...[...get(source), ...constant(seeds[n] ?? 0), ...I32_ADD],
    ...[...scrambleCode(values.length), ...constant(shift), ...I32_SHR_U],
  ]);
}

/** Computes the features and writes them to memory. */
export function featureList(templates: Templates): Code {
  const features = featureCodes(templates).flatMap((feature, n) => [
    ...[...constant(0), ...feature, ...storeI32(FEATURES + BYTES * n)],
  ]);
  return [...valueCode(templates, () => []).flat(), ...features];
}

/** Computes all features, four at a time, then has each used. The seeds stand in memory. */
export function featuresAtOnce(templates: Templates, use: Code): Code {
  const { sources } = templates;
  const write = (value: number): Code =>
    [...sources].flatMap((source, n) =>
      source === value ? [...constant(0), ...get(value), ...storeI32(FEATURES + n * BYTES)] : [],
    );
  const uses = [...sources].map((_, n) => [...constant(0), ...loadI32(FEATURES + n * BYTES), ...use]);
  return [...valueCode(templates, write), scrambledByFour(templates), ...uses].flat();
}

/** Reads the named values and joins the others; `then` is done to each when it is known. */
function valueCode({ values, lefts, rights }: Templates, then: (value: number) => Code): Code[] {
  const named = values.length - lefts.length;
  // Values that are read once are known to be the same wherever they are joined: the compiler multiplies each once.
  return Array.from(values, (_, at) => {
    const [left, right] = [lefts[at - named] ?? 0, rights[at - named] ?? 0];
    const code =
      at < named ? [...constant(0), ...loadI32(VALUES + BYTES * at)] : pairCode(get(left), get(right));
    return [...code, ...set(at), ...then(at)];
  });
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

/** The same of the values that stand where features do, with their seeds. */
function scrambledByFour(templates: Templates): Code {
  const first = localsOf(templates) + 1;
  const [second, spare] = [first + 1, first + 2];
  const folded = (by: number): Code => [
    ...[...tee(spare), ...get(spare), ...constant(by), ...I32X4_SHR_U, ...V128_XOR],
  ];
  const code: Code[] = [
    [...constant(SCRAMBLE_FACTORS.first), ...I32X4_SPLAT, ...set(first)],
    [...constant(SCRAMBLE_FACTORS.second), ...I32X4_SPLAT, ...set(second)],
  ];
  for (let at = 0; at < templates.sources.length * BYTES; at += 4 * BYTES) {
    code.push(
      constant(0),
      constant(0),
      loadV128(FEATURES + at),
      constant(0),
      loadV128(SEEDS + at),
      I32X4_ADD,
    );
    code.push(folded(16), get(first), I32X4_MUL, folded(15), get(second), I32X4_MUL, folded(16));
    code.push(constant(templates.shift), I32X4_SHR_U, storeV128(FEATURES + at));
  }
  return code.flat();
}
