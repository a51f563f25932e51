const NAME = /^NNPS?$/;
const BEHIND_NAME = /^(?:in|on|at|near)$/;

/**
 * Whether a sentence opens with "born" that a tagger takes for a first name: "Born Ada Lund in Orle in 1950, she married".
 * A name stands behind it, then where or when, and a comma after which the sentence begins.
 *
 * @param xpos Penn tag of a word, by its index from 0.
 * @param lengthOfSentence in words.
 */
export function isMisreadBirth(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): boolean {
  if (form(0) !== 'Born' || !NAME.test(xpos(0))) return false;
  let at = 1;
  while (at < lengthOfSentence && NAME.test(xpos(at))) at++;
  if (at === 1 || !BEHIND_NAME.test(form(at))) return false;
  for (; at < lengthOfSentence; at++) {
    if (/^(?:VB|MD)/.test(xpos(at))) return false;
    if (form(at) === ',') return true;
  }
  return false;
}
