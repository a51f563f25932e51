import { rarePasts } from '../../lexicon/misread-words.ts';
import type { TaggedSentence, WordRule } from './rule.ts';

/** "Thieves stole three paintings", "Kestria shot down a drone": behind a noun or name it must be a verb in the past tense. */
export const pasts: WordRule = {
  name: 'pasts',
  forms: new Set([...rarePasts, 'shot']),
  mend: (sentence, word) => (isPast(sentence, word) ? [{ word, as: 'VBD' }] : []),
};

const OPENS_OBJECT = /^(?:NNS?|CD|DT|PRP\$?|JJ|IN|RB|\$)$/;

function isPast({ form, xpos }: TaggedSentence, word: number): boolean {
  if (word === 0 || !/^(?:NN|JJ)$/.test(xpos(word))) return false;
  // "shot down a drone", "shot dead a man": no noun has these words behind it.
  if (form(word) === 'shot')
    return /^(?:down|dead)$/.test(form(word + 1)) && /^(?:NN|PRP$)/.test(xpos(word - 1));
  return /^(?:NN|PRP$|WP$)/.test(xpos(word - 1)) && OPENS_OBJECT.test(xpos(word + 1));
}
