import { civilDay } from '../calendar.ts';
import { either, mapped, optional, type Pattern, sequence, startingWith, where, word } from '../pattern.ts';
import { firstDayOf, lastDayOf, type Period, partOfYear, shifted, within, yearPeriod } from '../period.ts';
import { firstOf, fromNarrated, fromPresent, fromPublication, type PeriodSense, stated } from '../reading.ts';
import { lastToldOf, type Scene } from '../scene.ts';
import type { WordPiece } from '../words.ts';
import { calendarDay } from './days.ts';
import { ordinal, wholeFigure } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { figureYear } from './year-numbers.ts';
import { partOf, yearPointer } from './yearly.ts';

const fiscal = optional(word('fiscal', 'financial'));

/** The year before a quarter: "the 1988 third quarter", "this year's third quarter", "the year-ago ...". */
const yearBefore: Pattern<PeriodSense> = either(
  mapped(figureYear, (y) => stated(yearPeriod(y))),
  mapped(sequence(word('last', 'this', 'next'), word('year'), possessive()), ([form]) =>
    fromPresent('YEAR', form === 'last' ? -1 : form === 'next' ? 1 : 0),
  ),
  mapped(yearAgo(), () => fromPresent('YEAR', -1)),
);

function possessive(): Pattern<unknown> {
  return sequence(word("'", '’'), word('s'));
}

/** "year-ago", "year-earlier". */
export function yearAgo(): Pattern<unknown> {
  return either<unknown>(sequence(word('year'), word('ago', 'earlier')));
}

const determiner = optional(word('the', 'this'));

type YearPart = readonly ['QUARTER' | 'HALF', number];

/** The figure of "Q3". */
const gluedDigit = where(wholeFigure(1), (words, at) => words[at]?.glued === true);

/** Which part of a year: "third quarter" is [QUARTER, 3]. */
const part: Pattern<YearPart> = either<YearPart>(
  mapped(sequence(ordinal, word('quarter')), ([n]) => (n <= 4 ? (['QUARTER', n] as const) : null)),
  mapped(sequence(word('last', 'final', 'latter'), word('half')), () => ['HALF', 2] as const),
  mapped(sequence(ordinal, word('half')), ([n]) => (n <= 2 ? (['HALF', n] as const) : null)),
  mapped(sequence(word('q'), gluedDigit), ([, n]) => (n >= 1 && n <= 4 ? (['QUARTER', n] as const) : null)),
  mapped(sequence(word('h'), gluedDigit), ([, n]) => (n === 1 || n === 2 ? (['HALF', n] as const) : null)),
);

/** The article goes with what follows a compound: "the third-quarter loss". */
function ownsArticle(words: readonly WordPiece[], start: number, end: number): boolean {
  return words[start]?.text !== 'the' || words[end - 1]?.joined === false;
}

/** "the third quarter of 1998", "fiscal second-quarter", "the second half of next year". */
export const quarterOfYear: Pattern<Phrase> = either(
  mapped(sequence(determiner, fiscal, part, yearPointer), ([, , [unit, n], pointer]) => ({
    rule: 'times.quarter-of-year',
    period: partOf(pointer, (y) => partOfYear(unit, y, n)),
  })),
  mapped(sequence(optional(word('the')), yearBefore, fiscal, part), ([, pointer, , [unit, n]]) => ({
    rule: 'times.quarter-of-year',
    period: partOf(pointer, (y) => partOfYear(unit, y, n)),
  })),
  where(
    mapped(sequence(determiner, fiscal, part), ([, , [unit, n]]) => ({
      rule: 'times.quarter',
      period: fromPublication((day, scene) => nearestPart(unit, n, day, scene)),
    })),
    (words, start, end) =>
      ownsArticle(words, start, end) && (words[end - 1]?.text !== 'half' || isFinancialHalf(words, end)),
  ),
);

/** How many days ahead a quarter may begin that a report looks forward to. */
const OUTLOOK = 180;

/** The one of this year if it has begun; in February, the fourth quarter is last year's. */
function nearestPart(unit: YearPart[0], n: number, published: number, { tense }: Scene): Period {
  const thisOne = partOfYear(unit, civilDay(published).year, n);
  const lastOne = partOfYear(unit, civilDay(published).year - 1, n);
  const ahead = firstDayOf(thisOne) - published;
  if (ahead <= 0) return thisOne;
  if (tense === 'FUTURE' && ahead < OUTLOOK) return thisOne;
  return published - lastDayOf(lastOne) < ahead ? lastOne : thisOne;
}

