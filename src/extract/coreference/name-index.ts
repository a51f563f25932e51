/** Most entries kept of one key: in a text of a million names the last ones are enough, and time stays linear. */
const MOST = 60;

/** Things found again by any of several keys; each key remembers those that were added last. */
export interface NameIndex<Item> {
  add(keys: readonly string[], item: Item): void;
  /** Everything under any of the keys, once each, in the order it was added under the first that has it. */
  find(keys: readonly string[]): readonly Item[];
}

export function createNameIndex<Item>(): NameIndex<Item> {
  const byKey = new Map<string, Item[]>();
  return {
    add(keys, item) {
      for (const key of new Set(keys)) {
        const items = byKey.get(key) ?? [];
        if (!items.includes(item)) items.push(item);
        if (items.length > MOST) items.shift();
        byKey.set(key, items);
      }
    },
    find: (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))],
  };
}
