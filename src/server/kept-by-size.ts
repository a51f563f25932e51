/** A map that forgets what was not asked for longest, where all that it keeps has more than `most` characters. */
export interface KeptBySize<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

export function createKept<Value>(
  most: number,
  sizeOf: (key: string, value: Value) => number,
): KeptBySize<Value> {
  const values = new Map<string, Value>();
  let characters = 0;
  let newest: string | null = null;
  const forget = (key: string): void => {
    const value = values.get(key);
    if (value === undefined) return;
    characters -= sizeOf(key, value);
    values.delete(key);
  };
  const set = (key: string, value: Value): void => {
    forget(key);
    values.set(key, value);
    newest = key;
    characters += sizeOf(key, value);
    // The first key of a map from which many were taken is found slowly.
    if (characters <= most) return;
    for (const oldest of values.keys()) {
      if (characters <= most) return;
      forget(oldest);
    }
  };
  return {
    set,
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined && key !== newest) set(key, value);
      return value;
    },
  };
}
