/** The verb of a headline, which a tagger takes for a noun or an adjective: "Voters reject tax", "Police arrest three in raid". */
import { headlineVerbs } from '../lexicon/headline-verbs.ts';

/** What stands behind a verb whatever it reads like, and what stands behind one that reads like a noun. */
const BEHIND = /^(?:NN|DT|CD|JJ|IN|TO|RB|RP|PRP|VBG)/;
const BEHIND_NOUN = /^(?:NNS|NNP|DT|CD|IN|TO|RB|PRP)/;
const BEHIND_ADVERB = /^(?:NN|DT|JJ|PRP\$)/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A word (from 0), and whether it is in the third person. */
export interface HeadlineVerb {
  readonly word: number;
  readonly isThird: boolean;
}

/**
 * The first word that must be the verb of a line without a full stop and without a finite verb behind its last colon; null where there is none.
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadHeadline(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): HeadlineVerb | null {
  if (/^[.!?”"’']$/.test(form(lengthOfSentence - 1))) return null;
  let first = 0;
  let hasVerb = false;
  for (let word = 0; word < lengthOfSentence; word++) {
    if (form(word) === ':') [first, hasVerb] = [word + 1, false];
    else if (FINITE.test(xpos(word))) hasVerb = true;
  }
  if (hasVerb) return null;
  for (let word = first + 1; word < lengthOfSentence - 1; word++) {
    const verb = verbAt(xpos, form, word);
    if (verb !== null) return verb;
  }
  return null;
}

function verbAt(
  xpos: (word: number) => string,
  form: (word: number) => string,
  word: number,
): HeadlineVerb | null {
  const [tag, next] = [xpos(word), xpos(word + 1)];
  if (!/^(?:JJ|NNS?|VBN?|RB)$/.test(tag) || !behind(tag).test(next)) return null;
  const isMany = /^NNP?S$/.test(xpos(word - 1)) || /^(?:police|people)$/i.test(form(word - 1));
  if (isMany) return headlineVerbs.has(form(word)) ? { word, isThird: false } : null;
  const isOne = tag === 'NNS' && /^NNP?$/.test(xpos(word - 1)) && headlineVerbs.has(baseOf(form(word)));
  return isOne ? { word, isThird: true } : null;
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
