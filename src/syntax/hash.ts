/** 32-bit hashing of words and features: no string is built, and equal input gives equal output everywhere. */

const OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = OFFSET_BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** Also those of the compiled `pair` and `scramble`, in `scoring.ts`. */
export const PAIR_FACTORS = { first: 0x2c1b3c6d, added: 0x297a2d39, last: 0x5bd1e995 } as const;
export const SCRAMBLE_FACTORS = { first: 0x7feb352d, second: 0x846ca68b | 0 } as const;

/** One number for two, not symmetric in them. */
export function pair(a: number, b: number): number {
  return Math.imul(Math.imul(a, PAIR_FACTORS.first) ^ (b + PAIR_FACTORS.added), PAIR_FACTORS.last);
}

/** Spreads the bits of a number over all 32; the highest are the best to use. */
export function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), SCRAMBLE_FACTORS.first);
  hash = Math.imul(hash ^ (hash >>> 15), SCRAMBLE_FACTORS.second);
  return hash ^ (hash >>> 16);
}
