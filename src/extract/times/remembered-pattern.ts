import { type Hit, type Pattern, startingWith } from './pattern.ts';
import type { WordPiece } from './words.ts';

const NOWHERE: readonly WordPiece[] = [];

/**
 * A pattern that remembers what it read at the last place it was asked about: many larger ones begin with it, and are tried
 * at that place one after the other.
 */
export function rememberedPattern<T>(pattern: Pattern<T>): Pattern<T> {
  const read = pattern.opened ?? pattern;
  let lastWords = NOWHERE;
  let lastAt = -1;
  let hit: Hit<T> | null = null;
  const rememberedRead = (words: readonly WordPiece[], at: number): Hit<T> | null => {
    if (at !== lastAt || words !== lastWords) {
      hit = read(words, at);
      lastWords = words;
      lastAt = at;
    }
    return hit;
  };
  return startingWith(pattern.opening, rememberedRead, pattern.isEmpty);
}
