import { matchWords } from '../../lexicon/match-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { lowerCase } from '../../text/letters.ts';

/** Words of sport that make a text a report of it. */
const FEWEST_WORDS = 3;

export function isOfSport({ tokens }: Syntax): boolean {
  let count = 0;
  for (const { lemma } of tokens)
    if (matchWords.has(lowerCase(lemma)) && ++count >= FEWEST_WORDS) return true;
  return false;
}
