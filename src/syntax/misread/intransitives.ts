import { pastsOfIntransitives } from '../../lexicon/intransitive-verbs.ts';
import type { TaggedSentence, WordRule } from './rule.ts';

/** "A jet skidded off the runway, broke in two": what can't be done to anything is no participle right behind a noun. */
export const intransitives: WordRule = {
  name: 'intransitives',
  forms: pastsOfIntransitives,
  mend: (sentence, word) => (isVerb(sentence, word) ? [{ word, as: 'VBD' }] : []),
};

function isVerb({ form, xpos }: TaggedSentence, word: number): boolean {
  if (word === 0 || xpos(word) !== 'VBN' || !/^(?:NN|PRP$)/.test(xpos(word - 1))) return false;
  if (/^(?:NN|JJ|CD)/.test(xpos(word + 1))) return false;
  // "had the bridge collapsed", "has the minister resigned?"
  for (let at = word - 2; at >= Math.max(0, word - REACH); at--)
    if (/^(?:had|has|have|having|be|been|is|are|was|were)$/i.test(form(at))) return false;
  return true;
}

const REACH = 6;
