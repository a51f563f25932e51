import { irregularLemmas } from '../../lexicon/irregular-verbs.ts';
import { unchangedPasts } from '../../lexicon/misread-words.ts';
import type { TaggedSentence } from './rule.ts';

/** What may stand right behind the past tense of a sentence without another verb. */
const BEHIND_PAST = /^(?:IN|DT|CD|TO|RB|RP|PRP\$?|NNS|JJ|,)$/;

/** Whether a word of another tag may be a past tense behind its subject. */
export function isPastLike({ form, xpos }: TaggedSentence, word: number): boolean {
  if (!/^(?:JJ|VBN|NN)$/.test(xpos(word)) || !/^(?:NN|PRP$)/.test(xpos(word - 1))) return false;
  const now = form(word);
  if (!/[a-z]ed$/.test(now) && !irregularLemmas.has(now) && !unchangedPasts.has(now)) return false;
  // "Strikers shot wide" is no shooting.
  if (now === 'shot' && /^(?:JJ|RB)$/.test(xpos(word + 1))) return false;
  return BEHIND_PAST.test(xpos(word + 1)) && form(word + 1) !== 'by';
}
