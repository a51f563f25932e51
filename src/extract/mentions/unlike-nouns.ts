/** Persons whose word is tagged as no noun: by its capital, or because it only counts them. */

import { personCounters, personSubjectVerbs } from '../../lexicon/person-verbs.ts';
import { countedUnits } from '../../lexicon/phrase-times.ts';
import { SMALL_NUMBERS } from '../../lexicon/time-numbers.ts';
import { deedNouns, fates, gatherings, lettableUnits, writtenPapers } from '../../lexicon/unlike-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';

/** A plural that opens its sentence, which a tagger takes for a name: "Commandos stormed the ship". */
export function isReadAsName({ sentences, tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  return (
    token?.upos === 'PROPN' &&
    sentences[token.sentence]?.firstToken === at &&
    /^\p{Lu}\p{Ll}{2,}(?:s|men)$/u.test(token.form) &&
    tokens[at + 1]?.upos !== 'PROPN'
  );
}

/** A post or body that a house's style writes large: "The President has left", "the Council said". */
export function isCapitalizedNoun({ tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  if (token?.xpos !== 'NNP') return false;
  const [article, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.form) &&
    article?.sentence === token.sentence &&
    /^the$/i.test(article.form) &&
    !/^(?:\p{Lu}.*|of|['’]|-|\d.*)$/u.test(next?.form ?? '')
  );
}

export function asCommonNoun(token: Token): Token {
  return { ...token, lemma: token.form.toLowerCase(), upos: 'NOUN', xpos: 'NN' };
}

/** The token as the common noun that it is. */
export function asPlural(token: Token): Token {
  const lower = token.form.toLowerCase();
  const lemma = lower.endsWith('men')
    ? `${lower.slice(0, -3)}man`
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.slice(0, -1);
  return { ...token, lemma, upos: 'NOUN', xpos: 'NNS' };
}

/** "killing 38", "police detained 22", "Eleven were injured": a bare number of those that only persons suffer. */
export function isCountOfPersons({ tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCount(token)) return false;
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB') return false;
  if (token.deprel === 'obj' || token.deprel === 'nsubj:pass') return personCounters.has(verb.lemma);
  return token.deprel === 'nsubj' && personSubjectVerbs.has(verb.lemma);
}

/** A number, also one that a tagger takes for a plural at the head of its sentence. */
function isCount({ xpos, form }: Token): boolean {
  if (xpos === 'CD') return /^(?:\d{1,3}(?:,\d{3})*|\p{Lu}?\p{Ll}+)$/u.test(form);
  return xpos === 'NNS' && SMALL_NUMBERS.has(form.toLowerCase());
}

/** Nouns for actors that stand for none here. */
export function isNoActor(syntax: Syntax, at: number): boolean {
  return (
    isDeed(syntax, at) ||
    isWriting(syntax, at) ||
    isFeast(syntax, at) ||
    isFate(syntax, at) ||
    isPart(syntax, at) ||
    isPiece(syntax, at) ||
    isCoupleOfTimes(syntax, at) ||
    isRivers(syntax, at)
  );
}

/** "rivers burst their banks". */
function isRivers({ tokens }: Syntax, at: number): boolean {
  const { form = '', head = -1 } = tokens[at] ?? {};
  return /^banks?$/.test(form) && /^(?:burst|overflow|overtop)$/.test(tokens[head]?.lemma ?? '');
}

/** "a couple of days earlier". */
function isCoupleOfTimes({ tokens }: Syntax, at: number): boolean {
  return (
    tokens[at]?.form === 'couple' &&
    tokens[at + 1]?.form === 'of' &&
    countedUnits.has(tokens[at + 2]?.form ?? '')
  );
}

/** "It is not justice", "bore witness": nouns that alone are what is done, beside a name or a word for which one a person. */
function isDeed({ tokens }: Syntax, at: number): boolean {
  if (!deedNouns.has(tokens[at]?.form ?? '')) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before?.upos ?? '') &&
    before?.xpos !== 'PRP$' &&
    before?.form !== '-' &&
    !/^\p{Lu}/u.test(next?.form ?? '')
  );
}

/** "her 1974 paper", "a research paper": what somebody wrote is no newspaper. */
function isWriting({ tokens }: Syntax, at: number): boolean {
  if (tokens[at]?.lemma !== 'paper') return false;
  const before = tokens[at - 1]?.form ?? '';
  if (/^\d{4}$/.test(before) || writtenPapers.has(before.toLowerCase())) return true;
  // "her paper on tides"; "Her paper, the Orle Times," is where she works.
  return /^(?:his|her)$/i.test(before) && /^(?:on|about|in)$/.test(tokens[at + 1]?.form ?? '');
}

/** "40 additional units", "the first units": what is made or let, where no trade tells the unit. */
function isPiece({ tokens }: Syntax, at: number): boolean {
  return (
    tokens[at]?.form === 'units' &&
    tokens[at + 1]?.form !== 'of' &&
    (/^(?:CD)$/.test(tokens[at - 1]?.xpos ?? '') || lettableUnits.has(tokens[at - 1]?.form ?? ''))
  );
}

/** "on the side of the state": no team. */
function isPart({ tokens }: Syntax, at: number): boolean {
  return (
    tokens[at]?.lemma === 'side' &&
    tokens[at + 1]?.form === 'of' &&
    /^(?:the|one|either|this)$/.test(tokens[at - 1]?.form ?? '')
  );
}

/** "a wedding party": who came together, no party of politics. */
function isFeast({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.lemma === 'party' && gatherings.has(tokens[at - 1]?.form.toLowerCase() ?? '');
}

/** "took nine prisoner": what becomes of them. */
function isFate({ tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  return (
    token?.xpos === 'NN' &&
    fates.has(token.lemma) &&
    tokens[at - 1]?.xpos === 'CD' &&
    !/^(?:one|a|1)$/i.test(tokens[at - 1]?.form ?? '')
  );
}
