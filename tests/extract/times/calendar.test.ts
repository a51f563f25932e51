import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayFromIso,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivilDay,
  isoDay,
  nthWeekday,
  weekdayOf,
} from '../../../src/extract/times/calendar.ts';

describe('days as integers', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(3);
  });

  it('turns every day number into a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilDay(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(isCivilDay(year, month, dayOfMonth)).toBe(true);
      }),
    );
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it.each([
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 2, 28],
    [2024, 2, 29],
    [2024, 12, 31],
    [2025, 4, 30],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2011, '2011-04-24'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day);
  });

  it('finds the n-th weekday of a month, from either end', () => {
    expect(isoDay(nthWeekday(2024, 11, 3, 4))).toBe('2024-11-28');
    expect(isoDay(nthWeekday(2024, 5, 0, -1))).toBe('2024-05-27');
  });
});

describe('the local day of an ISO date', () => {
  it.each([
    ['2031-05-14', '2031-05-14'],
    ['2031-05-14T23:30:00-05:00', '2031-05-14'],
    ['2031-05-14 23:30', '2031-05-14'],
  ])('%s is %s', (iso, day) => {
    expect(isoDay(dayFromIso(iso) ?? 0)).toBe(day);
  });

  it.each(['2031', '2031-02-30', 'May 14, 2031', '2031-05-140', ''])('%s is none', (iso) => {
    expect(dayFromIso(iso)).toBeNull();
  });
});
