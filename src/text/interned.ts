/**
 * The same string as the engine keeps it once for all: two such strings are compared by where they stand and not letter
 * by letter, and so with every string that is written in the program.
 */
export function interned(text: string): string {
  const keys: Record<string, true> = Object.create(null);
  keys[text] = true;
  for (const key in keys) return key;
  return text;
}
