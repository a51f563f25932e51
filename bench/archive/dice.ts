/** Choices that look random and are the same for the same seed, whichever article is made first. */
export interface Dice {
  /** From 0 to 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A key, as often as its share says. */
  readonly share: <Key extends string>(shares: Readonly<Record<Key, number>>) => Key;
  /** A rank below `count`, the first ones most often: as r^-`exponent`. */
  readonly rank: (count: number, exponent: number) => number;
  /** A whole number whose mean is `mean`: it, or the next one. */
  readonly about: (mean: number) => number;
  readonly logNormal: (median: number, spread: number) => number;
}

export function dice(seed: number, number: number): Dice {
  const next = mulberry(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return {
    next,
    chance: (share) => next() < share,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    share: (shares) => keyAt(shares, next()),
    rank: (count, exponent) => Math.min(count - 1, Math.floor(count * next() ** (1 / (1 - exponent)))),
    about: (mean) => Math.floor(mean) + Number(next() < mean % 1),
    logNormal: (median, spread) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
}

/** Mulberry32: small, and good enough for texts that nobody reads. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function keyAt<Key extends string>(shares: Readonly<Record<Key, number>>, at: number): Key {
  let left = at;
  const keys = Object.keys(shares) as Key[];
  for (const key of keys) {
    left -= shares[key];
    if (left < 0) return key;
  }
  return itemAt(keys, 0);
}
