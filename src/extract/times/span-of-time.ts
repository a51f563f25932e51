import type { UnitWord } from '../../lexicon/time-words.ts';
import type { DateRange, Precision } from '../document.ts';
import { civilDay, dayNumber, daysInMonth, isoDay } from './calendar.ts';

/** The n units that end on a day; open at the start where their number is not known. */
export function back(day: number, n: number | null, unit: UnitWord): DateRange {
  return {
    from: n === null ? null : dayAfter(day, -n, unit),
    until: isoDay(day),
    precision: precision(unit, n),
  };
}

/** The n units that begin on a day; open at the end where their number is not known. */
export function onward(day: number, n: number | null, unit: UnitWord): DateRange {
  return {
    from: isoDay(day),
    until: n === null ? null : dayAfter(day, n, unit),
    precision: precision(unit, n),
  };
}

function precision({ unit }: UnitWord, n: number | null): Precision {
  if (n === null) return 'VAGUE';
  return unit === 'DECADE' && n === 1 ? 'DECADE' : 'INTERVAL';
}

function dayAfter(day: number, n: number, unit: UnitWord): string {
  const months = monthsIn(unit);
  return isoDay(months > 0 ? monthsLater(day, Math.round(n * months)) : day + Math.round(n * daysIn(unit)));
}

function monthsIn({ letter, times, unit }: UnitWord): number {
  if (letter === 'Y') return 12 * times;
  if (unit === 'QUARTER') return 3;
  return unit === 'MONTH' ? 1 : 0;
}

/** Hours and minutes stay within the day. */
function daysIn({ unit, times }: UnitWord): number {
  if (unit === 'DAY') return 1;
  return unit === 'WEEK' || unit === 'WEEKEND' ? 7 * times : 0;
}

/** The same day of the month, or the last one of a shorter month. */
function monthsLater(day: number, months: number): number {
  const from = civilDay(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}
