import type { Span } from '../../text/span.ts';
import { plainLetters } from '../folded.ts';

/** A word of a text as search sees it; its form is what two words are the same by. */
export interface SearchWord extends Span {
  readonly form: string;
}

/**
 * Letters and digits that stand together, and the accents on them: what the engine takes for a word (unicode61). A
 * soft hyphen is no end of one.
 */
const WORD = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}\u00ad]|[\u0300-\u0331])*/gu;

/** The words of a text, in order. */
export function* wordsIn(text: string): Generator<SearchWord> {
  for (const { index, 0: word } of text.matchAll(WORD)) {
    yield { start: index, end: index + word.length, form: formOf(word) };
  }
}

/** Most words: nothing on them to take off. */
const PLAIN = /^[a-z0-9]*$/i;

/** What two words are the same by. */
export function formOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return searchable(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** What the engine gets of a text: it folds case and accents itself, but knows nothing of letters such as "ł". */
export function searchable(text: string): string {
  return plainLetters(text.replaceAll('\u00ad', ''));
}
