import { formsOfVerbsAlone, infinitivesAlone, sayingForms } from '../../lexicon/misread-words.ts';
import { isPastLike } from './past-like.ts';
import { FINITE, IN_NOUN_PHRASE, type Mended, type TaggedSentence, type WordRule } from './rule.ts';

/**
 * Words around verbs of saying: "an official said" read like "an official letter", "the minister claims that" like "the
 * claims that", "agreed to resume talks" like "next to resume".
 */
export const speech: WordRule = {
  name: 'speech',
  forms: new Set([...formsOfVerbsAlone, ...sayingForms, ...infinitivesAlone, 'claims']),
  mend: (sentence, word) => {
    const form = sentence.form(word);
    if (word === 0) return [];
    if (sentence.xpos(word) === 'NNS' && formsOfVerbsAlone.has(form)) return [{ word, as: 'VBZ' }];
    if (sayingForms.has(form)) return [...speakers(sentence, word), ...verbOfReport(sentence, word)];
    if (form === 'claims') return isClaiming(sentence, word) ? [{ word, as: 'VBZ' }] : [];
    if (!infinitivesAlone.has(form) || !isInfinitive(sentence, word)) return [];
    return [
      { word: word - 1, as: 'TO' },
      { word, as: 'VB' },
    ];
  },
};

const IN_SUBJECT = /^(?:DT|JJ|NNP?|NNPS|POS|CD)$/;
const OPENS_SUBJECT = /^(?:DT|JJ|NNP?S?|PRP\$?|CD)$/;

/**
 * "A bomb exploded in Orland, killing four, the council said.": what is said has a verb, and where there is none,
 * the first word that may be one behind a noun is it.
 */
function verbOfReport(sentence: TaggedSentence, speaks: number): readonly Mended[] {
  const { form, xpos } = sentence;
  if (!/^(?:[.,]|on|in)$/.test(form(speaks + 1))) return [];
  let comma = speaks - 1;
  while (comma > 0 && IN_NOUN_PHRASE.test(xpos(comma))) comma--;
  if (form(comma) !== ',' || comma === speaks - 1) return [];
  let verb = -1;
  for (let at = 0; at < comma; at++) {
    if (FINITE.test(xpos(at))) return [];
    if (verb < 0 && at > 0 && (isPastLike(sentence, at) || isBehindSubject(sentence, at))) verb = at;
  }
  return verb < 0 ? [] : [{ word: verb, as: 'VBD' }];
}

/** What looks like a participle right behind the noun phrase that opens the sentence: "Police fired tear gas". */
function isBehindSubject({ form, xpos }: TaggedSentence, word: number): boolean {
  if (xpos(word) !== 'VBN' || form(word + 1) === 'by') return false;
  for (let at = 0; at < word; at++) if (!IN_NOUN_PHRASE.test(xpos(at))) return false;
  return true;
}

/** "an official said": an adjective right before a verb of saying is whoever said it. */
function speakers({ form, xpos }: TaggedSentence, word: number): readonly Mended[] {
  if (xpos(word - 1) !== 'JJ' || form(word - 1) !== 'official' || !/^(?:DT|JJ|NNP?)$/.test(xpos(word - 2)))
    return [];
  const noun: Mended = { word: word - 1, as: 'NN' };
  return xpos(word) === 'VBN' ? [noun, { word, as: 'VBD' }] : [noun];
}

/** "The minister claims that Lumara seized two ships": the sentence has no other verb than the one after "that". */
function isClaiming({ length, form, xpos }: TaggedSentence, word: number): boolean {
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
function isInfinitive({ form, xpos }: TaggedSentence, word: number): boolean {
  return form(word - 1) === 'to' && xpos(word) === 'NN' && /^(?:NNS?|DT|PRP\$|JJ)$/.test(xpos(word + 1));
}
