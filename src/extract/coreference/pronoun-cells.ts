const BITS = 16;
export const PRONOUN_FEATURES = 1 << BITS;

/** The features of one candidate: the cells of their weights, of which each class of pronouns has its own. */
export interface CellWriter {
  readonly group: number;
  readonly cells: number[];
}

/** Less than any value, for those that a feature does not have. */
const NONE = -1000;

/**
 * Adds a property of a candidate: the number of its template, then small numbers that are taken together. It is hashed
 * at once, by multiplication (Knuth): there are dozens of each candidate of each pronoun, too many for lists of their own.
 */
export function add(
  { group, cells }: CellWriter,
  template: number,
  a: number,
  b = NONE,
  c = NONE,
  d = NONE,
): void {
  let hash = joined(joined(group + 1, template), a);
  if (b !== NONE) hash = joined(hash, b);
  if (c !== NONE) hash = joined(hash, c);
  if (d !== NONE) hash = joined(hash, d);
  cells.push(Math.imul(hash, 0x85ebca6b) >>> (32 - BITS));
}

function joined(hash: number, value: number): number {
  return Math.imul(hash ^ (value + 11), 0x9e3779b1) ^ (hash >>> 15);
}
