import type { DateRange } from '../../src/extract/document.ts';

/** How dates move when an article is published on another day. */
export interface DateShift {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Thursday", "November" or "2016" as it reads in the article of the other day. */
export function shiftedWord(word: string, shift: DateShift): string {
  if (WEEKDAYS.includes(word)) return WEEKDAYS[mod(WEEKDAYS.indexOf(word) + days(shift), 7)] ?? word;
  if (MONTHS.includes(word)) return MONTHS[mod(MONTHS.indexOf(word) + months(shift), 12)] ?? word;
  return /^\d{4}$/.test(word) ? String(Number(word) + years(shift)) : word;
}

/** A TIMEX3 value as the article of the other day has it: a duration stays, a date moves by its own unit. */
export function shiftedValue(value: string | null, shift: DateShift): string | null {
  if (value === null) return null;
  const day = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(value);
  if (day !== null) return `${shiftedDay(day[1] ?? '', shift)}${day[2] ?? ''}`;
  const month = /^(\d{4}-\d\d)(.*)$/.exec(value);
  if (month !== null) return `${shiftedMonth(month[1] ?? '', shift)}${month[2] ?? ''}`;
  const year = /^(\d{4})(.*)$/.exec(value);
  return year === null ? value : `${Number(year[1]) + years(shift)}${year[2] ?? ''}`;
}

/** Whether one range is the other one moved: each end by days, months or years, or with the day of publication. */
export function isShiftedRange(base: DateRange | null, other: DateRange | null, shift: DateShift): boolean {
  if (base === null || other === null) return base === other;
  if (base.precision !== other.precision) return false;
  return isShiftedEnd(base.from, other.from, shift) && isShiftedEnd(base.until, other.until, shift);
}

function isShiftedEnd(base: string | null, other: string | null, shift: DateShift): boolean {
  if (base === null || other === null) return base === other;
  const units = [shiftedDay, shiftedByMonths, shiftedByYears, shiftedAnniversary];
  return units.some((unit) => unit(base, shift) === other);
}

function shiftedDay(day: string, shift: DateShift): string {
  return new Date(Date.parse(day) + days(shift) * DAY).toISOString().slice(0, 10);
}

function shiftedMonth(month: string, shift: DateShift): string {
  const total = monthNumber(month) + months(shift);
  return `${Math.floor(total / 12)}-${String(mod(total, 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month becomes the last of the other. */
function shiftedByMonths(day: string, shift: DateShift): string {
  const month = shiftedMonth(day, shift);
  const isLast = Number(day.slice(8)) === lastDay(day.slice(0, 7));
  const date = isLast ? lastDay(month) : Math.min(Number(day.slice(8)), lastDay(month));
  return `${month}-${String(date).padStart(2, '0')}`;
}

function shiftedByYears(day: string, shift: DateShift): string {
  return `${Number(day.slice(0, 4)) + years(shift)}${day.slice(4)}`;
}

/** "The past decade" begins on the day of publication, ten years before. */
function shiftedAnniversary(day: string, shift: DateShift): string {
  return day.slice(4) === shift.from.slice(4)
    ? shiftedByYears(day, shift).slice(0, 4) + shift.to.slice(4)
    : day;
}

function lastDay(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

function days(shift: DateShift): number {
  return Math.round((Date.parse(shift.to) - Date.parse(shift.from)) / DAY);
}

function months(shift: DateShift): number {
  return monthNumber(shift.to) - monthNumber(shift.from);
}

function years(shift: DateShift): number {
  return Number(shift.to.slice(0, 4)) - Number(shift.from.slice(0, 4));
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function mod(value: number, base: number): number {
  return ((value % base) + base) % base;
}
