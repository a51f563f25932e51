/**
 * Plural nouns that a tagger takes for verbs after an adjective it knows as a name: "South Korean diplomats proposed",
 * "two Angolan compounds".
 */
import { nounLikeVerbs } from '../lexicon/noun-like-verbs.ts';

/** How many words back a number is looked for. */
const REACH = 4;
/** Adjectives of peoples, which a tagger may take for names. */
const PEOPLE = /^\p{Lu}.*(?:an|ese|ish)$/u;
const FINITE = /^(VBD|VBZ|VBP|MD)$/;

/**
 * Words (from 0) that were tagged VBZ and must be plural nouns: they follow an adjective, and either another finite verb
 * stands right behind them or a number that asks for a plural stands before.
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadNouns(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): readonly number[] {
  const found: number[] = isOpeningPlural(xpos, form) ? [0] : [];
  for (let word = 1; word < lengthOfSentence; word++) {
    if (xpos(word) !== 'VBZ' || !/[a-z]s$/.test(form(word))) continue;
    if (xpos(word - 1) !== 'JJ' && !PEOPLE.test(form(word - 1))) continue;
    if (isBeforeVerb(xpos, word, lengthOfSentence) || isCounted(xpos, form, word)) found.push(word);
  }
  return found;
}

/** "Talks resume on Friday": no statement opens with the third person of its verb. */
function isOpeningPlural(xpos: (word: number) => string, form: (word: number) => string): boolean {
  return (
    xpos(0) === 'VBZ' && /[a-z]s$/.test(form(0)) && nounLikeVerbs.has(form(1)) && /^(NN|VBP?)$/.test(xpos(1))
  );
}

function isBeforeVerb(xpos: (word: number) => string, word: number, length: number): boolean {
  const next = word + 1 < length && xpos(word + 1) === 'RB' ? word + 2 : word + 1;
  return next < length && FINITE.test(xpos(next));
}

function isCounted(xpos: (word: number) => string, form: (word: number) => string, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - REACH); at--) {
    if (xpos(at) === 'CD') return !/^(one|1)$/i.test(form(at));
    if (!/^(JJ|NNP)$/.test(xpos(at))) return false;
  }
  return false;
}
