import { seeded } from '../support/seeded.ts';

/** Choices that look random and are the same in each run. */
export interface Dice {
  /** Whether something that happens so often, from 0 to 1, happens now. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function dice(seed: number): Dice {
  const random = seeded(seed);
  return {
    chance: (share) => random() < share,
    pick: <Item>(items: readonly Item[]) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
