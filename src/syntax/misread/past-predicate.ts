import { isPastLike } from './past-like.ts';
import type { VerbRule } from './rule.ts';

/** The past tense of a whole sentence without a finite verb: "Rebels freed nine men." like "rebels armed with rifles". */
export const pastPredicate: VerbRule = {
  name: 'past-predicate',
  mend: (sentence) => {
    const { length, form, xpos } = sentence;
    if (form(length - 1) !== '.') return null;
    let found = -1;
    for (let word = 0; word < length; word++) {
      if (/^(?:VB[DPZ]?|MD)$/.test(xpos(word))) return null;
      if (found < 0 && word > 0 && isPastLike(sentence, word)) found = word;
    }
    return found < 0 ? null : { word: found, as: 'VBD' };
  },
};
