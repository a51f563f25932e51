/**
 * Words around verbs of saying that a tagger takes for others: "an official said" like "an official letter", "the minister
 * claims that" like "the claims that", "agreed to resume talks" like "next to resume".
 */
import { isPastLike } from './misread-verbs.ts';

/** A word (from 0), and what it must be. */
export interface Mended {
  readonly word: number;
  readonly as: 'singularNoun' | 'pastTense' | 'presentThird' | 'to' | 'infinitive';
}

const SPEAKS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added']);
/** Forms that no noun has. */
const ONLY_VERBS: ReadonlySet<string> = new Set(
  'adds admits alleges argues denies explains insists says suggests'.split(' '),
);
/** Verbs that no noun reads like behind "to" and before a noun. */
const INFINITIVES: ReadonlySet<string> = new Set(['resume', 'reopen']);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const IN_SUBJECT = /^(?:DT|JJ|NNP?|NNPS|POS|CD)$/;
const IN_NOUN_PHRASE = /^(?:DT|JJ|NNP?S?|POS|CD)$/;
const OPENS_SUBJECT = /^(?:DT|JJ|NNP?S?|PRP\$?|CD)$/;

/**
 * Such words of a sentence.
 *
 * @param xpos Penn tag of a word, by its index.
 * @param lengthOfSentence in words.
 */
export function misreadSpeech(
  xpos: (word: number) => string,
  form: (word: number) => string,
  lengthOfSentence: number,
): readonly Mended[] {
  const found: Mended[] = [];
  for (let word = 1; word < lengthOfSentence; word++) {
    const now = form(word);
    if (xpos(word) === 'NNS' && ONLY_VERBS.has(now)) found.push({ word, as: 'presentThird' });
    else if (SPEAKS.has(now)) found.push(...speakers(xpos, form, word), ...verbOfReport(xpos, form, word));
    else if (now === 'claims' && isClaiming(xpos, form, word, lengthOfSentence))
      found.push({ word, as: 'presentThird' });
    else if (INFINITIVES.has(now) && isInfinitive(xpos, form, word))
      found.push({ word: word - 1, as: 'to' }, { word, as: 'infinitive' });
  }
  return found;
}

/**
 * "A bomb exploded in Orland, killing four, the council said.": what is said has a verb, and where there is none,
 * the first word that may be one behind a noun is it.
 */
function verbOfReport(
  xpos: (word: number) => string,
  form: (word: number) => string,
  speaks: number,
): readonly Mended[] {
  if (!/^(?:[.,]|on|in)$/.test(form(speaks + 1))) return [];
  let comma = speaks - 1;
  while (comma > 0 && IN_NOUN_PHRASE.test(xpos(comma))) comma--;
  if (form(comma) !== ',' || comma === speaks - 1) return [];
  let verb = -1;
  for (let at = 0; at < comma; at++) {
    if (FINITE.test(xpos(at))) return [];
    if (verb < 0 && at > 0 && (isPastLike(xpos, form, at) || isBehindSubject(xpos, form, at))) verb = at;
  }
  return verb < 0 ? [] : [{ word: verb, as: 'pastTense' }];
}

/** What looks like a participle right behind the noun phrase that opens the sentence: "Police fired tear gas". */
function isBehindSubject(
  xpos: (word: number) => string,
  form: (word: number) => string,
  word: number,
): boolean {
  if (xpos(word) !== 'VBN' || form(word + 1) === 'by') return false;
  for (let at = 0; at < word; at++) if (!IN_NOUN_PHRASE.test(xpos(at))) return false;
  return true;
}

/** "an official said": an adjective right before a verb of saying is whoever said it. */
function speakers(
  xpos: (word: number) => string,
  form: (word: number) => string,
  word: number,
): readonly Mended[] {
  if (xpos(word - 1) !== 'JJ' || form(word - 1) !== 'official' || !/^(?:DT|JJ|NNP?)$/.test(xpos(word - 2)))
    return [];
  const noun: Mended = { word: word - 1, as: 'singularNoun' };
  return xpos(word) === 'VBN' ? [noun, { word, as: 'pastTense' }] : [noun];
}

/** "The minister claims that Lumara seized two ships": the sentence has no other verb than the one after "that". */
function isClaiming(
  xpos: (word: number) => string,
  form: (word: number) => string,
  word: number,
  length: number,
): boolean {
  if (xpos(word) !== 'NNS' || xpos(word - 1) !== 'NN' || form(word + 1) !== 'that') return false;
  if (!OPENS_SUBJECT.test(xpos(word + 2))) return false;
  for (let at = 0; at < word; at++) if (!IN_SUBJECT.test(xpos(at))) return false;
  let verbs = 0;
  for (let at = word + 2; at < length; at++) {
    // "the claims that the bank rejected were false": a past tense may look like a participle.
    if (FINITE.test(xpos(at)) || (xpos(at) === 'VBN' && /^NN/.test(xpos(at - 1)))) verbs++;
  }
  return verbs === 1;
}

/** "to resume talks", "to reopen the port". */
function isInfinitive(xpos: (word: number) => string, form: (word: number) => string, word: number): boolean {
  return form(word - 1) === 'to' && xpos(word) === 'NN' && /^(?:NNS?|DT|PRP\$|JJ)$/.test(xpos(word + 1));
}
