import type { TimelineUnit } from '../store/lists/timeline-lists.ts';

/** Some days, both included. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/**
 * The days from one to another in stretches of the calendar, the first and the last cut at its ends; null where they
 * are more than `most`. Weeks begin on Monday.
 */
export function stretchesOf({ from, until }: Stretch, unit: TimelineUnit, most: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (let first = from; stretches.length < most; ) {
    const last = lastDayOf(first, unit);
    if (last >= until) return [...stretches, { from: first, until }];
    stretches.push({ from: first, until: last });
    first = dayFrom(first, (date) => date.setTime(Date.parse(last) + DAY_MILLISECONDS));
  }
  return null;
}

/** The first day of the stretch in which a day lies. */
export function firstDayOf(day: string, unit: TimelineUnit): string {
  switch (unit) {
    case 'DAY':
      return day;
    case 'WEEK':
      return dayFrom(day, (date) => date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7)));
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

const DAY_MILLISECONDS = 86_400_000;

/** The last day of the stretch in which a day lies. */
export function lastDayOf(day: string, unit: TimelineUnit): string {
  switch (unit) {
    case 'DAY':
      return day;
    case 'WEEK':
      return dayFrom(day, (date) => date.setUTCDate(date.getUTCDate() + 6 - ((date.getUTCDay() + 6) % 7)));
    case 'MONTH':
      return dayFrom(day, (date) => date.setUTCMonth(date.getUTCMonth() + 1, 0));
    case 'YEAR':
      return `${day.slice(0, 4)}-12-31`;
  }
}

/** A day, moved; the calendar ends with the year 9999, as the form of a day does. */
function dayFrom(day: string, move: (date: Date) => void): string {
  const date = new Date(`${day}T00:00:00Z`);
  move(date);
  return date.getUTCFullYear() > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10);
}
