/** Numbers in [0, 1), the same ones for the same seed on any machine (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** `count` different ones of the items. */
export function pickSome<Item>(random: Random, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  const picked: Item[] = [];
  while (picked.length < count) {
    const item = pick(random, left);
    picked.push(item);
    left.splice(left.indexOf(item), 1);
  }
  return picked;
}
