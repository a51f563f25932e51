import { nounLikeVerbs } from '../../lexicon/noun-like-verbs.ts';
import { FINITE, type TaggedSentence, type WordRule } from './rule.ts';

/**
 * Plural nouns that were read as verbs after an adjective known as a name: another finite verb stands right behind them
 * ("South Korean diplomats proposed"), or a number that asks for a plural stands before ("two Angolan compounds").
 */
export const nouns: WordRule = {
  name: 'nouns',
  xpos: 'VBZ',
  mend: (sentence, word) =>
    (word === 0 ? isOpeningPlural(sentence) : isPlural(sentence, word)) ? [{ word, as: 'NNS' }] : [],
};

/** How many words back a number is looked for. */
const REACH = 4;
/** Adjectives of peoples, which a tagger may take for names. */
const PEOPLE = /^\p{Lu}.*(?:an|ese|ish)$/u;
const PLURAL = /[a-z]s$/;

/** "Talks resume on Friday": no statement opens with the third person of its verb. */
function isOpeningPlural({ form, xpos }: TaggedSentence): boolean {
  return PLURAL.test(form(0)) && nounLikeVerbs.has(form(1)) && /^(NN|VBP?)$/.test(xpos(1));
}

function isPlural(sentence: TaggedSentence, word: number): boolean {
  const { form, xpos } = sentence;
  // A rule before may have mended it.
  if (xpos(word) !== 'VBZ' || !PLURAL.test(form(word))) return false;
  if (xpos(word - 1) !== 'JJ' && !PEOPLE.test(form(word - 1))) return false;
  return isBeforeVerb(sentence, word) || isCounted(sentence, word);
}

function isBeforeVerb({ xpos }: TaggedSentence, word: number): boolean {
  return FINITE.test(xpos(xpos(word + 1) === 'RB' ? word + 2 : word + 1));
}

function isCounted({ form, xpos }: TaggedSentence, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - REACH); at--) {
    if (xpos(at) === 'CD') return !/^(one|1)$/i.test(form(at));
    if (!/^(JJ|NNP)$/.test(xpos(at))) return false;
  }
  return false;
}
