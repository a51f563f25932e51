import { SEASON_CODES } from '../../lexicon/time-words.ts';
import type { DateRange, Precision } from '../document.ts';
import { civilDay, dayNumber, isoDay, padded, weekdayOf } from './calendar.ts';

export type PeriodUnit =
  | 'DAY'
  | 'WEEKEND'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'SEASON'
  | 'HALF'
  | 'YEAR'
  | 'DECADE'
  | 'CENTURY'
  | 'MILLENNIUM';

/** One piece of the calendar: the index-th of its unit, so that "the one before" is the index minus one. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

interface UnitArithmetic {
  /** Index of the one that a day lies in. */
  readonly indexOf: (day: number) => number;
  readonly firstDay: (index: number) => number;
  readonly value: (index: number) => string;
  readonly precision: Precision;
  /** Where the last day is not the one before the next one's first. */
  readonly lastDay?: (index: number) => number;
}

/** A unit of whole months: how many, and the month of the year that the first one begins with, from 0. */
function ofMonths(
  length: number,
  offset: number,
  precision: Precision,
  value: (year: number, part: number) => string,
): UnitArithmetic {
  const perYear = 12 / length;
  return {
    indexOf: (day) => Math.floor((monthIndex(day) - offset) / length),
    firstDay: (index) => firstOfMonth(index * length + offset),
    value: (index) => value(Math.floor(index / perYear), index - Math.floor(index / perYear) * perYear),
    precision,
  };
}

function ofYears(length: number, precision: Precision, value: (index: number) => string): UnitArithmetic {
  return {
    indexOf: (day) => Math.floor(civilDay(day).year / length),
    firstDay: (index) => dayNumber(index * length, 1, 1),
    value,
    precision,
  };
}

const weekIndex = (day: number) => Math.floor((day + 3) / 7);
const monday = (week: number) => week * 7 - 3;

const ARITHMETIC: Readonly<Record<PeriodUnit, UnitArithmetic>> = {
  DAY: { indexOf: (day) => day, firstDay: (index) => index, value: isoDay, precision: 'DAY' },
  WEEK: { indexOf: weekIndex, firstDay: monday, value: isoWeek, precision: 'WEEK' },
  WEEKEND: {
    indexOf: weekIndex,
    firstDay: (index) => monday(index) + 5,
    lastDay: (index) => monday(index) + 6,
    value: (index) => `${isoWeek(index)}-WE`,
    precision: 'DAY',
  },
  MONTH: ofMonths(1, 0, 'MONTH', (year, part) => `${padded(year, 4)}-${padded(part + 1, 2)}`),
  QUARTER: ofMonths(3, 0, 'QUARTER', (year, part) => `${padded(year, 4)}-Q${part + 1}`),
  SEASON: ofMonths(3, 2, 'QUARTER', (year, part) => `${padded(year, 4)}-${SEASON_CODES[part]}`),
  HALF: ofMonths(6, 0, 'INTERVAL', (year, part) => `${padded(year, 4)}-H${part + 1}`),
  YEAR: ofYears(1, 'YEAR', (index) => padded(index, 4)),
  DECADE: ofYears(10, 'DECADE', (index) => padded(index, 3)),
  CENTURY: ofYears(100, 'INTERVAL', (index) => padded(index, 2)),
  MILLENNIUM: ofYears(1000, 'INTERVAL', (index) => String(index)),
};

export function periodOf(unit: PeriodUnit, day: number): Period {
  return { unit, index: ARITHMETIC[unit].indexOf(day) };
}

export function yearPeriod(year: number): Period {
  return { unit: 'YEAR', index: year };
}

export function monthPeriod(year: number, month: number): Period {
  return { unit: 'MONTH', index: year * 12 + month - 1 };
}

/** The part-th quarter, half or season of a year, from 1. */
export function partOfYear(unit: 'QUARTER' | 'HALF' | 'SEASON', year: number, part: number): Period {
  return { unit, index: year * (unit === 'HALF' ? 2 : 4) + part - 1 };
}

export function shifted(period: Period, by: number): Period {
  return { unit: period.unit, index: period.index + by };
}

export function firstDayOf(period: Period): number {
  return ARITHMETIC[period.unit].firstDay(period.index);
}

export function lastDayOf(period: Period): number {
  const { lastDay, firstDay } = ARITHMETIC[period.unit];
  return lastDay ? lastDay(period.index) : firstDay(period.index + 1) - 1;
}

export function timexOf(period: Period): string {
  return ARITHMETIC[period.unit].value(period.index);
}

export function precisionOf(period: Period): Precision {
  return ARITHMETIC[period.unit].precision;
}

export function rangeOf(period: Period): DateRange {
  return {
    from: isoDay(firstDayOf(period)),
    until: isoDay(lastDayOf(period)),
    precision: precisionOf(period),
  };
}

/** The period of `unit` that a period lies in, by its first day. */
export function within(unit: PeriodUnit, period: Period): Period {
  return periodOf(unit, firstDayOf(period));
}

function monthIndex(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

function firstOfMonth(index: number): number {
  const year = Math.floor(index / 12);
  return dayNumber(year, index - year * 12 + 1, 1);
}

/** ISO 8601: a week belongs to the year that its Thursday lies in. */
function isoWeek(index: number): string {
  const thursday = monday(index) + 3;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** The last given weekday before a day, or on it where `inclusive`. */
export function weekdayBefore(weekday: number, day: number, inclusive: boolean): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return back === 0 && !inclusive ? day - 7 : day - back;
}

/** The first given weekday after a day, or on it where `inclusive`. */
export function weekdayAfter(weekday: number, day: number, inclusive: boolean): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead === 0 && !inclusive ? day + 7 : day + ahead;
}
