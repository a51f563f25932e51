import { ARRANGING_WORDS } from '../../lexicon/time-outlook.ts';
import type { Syntax } from '../../syntax/token.ts';
import { topOf } from './top-of.ts';
import type { WordPiece } from './words.ts';

/** Nouns between an expression and the word that arranges for it, at most. */
const CLIMB = 3;

/** "postponed the May summit", "invited to talks in May", "a candidate in the June elections": of what is arranged for. */
export function isArranged(
  { tokens }: Syntax,
  words: readonly WordPiece[],
  start: number,
  end: number,
): boolean {
  let index = topOf(tokens, words[start]?.token ?? -1, words[end - 1]?.token ?? -1);
  for (let step = 0; step < CLIMB; step++) {
    const noun = tokens[index];
    if (noun?.upos !== 'NOUN' && noun?.upos !== 'PROPN') return false;
    index = noun.head;
    if (ARRANGING_WORDS.has(tokens[index]?.lemma ?? '')) return true;
  }
  return false;
}
