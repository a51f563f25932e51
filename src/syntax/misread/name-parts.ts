import { syllablesOfNames } from '../../lexicon/misread-words.ts';
import type { TaggedSentence, WordRule } from './rule.ts';

/** "Pak Jae-won scored": such a syllable behind the hyphen of a name, with a family name before it or behind, or a verb behind. */
export const nameParts: WordRule = {
  name: 'name-parts',
  forms: syllablesOfNames,
  mend: (sentence, word) => (isNamePart(sentence, word) ? [{ word, as: 'NNP' }] : []),
};

const FINITE_SINGULAR = /^(?:VBD|VBZ|MD)$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isNamePart(sentence: TaggedSentence, word: number): boolean {
  const { form, xpos } = sentence;
  if (form(word - 1) !== '-' || !isName(sentence, word - 2)) return false;
  return CAPITAL.test(form(word + 1)) || isName(sentence, word - 3) || FINITE_SINGULAR.test(xpos(word + 1));
}

function isName({ form, xpos }: TaggedSentence, word: number): boolean {
  return xpos(word) === 'NNP' && CAPITAL.test(form(word));
}
