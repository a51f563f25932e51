/**
 * Verbs in the present tense that a tagger takes for the last noun of a compound: "Talks resume on Friday.", "The council
 * meets on Monday.", and the sentence is left without a verb.
 */
import { headlineVerbs } from '../lexicon/headline-verbs.ts';
import { irregularLemmas } from '../lexicon/irregular-verbs.ts';
import { nounLikeVerbs } from '../lexicon/noun-like-verbs.ts';

/** What may stand right behind such a verb. */
const AFTER_VERB = /^(?:IN|TO|RB|RP|DT|WDT|CD|PRP\$?)$/;

/**
 * The word (from 0) that must be the verb of a whole sentence without one, -1 where there is none: after a noun that agrees
 * with it.
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadVerb(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): number {
  if (form(lengthOfSentence - 1) !== '.') return -1;
  let found = -1;
  for (let word = 0; word < lengthOfSentence; word++) {
    const tag = xpos(word);
    if (tag.startsWith('VB') || tag === 'MD') return -1;
    if (found < 0 && word > 0 && isVerbLike(xpos, form, word) && AFTER_VERB.test(xpos(word + 1)))
      found = word;
  }
  return found;
}

/** Past tenses that a tagger knows as other words; behind a noun or name they are the verb. */
const PASTS: ReadonlySet<string> = new Set(['stole', 'slid', 'slew', 'wove', 'strode']);
const OPENS_OBJECT = /^(?:NNS?|CD|DT|PRP\$?|JJ|IN|RB|\$)$/;

/** Words (from 0) that must be a verb in the past tense: "Thieves stole three paintings". */
export function misreadPasts(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): readonly number[] {
  const found: number[] = [];
  for (let word = 1; word < lengthOfSentence; word++) {
    if (isShooting(xpos, form, word)) found.push(word);
    if (!PASTS.has(form(word)) || !/^(?:NN|JJ)$/.test(xpos(word))) continue;
    if (/^(?:NN|PRP$|WP$)/.test(xpos(word - 1)) && OPENS_OBJECT.test(xpos(word + 1))) found.push(word);
  }
  return found;
}

/** Pasts that are written as the verb is. */
const UNCHANGED: ReadonlySet<string> = new Set(['burst', 'hit', 'quit', 'shut', 'split', 'spread']);

/** What may stand right behind the past tense of a sentence without another verb. */
const BEHIND_PAST = /^(?:IN|DT|CD|TO|RB|RP|PRP\$?|NNS|JJ|,)$/;

/**
 * The word (from 0) that must be the past tense of a whole sentence without a finite verb, -1 where there is none: "Rebels
 * freed nine men." like "rebels armed with rifles".
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadPredicate(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): number {
  if (form(lengthOfSentence - 1) !== '.') return -1;
  let found = -1;
  for (let word = 0; word < lengthOfSentence; word++) {
    if (/^(?:VB[DPZ]?|MD)$/.test(xpos(word))) return -1;
    if (found < 0 && word > 0 && isPastLike(xpos, form, word)) found = word;
  }
  return found;
}

/** Whether a word of another tag may be a past tense behind its subject. */
export function isPastLike(
  xpos: (word: number) => string,
  form: (word: number) => string,
  word: number,
): boolean {
  if (!/^(?:JJ|VBN|NN)$/.test(xpos(word)) || !/^(?:NN|PRP$)/.test(xpos(word - 1))) return false;
  if (!/[a-z]ed$/.test(form(word)) && !irregularLemmas.has(form(word)) && !UNCHANGED.has(form(word)))
    return false;
  // "Strikers shot wide" is no shooting.
  if (form(word) === 'shot' && /^(?:JJ|RB)$/.test(xpos(word + 1))) return false;
  return BEHIND_PAST.test(xpos(word + 1)) && form(word + 1) !== 'by';
}

/** "Kestria shot down a drone", "police shot dead a man": no noun has these words behind it. */
function isShooting(xpos: (word: number) => string, form: (word: number) => string, word: number): boolean {
  if (form(word) !== 'shot' || !/^(?:NN|JJ)$/.test(xpos(word))) return false;
  return /^(?:down|dead)$/.test(form(word + 1)) && /^(?:NN|PRP$)/.test(xpos(word - 1));
}

/** "resume" behind a plural, "resumes" behind a singular; "in resume" and "their votes" are nouns. */
function isVerbLike(xpos: (word: number) => string, form: (word: number) => string, word: number): boolean {
  const before = xpos(word - 1);
  if (xpos(word) === 'NNS') return /^NNP?$/.test(before) && isKnown(form(word).replace(/s$/, ''));
  return xpos(word) === 'NN' && /^NN/.test(before) && isKnown(form(word));
}

function isKnown(verb: string): boolean {
  return nounLikeVerbs.has(verb) || headlineVerbs.has(verb);
}
