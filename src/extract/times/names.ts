import {
  AFTER_NOUN,
  BEFORE_MONTH,
  BEFORE_YEAR,
  JOINED_TO_YEAR,
  NAMED_AFTER_WEEKDAY,
  NAMED_BEFORE_WEEKDAY,
  NOT_AFTER_YEAR,
  NOT_BEFORE_YEAR,
  ONLY_BEFORE_MONTH,
} from '../../lexicon/time-context.ts';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/time-words.ts';
import type { Token } from '../../syntax/token.ts';
import { lowerCase } from '../../text/letters.ts';
import { isCapitalized, type WordPiece } from './words.ts';

/** Months whose names are also given names or other words. */
const AMBIGUOUS = new Set(['april', 'may', 'march', 'june', 'august']);
const COMPLEMENTS = new Set(['of', 'for', 'on', 'to', 'against']);

/** A month, not the verb or the person: "in May", "May 3", but not "May I", "Tessa May", "August Lindqvist". */
export function isMonthName(words: readonly WordPiece[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || !isCapitalized(word)) return false;
  if (!AMBIGUOUS.has(word.text)) return true;
  const before = words[at - 1];
  const after = words[end];
  if (after?.kind === 'DIGITS' || before?.kind === 'DIGITS') return true;
  if (word.text === 'march' && isEvent(before, after)) return false;
  if (ONLY_BEFORE_MONTH.has(before?.text ?? '')) return true;
  if (isNameLike(after)) return false;
  if (before && BEFORE_MONTH.has(before.text)) return true;
  if (isNameLike(before)) return false;
  return before !== undefined || word.text !== 'may';
}

/** "the March for Water". */
function isEvent(before: WordPiece | undefined, after: WordPiece | undefined): boolean {
  return COMPLEMENTS.has(after?.text ?? '') && !ONLY_BEFORE_MONTH.has(before?.text ?? '');
}

function isNameLike(piece: WordPiece | undefined): boolean {
  return piece !== undefined && isCapitalized(piece) && !MONTHS.has(piece.text);
}

/** Months that the text uses as someone's last name: "Tessa May". */
export function monthsThatAreNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, { form, upos }] of tokens.entries()) {
    if (upos !== 'PROPN' || !AMBIGUOUS.has(lowerCase(form))) continue;
    const before = tokens[index - 1];
    if (before?.upos === 'PROPN' && isNamePart(before.form)) names.add(form.toLowerCase());
  }
  return names;
}

/** A proper name that goes on with the word after it. */
export function isNameBefore(before: WordPiece | undefined): boolean {
  return before?.isProper === true && isNamePart(before.raw);
}

function isNamePart(form: string): boolean {
  const word = form.toLowerCase();
  return /^\p{Lu}/u.test(form) && !BEFORE_MONTH.has(word) && !MONTHS.has(word) && !WEEKDAYS.has(word);
}

/** Whether a month that stands alone is rather the person of that name: "invited May to visit". */
export function isPerson(
  words: readonly WordPiece[],
  start: number,
  end: number,
  names: ReadonlySet<string>,
): boolean {
  const word = words[start];
  if (!word || end - start > 1 || !names.has(word.text)) return false;
  return !ONLY_BEFORE_MONTH.has(words[start - 1]?.text ?? '');
}

/** Words that are times elsewhere, inside a title: "The Daily Kestrian", "told Kestria Today", "This Week With". */
export function isTitle(words: readonly WordPiece[], start: number, end: number): boolean {
  const own = words.slice(start, end).filter((piece) => piece.kind === 'LETTERS');
  const last = own.at(-1);
  if (!last || !isCapitalized(last) || own.some(isCalendarName) || isHeadline(words, start)) return false;
  return own.length > 1 || followsName(words[start - 1]) || isQuoted(words, start, end);
}

/** "the “Today” program". */
function isQuoted(words: readonly WordPiece[], start: number, end: number): boolean {
  return /^["“'‘]$/.test(words[start - 1]?.raw ?? '') && /^["”'’]$/.test(words[end]?.raw ?? '');
}

function followsName(before: WordPiece | undefined): boolean {
  return before?.kind === 'LETTERS' && (isCapitalized(before) || before.text === 's');
}

function isCalendarName({ text }: WordPiece): boolean {
  return MONTHS.has(text) || SHORT_MONTHS.has(text) || WEEKDAYS.has(text) || SHORT_WEEKDAYS.has(text);
}

/** How many words around an expression show whether it stands in a headline ... */
const NEIGHBORS = 12;
/** ... and how many longer ones of them, at least, all but one with a capital. */
const HEADLINE_WORDS = 4;

/** Where every word has a capital, capitals tell nothing. */
function isHeadline(words: readonly WordPiece[], at: number): boolean {
  const near = words
    .slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS)
    .filter((piece) => piece.kind === 'LETTERS' && piece.text.length > 3);
  return near.length >= HEADLINE_WORDS && near.filter((piece) => !isCapitalized(piece)).length <= 1;
}

/** A weekday, not part of a name: "the Sunday Herald", "Bloody Sunday". */
export function isWeekdayName(words: readonly WordPiece[], at: number, end: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[end];
  if (!word || !isCapitalized(word)) return false;
  if (after && isCapitalized(after) && NAMED_AFTER_WEEKDAY.has(after.text)) return false;
  return !(before && isCapitalized(before) && NAMED_BEFORE_WEEKDAY.has(before.text));
}

/** What surely is a year, if anything lets it be one; others need a word before them that says so. */
const MODERN = { first: 1700, last: 2100 };
const OLDEST_BARE = 1300;

/** Four digits that are a year: "in 1998", "the 1998 treaty", but not "1998 people", "$1998", "No. 1998". */
export function isYear(words: readonly WordPiece[], at: number, end: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || isCounting(words, end)) return false;
  const n = Number(word.text);
  if (n > MODERN.last || n < OLDEST_BARE) return before?.text === 'in';
  if (!before) return true;
  if (before.kind === 'DIGITS' || (word.joined && !JOINED_TO_YEAR.has(before.text))) return false;
  if (word.glued && before.kind === 'MARK') return /^[("“'‘[]$/u.test(before.raw);
  if (BEFORE_YEAR.has(before.text)) return true;
  return n >= MODERN.first && !NOT_BEFORE_YEAR.has(before.text);
}

/** What follows a number of things: "1998 people", "1998m", "1998/2". */
function isCounting(words: readonly WordPiece[], end: number): boolean {
  const after = words[end];
  if (!after || isSeason(words, end)) return false;
  return NOT_AFTER_YEAR.has(after.text) || (after.glued && /^[\p{L}/$%:]/u.test(after.raw) && !after.joined);
}

/** "/17" in "2016/17". */
function isSeason(words: readonly WordPiece[], slash: number): boolean {
  const [mark, second, next] = [words[slash], words[slash + 1], words[slash + 2]];
  if (mark?.text !== '/' || !mark.glued || second?.kind !== 'DIGITS' || !second.glued) return false;
  return second.text.length === 2 && next?.text !== '/';
}

/** Whether what goes before is a noun of its own, by the word after it: "the past and", not "the past chairman". */
export function isNounBefore(after: WordPiece | undefined): boolean {
  return after === undefined || after.kind === 'MARK' || AFTER_NOUN.has(after.text);
}
