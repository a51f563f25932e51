import { partnersOfFirms } from '../../lexicon/organization-words.ts';
import { WEEKDAYS } from '../../lexicon/time-words.ts';
import {
  COMPANY_FORM,
  FAMILY_NAME,
  FIRST_NAME,
  factsOfWord,
  PARTICLE,
  TITLE,
} from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, namesTouching, withInstead, wordsOf } from './name-span.ts';
import { isToldAsFirm } from './told-as-firm.ts';

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
  const firms = gather(syntax.tokens, (_, at) => {
    const range = isStory(at) ? firmAt(syntax, at) : null;
    return range === null ? null : firmFrom(syntax, range, touching(range));
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
  const end = isJoined ? endPart(syntax, at + 1) : at + 1;
  const first = firstOfAll(syntax, firstPart(syntax, at), at, end);
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
    kind === 'PERSON' &&
    wordCount(syntax, first, end) > 1 &&
    !hasJoint(syntax, first, end) &&
    !isBehindPartner(syntax, range, first);
  const isKin = partnersOfFirms.has(syntax.tokens[range.end - 1]?.form ?? '');
  if (!isKin && (isOfPlaces(syntax, range, names) || names.some(isFullName))) return null;
  const first = Math.min(range.first, ...names.map((name) => name.first));
  const end = Math.max(range.end, ...names.map((name) => name.end));
  return { first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.partnership', confidence: 0.9 };
}

/** "Lasker-Obi" and "De Jong" are one word of a name. */
function wordCount({ tokens }: Syntax, first: number, end: number): number {
  const words = tokens.slice(first, end);
  const hyphens = words.filter(({ form }) => form === '-').length;
  return end - first - 2 * hyphens - words.filter(({ form }) => isParticle(form)).length;
}

function isParticle(form: string): boolean {
  return (factsOfWord(form).bits & PARTICLE) !== 0;
}

/** "Brandt & Sorrel Marine": one last name before "&", and no first one behind; not "Judy & Amy Marten". */
function isBehindPartner({ tokens }: Syntax, range: Range, first: number): boolean {
  const isFirstName = (at: number): boolean => (factsOfWord(tokens[at]?.form ?? '').bits & FIRST_NAME) !== 0;
  const isBehind = tokens[first - 1]?.form === '&' && first - 1 === range.first + 1;
  return isBehind && !isFirstName(first) && !isFirstName(range.first);
}

/** "Orle & Velm", which nobody saw a name in, or places alone, one of which is known or where something is. */
function isOfPlaces(syntax: Syntax, range: Range, names: readonly NameSpan[]): boolean {
  if (names.some(({ kind }) => kind !== 'PLACE')) return false;
  const { tokens } = syntax;
  const isKnown = (at: number): boolean => nameClue(tokens[at]?.form ?? '') !== null;
  const isWhere = /^(?:in|near|from|to|across|around)$/i.test(tokens[range.first - 1]?.form ?? '');
  const isJoint = tokens.slice(range.first, range.end).some(({ form }) => form === '&');
  if (isWhere || !isJoint) return true;
  if (names.length === 0) return !isUnknown(syntax, range);
  return names.some(({ first, end }) =>
    Array.from({ length: end - first }, (_, n) => first + n).some(isKnown),
  );
}

/** Words of no dictionary, or last names: "Brandt & Sorrel"; not "Health & Safety". */
function isUnknown(syntax: Syntax, range: Range): boolean {
  return wordsOf(syntax, range).every((word) => {
    const { fine, bits } = factsOfWord(word);
    return /^\P{L}+$/u.test(word) || fine === 0 || (bits & FAMILY_NAME) !== 0;
  });
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

/** "Sloane, Marsh & Whitby LLP" from its first partner on, where it is told to be one firm. */
function firstOfAll(syntax: Syntax, from: number, at: number, end: number): number {
  const { tokens } = syntax;
  if (tokens[at]?.form !== '&' || tokens[from - 1]?.form !== ',') return from;
  let first = from;
  while (first > from - MOST_PARTNERS && tokens[first - 1]?.form === ',') {
    const before = firstPart(syntax, first - 1);
    if (before === first - 1 || first - 1 - before > 2) break;
    first = before;
  }
  return isToldAsFirm(syntax, first, end) ? first : from;
}

/** Tokens of the partners named before the last one's comma. */
const MOST_PARTNERS = 8;

function firstPart({ tokens }: Syntax, at: number): number {
  const isPart = (word: number): boolean =>
    isNamePart(tokens[word]) &&
    tokens[word]?.sentence === tokens[at]?.sentence &&
    (factsOfWord(tokens[word]?.form ?? '').bits & TITLE) === 0;
  let first = at;
  while (first > at - LONGEST) {
    if (isPart(first - 1)) first--;
    else if (first < at && isHyphen(tokens, first - 1) && isPart(first - 2)) first -= 2;
    else break;
  }
  return first;
}

function endPart({ tokens }: Syntax, from: number): number {
  const isPart = (at: number): boolean =>
    isNamePart(tokens[at]) && tokens[at]?.sentence === tokens[from]?.sentence;
  let end = from;
  while (end < from + LONGEST) {
    if (isPart(end)) end++;
    else if (end > from && isHyphen(tokens, end) && isPart(end + 1)) end += 2;
    else break;
  }
  return end;
}

/** Between two words without spaces. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.form === '-' && before?.end === hyphen.start && next?.start === hyphen.end;
}

/** A capital with small letters behind it: in a line of capitals everything looks like a name. */
function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { bits } = factsOfWord(token.form);
  if ((bits & (COMPANY_FORM | PARTICLE)) !== 0 && /^\p{Lu}/u.test(token.form)) return true;
  return (
    /^\p{Lu}['’]?\p{Lu}?\p{Ll}/u.test(token.form) && !/^(DET|PRON|ADP|SCONJ|AUX|VERB|ADV)$/.test(token.upos)
  );
}
