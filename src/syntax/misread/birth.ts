import type { TaggedSentence, WordRule } from './rule.ts';

/**
 * "Born Ada Lund in Orle in 1950, she married": what opens a sentence is no first name. A name stands behind it, then
 * where or when, and a comma after which the sentence begins.
 */
export const birth: WordRule = {
  name: 'birth',
  forms: new Set(['Born']),
  mend: (sentence, word) => (word === 0 && isBirth(sentence) ? [{ word, as: 'VBN' }] : []),
};

const NAME = /^NNPS?$/;
const BEHIND_NAME = /^(?:in|on|at|near)$/;

function isBirth({ length, form, xpos }: TaggedSentence): boolean {
  if (!NAME.test(xpos(0))) return false;
  let at = 1;
  while (at < length && NAME.test(xpos(at))) at++;
  if (at === 1 || !BEHIND_NAME.test(form(at))) return false;
  for (; at < length; at++) {
    if (/^(?:VB|MD)/.test(xpos(at))) return false;
    if (form(at) === ',') return true;
  }
  return false;
}
