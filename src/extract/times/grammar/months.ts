import { SEASONS } from '../../../lexicon/time-words.ts';
import { either, entry, mapped, optional, type Pattern, sequence, where, word } from '../pattern.ts';
import { monthPeriod, type Period, partOfYear } from '../period.ts';
import { firstOf, fromNarrated, inToldYear, type PeriodSense } from '../reading.ts';
import { presentPeriod, recentPeriod } from '../scene.ts';
import { isCapitalized, isNameGoingOn, type WordPiece } from '../words.ts';
import { month } from './days.ts';
import type { Phrase } from './phrase.ts';
import { partOf, yearly, yearlyRelation, yearPointer } from './yearly.ts';

/** Sentences over which a month is in the year of what was told: "The case began in March 2031. A dam had burst in May." */
const SAME_STORY = 2;

/** The last of its name before what the text told of a moment ago, of what had been over by then. */
function lastBeforeTold(m: number): PeriodSense {
  return (scene) => {
    const told = scene.before ? recentPeriod(scene, 'YEAR', SAME_STORY) : null;
    if (told === null || presentPeriod(scene, 'YEAR')?.index === told.index) return null;
    const until = recentPeriod(scene, 'MONTH', SAME_STORY) ?? monthPeriod(told.index, 12);
    const period = [told.index, told.index - 1]
      .map((y) => monthPeriod(y, m))
      .find(({ index }) => index <= until.index);
    return period === undefined ? null : { period, basis: 'NARRATED' };
  };
}

/** "that July" before a mark or a preposition; not "that July was warm", "said that May will go". */
function isAtEnd(words: readonly WordPiece[], _: number, end: number): boolean {
  const next = words[end];
  return next === undefined || next.kind === 'MARK' || BEHIND_MONTH.has(next.text);
}

const BEHIND_MONTH: ReadonlySet<string> = new Set([
  'after',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'on',
  'when',
  'with',
]);

/** "October", "October 1998", "October of last year", "last October". */
export const monthPhrase: Pattern<Phrase> = either(
  mapped(sequence(month, yearPointer), ([m, pointer]) => ({
    rule: 'times.month-of-year',
    period: partOf(pointer, (y) => monthPeriod(y, m)),
  })),
  mapped(sequence(yearlyRelation, month), ([which, m]) => ({
    rule: 'times.relative-month',
    period: yearly((y) => monthPeriod(y, m), which),
  })),
  mapped(sequence(word('that'), where(month, isAtEnd)), ([, m]) => ({
    rule: 'times.month-of-year',
    period: partOf(fromNarrated('YEAR', 0), (y) => monthPeriod(y, m)),
  })),
  mapped(month, (m) => ({
    rule: 'times.month',
    period: firstOf(
      lastBeforeTold(m),
      yearly((y) => monthPeriod(y, m), null),
      inToldYear((y) => monthPeriod(y, m)),
    ),
  })),
);

/** "summer", not the "Summer" of a name: "the Summer Games". */
const seasonName: Pattern<number> = where(
  entry(SEASONS),
  (words, at, end) => !isNameGoingOn(words, at, end) && !isDecline(words, at, end),
);

/** "the fall in prices", "the fall of the regime"; not "the fall of 2031", nor "the fall in Kestria". */
function isDecline(words: readonly WordPiece[], at: number, end: number): boolean {
  const [fall, preposition, next] = [words[at], words[end], words[end + 1]];
  if (fall?.text !== 'fall' || next?.kind !== 'LETTERS' || isCapitalized(next)) return false;
  return preposition?.text === 'in' || (preposition?.text === 'of' && !YEAR_WORDS.has(next.text));
}

/** "the fall of last year". */
const YEAR_WORDS: ReadonlySet<string> = new Set([
  'last',
  'next',
  'that',
  'this',
  'nineteen',
  'twenty',
  'two',
]);

const BEFORE_SEASON: ReadonlySet<string> = new Set(['by', 'until', 'till', 'since', 'before', 'during']);

/** The names of seasons that are no other word here: "by fall", not "prices fall". */
const plainSeason: Pattern<number> = where(
  seasonName,
  (words, at) =>
    words[at]?.joined === false &&
    (!/^(?:fall|spring)$/.test(words[at]?.text ?? '') || BEFORE_SEASON.has(words[at - 1]?.text ?? '')),
);

const early = word('early', 'late', 'mid');

/** "the summer of 1998", "last summer", "late summer". */
export const season: Pattern<Phrase> = either(
  mapped(sequence(optional(word('the')), seasonName, yearPointer), ([, n, pointer]) => ({
    rule: 'times.season-of-year',
    period: partOf(pointer, seasonOf(n)),
  })),
  mapped(sequence(yearlyRelation, seasonName), ([which, n]) => ({
    rule: 'times.relative-season',
    period: yearly(seasonOf(n), which),
  })),
  mapped(
    either(
      mapped(sequence(either(word('the'), early), optional(early), seasonName), ([, , n]) => n),
      plainSeason,
    ),
    (n) => ({ rule: 'times.season', period: yearly(seasonOf(n), null) }),
  ),
);

function seasonOf(n: number): (y: number) => Period {
  return (y) => partOfYear('SEASON', y, n);
}
