import { factsOfWord, HONORIFIC, TITLE } from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { genderOfFullName } from '../coreference/first-name-gender.ts';
import { genderOfWord } from '../coreference/person-gender.ts';
import { type NameSpan, wordsOf } from '../mentions/name-span.ts';
import type { RolePhrase } from './role-phrase.ts';
import { nounPhraseFrom } from './title-after.ts';
import { isPersonNoun, isTitleNoun } from './title-words.ts';

/**
 * "the head of the Trade Office, Ilse Marten", "Orland's president, Ilse Marten,", "Its founder, Dame Ilse Marten,": the
 * description stands first, a comma before the name.
 */
export function descriptionBefore(
  syntax: Syntax,
  name: NameSpan,
  isNameStart: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = syntax;
  const comma = commaBefore(syntax, name);
  if (comma === null || tellsWhatIsBefore(syntax, name)) return null;
  const end = endBeforeBrackets(syntax, comma);
  for (let first = end - 1; first >= Math.max(0, comma - LONGEST); first--) {
    const token = tokens[first];
    if (token?.sentence !== tokens[name.first]?.sentence) return null;
    if (/^(PUNCT|VERB|AUX)$/.test(token?.upos ?? '') && token?.form !== '-') return null;
    const start = descriptionStart(syntax, first, name);
    if (start === null) continue;
    const phrase = nounPhraseFrom(syntax, start, isNameStart);
    if (phrase === null || phrase.end !== end || !mayDescribe(syntax, phrase.head, name)) continue;
    if (!isOfGender(syntax, phrase.head, name)) continue;
    return { ...phrase, holder: name, rule: 'role.description-before', confidence: 0.7 };
  }
  return null;
}

const LONGEST = 19;

/** "He met the king, Ilse Marten said": she is whoever says it. */
function tellsWhatIsBefore({ tokens }: Syntax, { end }: NameSpan): boolean {
  const verb = tokens[end];
  return (
    verb?.upos === 'VERB' &&
    verb.sentence === tokens[end - 1]?.sentence &&
    reportingVerbOf(verb.form) !== null
  );
}

/** Right before the name, or before what else it is: "The mediator, former Kestrian premier Ilse Marten,". */
function commaBefore(syntax: Syntax, name: NameSpan): number | null {
  const { tokens } = syntax;
  let first = firstOfAddress(syntax, name.first);
  // "the mayor, singer Ilse Marten, and the bishop" are three.
  if (isPersonNoun(tokens[first - 1]) && isClosed(syntax, name) && tokens[name.end + 1]?.form !== 'and')
    while (first > name.first - LONGEST_TRADE && isTradeWord(tokens[first - 1])) first--;
  return tokens[first - 1]?.form === ',' ? first - 1 : null;
}

const LONGEST_TRADE = 6;

function isTradeWord(token: Token | undefined): boolean {
  return token !== undefined && /^(ADJ|NOUN|PROPN|DET)$/.test(token.upos);
}

/** "Dame", "Father", "Professor Sir" before a name. */
function firstOfAddress({ tokens }: Syntax, at: number): number {
  let first = at;
  while (
    first > at - 3 &&
    isAddress(tokens[first - 1]) &&
    tokens[first - 1]?.sentence === tokens[at]?.sentence
  )
    first--;
  return first;
}

/** "The Commissioner of Police, CP Ibrahim Garba,": ranks of police forces are letters. */
const RANK = /^(?:[ADI]?CP|ACP|ASP|[AD]?CSP|DIG|DPO|DSP|IGP|PPRO|SP)$/;

function isAddress(token: Token | undefined): boolean {
  const { bits, isCapital } = factsOfWord(token?.form ?? '');
  return (isCapital && (bits & (HONORIFIC | TITLE)) !== 0) || RANK.test(token?.form ?? '');
}

/** "the head of the Orle Port Authority (OPA), Ilse Marten": the letters are no part of what she is. */
function endBeforeBrackets({ tokens }: Syntax, end: number): number {
  const isLetters = tokens[end - 1]?.form === ')' && tokens[end - 3]?.form === '(';
  return isLetters ? end - 3 : end;
}

/** Where a description begins that opens here: at its article or possessive, or with the name of its owner. */
function descriptionStart(syntax: Syntax, at: number, name: NameSpan): number | null {
  const { tokens } = syntax;
  const form = tokens[at]?.form ?? '';
  if (/^(the|its|their|his|her|our)$/i.test(form)) return at;
  if (/^an?$/i.test(form)) return isClosed(syntax, name) ? at : null;
  if (!/^['’]s?$/.test(form)) return null;
  let first = at;
  while (first > 0 && isOwnersWord(tokens[first - 1], tokens[at])) first--;
  return first === at ? null : first;
}

function isOwnersWord(token: Token | undefined, possessive: Token | undefined): boolean {
  return token?.sentence === possessive?.sentence && isCapitalized(token?.form ?? '');
}

/** "his wife, Ilse Marten, left", but "after he called his wife, Marten left": what is no title is closed by a mark as well. */
function mayDescribe(syntax: Syntax, head: number, name: NameSpan): boolean {
  const noun = syntax.tokens[head];
  if (isTitleNoun(noun)) return true;
  return noun?.xpos === 'NN' && isPersonNoun(noun) && isClosed(syntax, name);
}

/** "the widow of the dead man, Ilse Marten,": she is the widow. */
function isOfGender(syntax: Syntax, head: number, { first, end }: NameSpan): boolean {
  const told = genderOfWord(syntax.tokens[head]?.lemma);
  const own = told === null ? null : genderOfFullName(wordsOf(syntax, { first, end }));
  return own === null || own === told;
}

function isClosed({ tokens }: Syntax, { end }: NameSpan): boolean {
  return /^[,.;]$/.test(tokens[end]?.form ?? '');
}
