import { PERIOD_EDGES } from '../../../lexicon/time-words.ts';
import { either, longest, mapped, optional, type Pattern, sequence, word } from '../pattern.ts';
import { periodOf } from '../period.ts';
import type { PeriodSense } from '../reading.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
import { calendarDay, dayOfThisMonth } from './days.ts';
import { century, decade } from './decades.ts';
import { holiday } from './holidays.ts';
import { monthPhrase, season } from './months.ts';
import { ordinal } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { latestQuarter, quarterEnded, quarterOfYear, yearEarlier, yearsPeriod } from './quarters.ts';
import { bareUnit, currentUnit, narratedUnit, presentUnit, unitBefore, unitEnd } from './relative.ts';
import { deicticDay, narratedDay, weekday, weekdayOfMonth } from './weekdays.ts';
import { bareYear, fiscalYear } from './years.ts';

/** Words that name one day. */
export const dayPhrase: Pattern<Phrase> = rememberedPattern(
  longest(calendarDay, dayOfThisMonth, weekday, weekdayOfMonth, deicticDay, narratedDay, holiday),
);

/** "the week of April 9": the week that the day lies in. */
const weekOfDay: Pattern<Phrase> = mapped(
  sequence(word('the'), word('week', 'weekend'), word('of'), calendarDay),
  ([, unit, , day]) => ({
    rule: 'times.week-of-day',
    period: holding(unit === 'week' ? 'WEEK' : 'WEEKEND', day.period),
  }),
);

function holding(unit: 'WEEK' | 'WEEKEND', sense: PeriodSense): PeriodSense {
  return (scene) => {
    const found = sense(scene);
    return found && { ...found, period: periodOf(unit, found.period.index) };
  };
}

const period: Pattern<Phrase> = longest(
  dayPhrase,
  yearEarlier,
  monthPhrase,
  quarterOfYear,
  quarterEnded,
  latestQuarter,
  yearsPeriod,
  season,
  decade,
  century,
  fiscalYear,
  narratedUnit,
  presentUnit,
  currentUnit,
  bareUnit,
  unitBefore,
  unitEnd,
  weekOfDay,
  bareYear,
);

/** "early", "mid-", "the late", "around" before a period. */
const partBefore = sequence(
  optional(word('the')),
  word('early', 'late', 'mid', 'middle', 'earlier', 'later', 'around', 'about', 'post', 'pre'),
);

/** "the end of", "the beginning of", "the first half of". */
const edgeBefore = sequence(optional(word('the')), optional(word('very')), word(...PERIOD_EDGES), word('of'));

/** "the first week of", "the last days of": as a part of what follows. */
const pieceBefore = sequence(
  optional(word('the')),
  either<unknown>(word('last', 'final', 'opening', 'closing'), ordinal),
  word('week', 'weekend', 'days', 'weeks'),
  word('of'),
);

/** Words that name a period of the calendar, or its beginning, middle or end. */
export const calendarPhrase: Pattern<Phrase> = rememberedPattern(
  longest(
    period,
    mapped(sequence(partBefore, period), ([, inner]) => inner),
    mapped(sequence(pieceBefore, either(monthPhrase, bareYear)), ([, inner]) => inner),
    mapped(sequence(edgeBefore, optional(word('early', 'late')), period), ([, , inner]) => inner),
  ),
);
