import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/extract/times/calendar.ts';
import { type PeriodUnit, periodOf, rangeOf, shifted, timexOf } from '../../../src/extract/times/period.ts';

const cases: readonly [PeriodUnit, string, number, string, string, string][] = [
  ['DAY', '2031-05-14', -14, '2031-04-30', '2031-04-30', '2031-04-30'],
  ['WEEK', '2031-05-14', -1, '2031-W19', '2031-05-05', '2031-05-11'],
  ['WEEK', '2027-01-02', 0, '2026-W53', '2026-12-28', '2027-01-03'],
  ['WEEKEND', '2031-05-14', 0, '2031-W20-WE', '2031-05-17', '2031-05-18'],
  ['MONTH', '2031-01-14', -1, '2030-12', '2030-12-01', '2030-12-31'],
  ['QUARTER', '2031-05-14', -2, '2030-Q4', '2030-10-01', '2030-12-31'],
  ['HALF', '2031-05-14', 1, '2031-H2', '2031-07-01', '2031-12-31'],
  ['SEASON', '2031-07-14', -1, '2031-SP', '2031-03-01', '2031-05-31'],
  ['SEASON', '2031-01-14', 0, '2030-WI', '2030-12-01', '2031-02-28'],
  ['YEAR', '2031-05-14', 1, '2032', '2032-01-01', '2032-12-31'],
  ['DECADE', '2031-05-14', -4, '199', '1990-01-01', '1999-12-31'],
  ['CENTURY', '2031-05-14', -1, '19', '1900-01-01', '1999-12-31'],
];

describe('periods of the calendar', () => {
  it.each(cases)('%s of %s, %i on, is %s', (unit, day, by, value, from, until) => {
    const period = shifted(periodOf(unit, dayFromIso(day) ?? 0), by);
    expect(timexOf(period)).toBe(value);
    expect(rangeOf(period)).toMatchObject({ from, until });
  });
});