const AFTER_HALF = new Set(['profit', 'profits', 'results', 'earnings', 'sales', 'revenue', 'loss', 'of']);

/** "first-half profit", not the first half of a match. */
function isFinancialHalf(words: readonly WordPiece[], end: number): boolean {
  const after = words[end];
  return words[end - 1]?.joined === true && after !== undefined && AFTER_HALF.has(after.text);
}

/** The quarter that a report is about: the one told of, or the last one that had ended. */
const reportedQuarter: PeriodSense = firstOf(toldQuarter(0), fromPresent('QUARTER', -1));

function toldQuarter(by: number): PeriodSense {
  return (scene) => {
    const quarter = lastToldOf(scene, 'QUARTER');
    return quarter && { period: shifted(quarter, by), basis: 'NARRATED' };
  };
}

const reportedQuarterName = sequence(optional(word('the', 'its', 'a')), word('quarter'));
const endDay = sequence(word('ended', 'ending'), calendarDay);

/** "the quarter ended Sept. 30": the one that the day lies in; the day is an expression of its own. */
export const quarterEnded: Pattern<Phrase> = startingWith(reportedQuarterName.opening, (words, at) => {
  const name = reportedQuarterName(words, at);
  const day = name && endDay(words, name.end)?.value[1];
  if (!name || !day) return null;
  const period: PeriodSense = (scene) => {
    const found = day.period(scene);
    return found && { ...found, period: within('QUARTER', found.period) };
  };
  return { end: name.end, value: { rule: 'times.quarter-ended', period } };
});

/** "the quarter", "the latest quarter", "the latest period". */
export const latestQuarter: Pattern<Phrase> = mapped(
  sequence(
    word('the'),
    either<unknown>(
      sequence(word('latest', 'recent'), word('quarter', 'period')),
      where(word('quarter'), (words, _, end) => !words[end]?.joined && words[end]?.text !== 'of'),
    ),
  ),
  () => ({ rule: 'times.reported-quarter', period: reportedQuarter }),
);

/** A word that no hyphen joins to the one before: "a year earlier", not "a year-earlier loss". */
function apart(...forms: readonly string[]): Pattern<string> {
  return where(word(...forms), (words, at) => words[at]?.joined === false);
}

const comparable = word('same', 'corresponding', 'comparable');
const reportPeriod = word('quarter', 'period');

/** "the year-ago period", "year-earlier", "the same period last year", "a year ago" in a report on a quarter. */
const beforeReport: Pattern<unknown> = either<unknown>(
  sequence(optional(word('the')), optional(comparable), yearAgo(), reportPeriod),
  yearAgo(),
  sequence(word('the'), comparable, reportPeriod, optional(word('of')), word('last'), word('year')),
  sequence(word('the'), comparable, reportPeriod, word('a'), word('year'), word('earlier', 'ago')),
  sequence(word('a', 'one'), apart('year'), apart('ago')),
);

/** "a year earlier": before the quarter that a report is on, or before the year that the text tells of. */
export const yearEarlier: Pattern<Phrase> = either(
  mapped(beforeReport, () => comparison(firstOf(toldQuarter(-4), fromPresent('YEAR', -1)))),
  mapped(sequence(word('a', 'one'), apart('year'), apart('earlier', 'before', 'previously')), () =>
    comparison(firstOf(toldQuarter(-4), fromNarrated('YEAR', -1), fromPresent('YEAR', -1))),
  ),
);

function comparison(period: PeriodSense): Phrase {
  return { rule: 'times.year-earlier', period, isComparison: true };
}

/** "the 1988 period": of that year, the quarter that the report is on. */
export const yearsPeriod: Pattern<Phrase> = mapped(
  sequence(word('the'), figureYear, word('period', 'quarter')),
  ([, y]) => ({
    rule: 'times.quarter-of-year',
    period: (scene) => {
      const told = lastToldOf(scene, 'QUARTER');
      if (!told) return { period: yearPeriod(y), basis: 'STATED' };
      return { period: partOfYear('QUARTER', y, (((told.index % 4) + 4) % 4) + 1), basis: 'NARRATED' };
    },
  }),
);
