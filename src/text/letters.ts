/**
 * Questions that are asked of each word by dozens of rules: a word of English letters is answered by its characters, any
 * other by what JavaScript knows of Unicode.
 */

const CAPITAL = /^\p{Lu}/u;
const NON_ENGLISH = 0x80;

/** Whether a word begins with a capital. */
export function isCapitalized(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < NON_ENGLISH ? first >= 0x41 && first <= 0x5a : CAPITAL.test(word);
}

const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u;

/** Whether a word is written as a name is, a small letter behind its capital: "Voss", and neither "KNA" nor "A". */
export function isCapitalWord(word: string): boolean {
  const second = word.charCodeAt(1);
  return second < NON_ENGLISH && word.charCodeAt(0) < NON_ENGLISH
    ? second >= 0x61 && second <= 0x7a && isCapitalized(word)
    : CAPITAL_WORD.test(word);
}

/** The word in lower case; itself, where it is so already, as most words are. */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= NON_ENGLISH || (code >= 0x41 && code <= 0x5a)) return word.toLowerCase();
  }
  return word;
}
