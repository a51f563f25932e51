/** What the words of a sentence that was just parsed are, by the names of its model. */
import type { Configuration } from './configuration.ts';

/** What tags and relations are called, by their numbers. */
export interface Names {
  readonly xposOf: readonly string[];
  readonly relationNames: readonly string[];
}

/** The Penn tag of a word, from 1; '' where there is none. */
export function xposOf(state: Configuration, names: Names, word: number): string {
  return names.xposOf[state.tags[word] ?? 0] ?? '';
}

/** The relation of a word to its head; '' where it has none. */
export function relationOf(state: Configuration, names: Names, word: number): string {
  return names.relationNames[state.labels[word] ?? 0] ?? '';
}
