import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../../lexicon/time-words.ts';
import { civilDay, dayNumber, isCivilDay } from '../calendar.ts';
import { nearestByTense, yearOfDay } from '../implicit-year.ts';
import { isMonthName, isNounBefore, isWeekdayName } from '../names.ts';
import {
  either,
  entry,
  FIGURE,
  figure,
  longest,
  mapped,
  optional,
  type Pattern,
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import type { Period } from '../period.ts';
import { firstOf, fromPublication, inToldYear, type PeriodSense, stated } from '../reading.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
import type { Scene } from '../scene.ts';
import { isCapitalized, type WordPiece } from '../words.ts';
import { figureOrdinal, ordinal, wholeFigure } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { figureYear, fullYear, year } from './year-numbers.ts';

const stop = optional(word('.'));

/** "October", "Oct.", "Oct". */
export const month: Pattern<number> = rememberedPattern(
  either(
    where(entry(MONTHS), isMonthName),
    mapped(sequence(where(entry(SHORT_MONTHS), isShortName), stop), ([n]) => n),
  ),
);

function isCapital(piece: WordPiece | undefined): boolean {
  return piece !== undefined && isCapitalized(piece);
}

/** "Friday", "Fri.". */
export const weekdayName: Pattern<number> = either(
  where(entry(WEEKDAYS), isWeekdayName),
  mapped(
    sequence(
      where(entry(SHORT_WEEKDAYS), (words, at) => isCapital(words[at])),
      word('.'),
    ),
    ([n]) => n,
  ),
);

/** An abbreviation, which a full stop or a figure shows: "Jan. 7", "Sept 7"; not "Jan Kowal". */
function isShortName(words: readonly WordPiece[], at: number, end: number): boolean {
  const after = words[end];
  return isCapital(words[at]) && (after?.kind === 'DIGITS' || (after?.text === '.' && after.glued));
}

/** "7", "7th", "the 7th". */
const dayOfMonth: Pattern<number> = either(ordinal, wholeFigure(2));

const comma = optional(word(','));
const datedYear: Pattern<number> = mapped(sequence(comma, either(figureYear, year)), ([, n]) => n);

const joinedFigure = where(wholeFigure(2), (words, at) => words[at]?.joined === true);

interface DayParts {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** "Aug. 7", "August 7th, 1998". */
const monthDay: Pattern<DayParts> = mapped(
  sequence(month, dayOfMonth, optional(datedYear)),
  ([m, day, y]) => ({ month: m, day, year: y }),
);

/** "January 3-5, 2016": the year is said once, after both days. */
const monthAndDay = sequence(month, dayOfMonth);
const secondDayAndYear = sequence(joinedFigure, datedYear);

const firstDayOfRange: Pattern<DayParts> = startingWith(month.opening, (words, at) => {
  const first = monthAndDay(words, at);
  const second = first && secondDayAndYear(words, first.end);
  if (!first || !second) return null;
  return { end: first.end, value: { month: first.value[0], day: first.value[1], year: second.value[1] } };
});

/** "-5" in "January 3-5". */
const secondDayOfRange: Pattern<DayParts> = startingWith([FIGURE], (words, at) => {
  const day = joinedFigure(words, at);
  const named = day && monthBefore(words, at - 1);
  if (!day || !named) return null;
  const y = datedYear(words, day.end);
  return { end: y?.end ?? day.end, value: { month: named, day: day.value, year: y?.value ?? null } };
});

/** The month right before the first day of a range. */
function monthBefore(words: readonly WordPiece[], first: number): number | null {
  if (words[first]?.kind !== 'DIGITS') return null;
  const at = words[first - 1]?.text === '.' ? first - 2 : first - 1;
  return month(words, at)?.value ?? null;
}

/** "7 August", "the 7th of August 1998". */
const dayMonth: Pattern<DayParts> = mapped(
  sequence(optional(word('the')), dayOfMonth, optional(word('of')), month, optional(datedYear)),
  ([, day, , m, y]) => ({ month: m, day, year: y }),
);

/** "2009-12-11". */
const isoDate: Pattern<DayParts> = mapped(
  sequence(figureYear, joinedFigure, joinedFigure),
  ([y, m, day]) => ({
    month: m,
    day,
    year: y,
  }),
);

/** "12/11/2009", read as months first unless that can't be. */
const slashDate: Pattern<DayParts> = mapped(
  sequence(slashed(2), word('/'), slashed(2), word('/'), slashed(4)),
  ([a, , b, , y]) => {
    const fullestYear = y < 100 ? fullYear(y) : y;
    return a > 12 ? { month: b, day: a, year: fullestYear } : { month: a, day: b, year: fullestYear };
  },
);

function slashed(digits: number): Pattern<number> {
  return figure((piece) => (piece.text.length <= digits ? Number(piece.text) : null));
}

/** A weekday before a date says nothing that the date does not: "Thursday, April 6". */
const leadingWeekday = optional(sequence(weekdayName, comma));

const parts: Pattern<DayParts> = longest(
  firstDayOfRange,
  monthDay,
  secondDayOfRange,
  dayMonth,
  isoDate,
  slashDate,
);

const leadingRelation = optional(word('last', 'this', 'next'));

export const calendarDay: Pattern<Phrase> = mapped(
  sequence(leadingRelation, leadingWeekday, parts),
  ([, , day]) => {
    const sense = daySense(day);
    return sense && { rule: 'times.day', period: sense };
  },
);

function daySense({ month: m, day, year: y }: DayParts): PeriodSense | null {
  if (y !== null) return isCivilDay(y, m, day) ? stated(dayPeriod(y, m, day)) : null;
  // A leap day has to be allowed: which year it is in is not known yet.
  return isCivilDay(2000, m, day) ? dayWithoutYear(m, day) : null;
}

function dayWithoutYear(m: number, day: number): PeriodSense {
  return firstOf(
    fromPublication((published, scene) => yearOfDay(m, day, published, scene)),
    inToldYear((y) => (isCivilDay(y, m, day) ? dayPeriod(y, m, day) : null)),
  );
}

export function dayPeriod(y: number, m: number, day: number): Period {
  return { unit: 'DAY', index: dayNumber(y, m, day) };
}

/** "on the 12th": the nearest one that the tense speaks for. */
export const dayOfThisMonth: Pattern<Phrase> = where(
  mapped(sequence(word('the'), figureOrdinal), ([, n]) =>
    n > 31
      ? null
      : { rule: 'times.day-of-month', period: fromPublication((day, scene) => nearestDay(n, day, scene)) },
  ),
  (words, start, end) => words[start - 1]?.text === 'on' && isNounBefore(words[end]),
);

function nearestDay(n: number, published: number, scene: Scene): Period | null {
  const { year: y, month: m } = civilDay(published);
  const days = [-1, 0, 1].flatMap((offset): Period[] => {
    const index = y * 12 + m - 1 + offset;
    const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
    return isCivilDay(inYear, inMonth, n) ? [dayPeriod(inYear, inMonth, n)] : [];
  });
  return nearestByTense(days, published, scene);
}
