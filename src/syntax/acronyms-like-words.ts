/**
 * Acronyms that are written as a word is, of which the tagger knows the word alone: "WHO doctors" like "who doctors". Among
 * words in small letters they are read as an acronym that it knows.
 */
import { acronymsLikeWords } from '../lexicon/misread-words.ts';
import type { Lexeme } from './lexeme.ts';

const KNOWN_ACRONYM = 'NATO';
const SMALL_LETTER = /\p{Ll}{2}/u;

/** The lexemes of a sentence's words, such acronyms as the lexeme of a known one. */
export function lexemesOfWords(forms: readonly string[], lexemeOf: (form: string) => Lexeme): Lexeme[] {
  const lexemes = forms.map(lexemeOf);
  if (!forms.some((form) => acronymsLikeWords.has(form)) || !forms.some((form) => SMALL_LETTER.test(form)))
    return lexemes;
  return lexemes.map((lexeme) =>
    acronymsLikeWords.has(lexeme.form)
      ? { ...lexemeOf(KNOWN_ACRONYM), form: lexeme.form, entry: null }
      : lexeme,
  );
}
