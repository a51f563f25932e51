import { partnersOfFirms } from '../../lexicon/organization-words.ts';
import { WEEKDAYS } from '../../lexicon/time-words.ts';
import { COMPANY_FORM, factsOfWord, TITLE } from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, namesTouching, withInstead, wordsOf } from './name-span.ts';

/**
 * A firm that is called by its partners is one name: "Marlow & Niece", "Orlo, Marten & Hesk" from its last comma on,
 * "Dorrin and Sons", "Okonjo Brothers".
 */
export function namePartnerships(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const touching = namesTouching(syntax.tokens.length, names);
  const firms = syntax.tokens.flatMap((_, at) => {
    const range = isStory(at) ? firmAt(syntax, at) : null;
    return range === null ? [] : (firmFrom(syntax, range, touching(range)) ?? []);
  });
  return withInstead(syntax.tokens.length, names, firms);
}

const BROTHERS = /^(?:Brothers|Bros)$/;
const LONGEST = 3;

interface Range {
  readonly first: number;
  readonly end: number;
}

/** The firm whose "&", "and" or "Brothers" stands at a token. */
function firmAt(syntax: Syntax, at: number): Range | null {
  const { tokens } = syntax;
  const word = tokens[at]?.form ?? '';
  const isJoint = word === '&' || (word === 'and' && partnersOfFirms.has(tokens[at + 1]?.form ?? ''));
  // Of nearly all tokens no more is looked at.
  if (!isJoint && !(word.startsWith('Bro') && BROTHERS.test(word))) return null;
  const isJoined = isJoint && isApart(tokens, at);
  const first = firstPart(syntax, at);
  const end = isJoined ? endPart(syntax, at + 1) : at + 1;
  if (first === at || /^of$/i.test(tokens[first - 1]?.form ?? '')) return null;
  if (isJoined) {
    const isFirm = end > at + 1 && !isPlaceOrDay(syntax, first, at) && !isCited(syntax, end);
    return isFirm ? { first, end } : null;
  }
  if (!BROTHERS.test(word) || isNamePart(tokens[at + 1])) return null;
  return /^the$/i.test(tokens[first - 1]?.form ?? '') ? null : { first, end };
}

/** "Marlow & Hesk, 2010", "Marlow & Hesk [7]": who wrote what is cited. */
function isCited({ tokens }: Syntax, end: number): boolean {
  const at = tokens[end]?.form === ',' ? end + 1 : end;
  const next = tokens[at]?.form ?? '';
  return /^\d{4}[a-z]?$/.test(next) || (/^[[(]$/.test(next) && /^\d+$/.test(tokens[at + 1]?.form ?? ''));
}

/** With the whole of the names that it takes in; null where nobody saw a name there, or a whole one beside another. */
function firmFrom(syntax: Syntax, range: Range, names: readonly NameSpan[]): NameSpan | null {
  const isFullName = ({ kind, first, end }: NameSpan): boolean =>
    kind === 'PERSON' && end - first > 1 && !hasJoint(syntax, first, end);
  const isKin = partnersOfFirms.has(syntax.tokens[range.end - 1]?.form ?? '');
  if (!isKin && (names.every(({ kind }) => kind === 'PLACE') || names.some(isFullName))) return null;
  const first = Math.min(range.first, ...names.map((name) => name.first));
  const end = Math.max(range.end, ...names.map((name) => name.end));
  return { first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.partnership', confidence: 0.9 };
}

function hasJoint({ tokens }: Syntax, first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ form }) => form === '&' || form === 'and');
}

function isPlaceOrDay(syntax: Syntax, first: number, end: number): boolean {
  const words = lookupForm(wordsOf(syntax, { first, end }));
  return /^(country|capital|region)$/.test(nameClue(words) ?? '') || WEEKDAYS.has(words.toLowerCase());
}

/** White space on both sides: "R&D" is no firm. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.sentence !== token?.sentence || after?.sentence !== token?.sentence) return false;
  return (before?.end ?? 0) < (token?.start ?? 0) && (token?.end ?? 0) < (after?.start ?? 0);
}

function firstPart({ tokens }: Syntax, at: number): number {
  let first = at;
  while (
    first > at - LONGEST &&
    isNamePart(tokens[first - 1]) &&
    tokens[first - 1]?.sentence === tokens[at]?.sentence &&
    (factsOfWord(tokens[first - 1]?.form ?? '').bits & TITLE) === 0
  )
    first--;
  return first;
}

function endPart({ tokens }: Syntax, from: number): number {
  let end = from;
  while (end < from + LONGEST && isNamePart(tokens[end]) && tokens[end]?.sentence === tokens[from]?.sentence)
    end++;
  return end;
}

/** A capital with small letters behind it: in a line of capitals everything looks like a name. */
function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if ((factsOfWord(token.form).bits & COMPANY_FORM) !== 0 && /^\p{Lu}/u.test(token.form)) return true;
  return (
    /^\p{Lu}['’]?\p{Lu}?\p{Ll}/u.test(token.form) && !/^(DET|PRON|ADP|SCONJ|AUX|VERB|ADV)$/.test(token.upos)
  );
}
