import { headlineVerbs } from '../../lexicon/headline-verbs.ts';
import { nounLikeVerbs } from '../../lexicon/noun-like-verbs.ts';
import type { TaggedSentence, VerbRule } from './rule.ts';

/**
 * A verb in the present tense, of a whole sentence without one, that was read as the last noun of a compound: "Talks resume
 * on Friday.", "The council meets on Monday." It stands behind a noun that agrees with it.
 */
export const presentPredicate: VerbRule = {
  name: 'present-predicate',
  mend: (sentence) => {
    const { length, form, xpos } = sentence;
    if (form(length - 1) !== '.') return null;
    let found = -1;
    for (let word = 0; word < length; word++) {
      if (/^(?:VB|MD$)/.test(xpos(word)) && !isInfinitive(sentence, word)) return null;
      if (found < 0 && word > 0 && isVerbLike(sentence, word)) found = word;
    }
    return found < 0 ? null : { word: found, as: xpos(found) === 'NNS' ? 'VBZ' : 'VBP' };
  },
};

/** "steps off the trail to stop in Orle": such a verb needs another. */
function isInfinitive({ xpos }: TaggedSentence, word: number): boolean {
  return xpos(word) === 'VB' && xpos(word - 1) === 'TO';
}

/** What may stand right behind such a verb. */
const AFTER_VERB = /^(?:IN|TO|RB|RP|DT|WDT|CD|PRP\$?)$/;

/** "resume" behind a plural, "resumes" behind a singular; "in resume" and "their votes" are nouns. */
function isVerbLike({ form, xpos }: TaggedSentence, word: number): boolean {
  if (!AFTER_VERB.test(xpos(word + 1))) return false;
  const before = xpos(word - 1);
  if (xpos(word) === 'NNS') return /^NNP?$/.test(before) && isKnown(form(word).replace(/s$/, ''));
  return xpos(word) === 'NN' && /^NN/.test(before) && isKnown(form(word));
}

function isKnown(verb: string): boolean {
  return nounLikeVerbs.has(verb) || headlineVerbs.has(verb);
}
