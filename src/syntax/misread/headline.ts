import { headlineVerbs } from '../../lexicon/headline-verbs.ts';
import type { Mended, TaggedSentence, VerbRule } from './rule.ts';

/**
 * The first word that must be the verb of a line without a full stop, behind its last colon: "Voters reject tax", "Police
 * arrest three in raid".
 */
export const headline: VerbRule = {
  name: 'headline',
  mend: (sentence) => {
    const { length, form } = sentence;
    if (/^[.!?”"’']$/.test(form(length - 1))) return null;
    let first = length;
    while (first > 0 && form(first - 1) !== ':') first--;
    for (let word = first + 1; word < length - 1; word++) {
      const verb = verbAt(sentence, word);
      if (verb !== null) return verb;
    }
    return null;
  },
};

/** What stands behind a verb whatever it reads like, and what stands behind one that reads like a noun. */
const BEHIND = /^(?:NN|DT|CD|JJ|IN|TO|RB|RP|PRP|VBG)/;
const BEHIND_NOUN = /^(?:NNS|NNP|DT|CD|IN|TO|RB|PRP)/;
const BEHIND_ADVERB = /^(?:NN|DT|JJ|PRP\$)/;

function verbAt({ form, xpos }: TaggedSentence, word: number): Mended | null {
  const tag = xpos(word);
  if (!/^(?:JJ|NNS?|VBN?|RB)$/.test(tag) || !behind(tag).test(xpos(word + 1))) return null;
  const isMany = /^NNP?S$/.test(xpos(word - 1)) || /^(?:police|people)$/i.test(form(word - 1));
  if (isMany) return headlineVerbs.has(form(word)) ? { word, as: 'VBP' } : null;
  const isOne = tag === 'NNS' && /^NNP?$/.test(xpos(word - 1)) && headlineVerbs.has(baseOf(form(word)));
  return isOne ? { word, as: 'VBZ' } : null;
}

/** "Lawmakers back cuts", "farmers back in Orle". */
function behind(tag: string): RegExp {
  if (tag === 'RB') return BEHIND_ADVERB;
  return tag.startsWith('NN') ? BEHIND_NOUN : BEHIND;
}

function baseOf(form: string): string {
  const base = form.replace(/s$/, '');
  return headlineVerbs.has(base) ? base : form.replace(/es$/, '');
}
