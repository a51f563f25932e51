/** The value of `key`; it is then the one used last. */
export function recall<Key, Value>(map: Map<Key, Value>, key: Key): Value | undefined {
  const value = map.get(key);
  // Of one alone the order is known, and to enter it again would take longer than to find it.
  if (value === undefined || map.size === 1) return value;
  map.delete(key);
  map.set(key, value);
  return value;
}

/** Keeps a value; of more than `most` the one that was used least recently goes. */
export function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): Value {
  map.set(key, value);
  if (map.size > most) {
    for (const oldest of map.keys()) {
      map.delete(oldest);
      break;
    }
  }
  return value;
}
