import { describe, expect, it } from 'vitest';
import { timesOf } from './read-times.ts';

const PUBLISHED = '2031-05-14';

describe('range and basis', () => {
  it.each([
    ['He left on March 5, 2029.', '2029-03-05', '2029-03-05', 'DAY', 'STATED'],
    ['He left in 2029.', '2029-01-01', '2029-12-31', 'YEAR', 'STATED'],
    ['It was built in the 1990s.', '1990-01-01', '1999-12-31', 'DECADE', 'STATED'],
    ['He left Thursday.', '2031-05-08', '2031-05-08', 'DAY', 'PUBLICATION'],
    ['He left last week.', '2031-05-05', '2031-05-11', 'WEEK', 'PUBLICATION'],
    ['He left in November.', '2030-11-01', '2030-11-30', 'MONTH', 'PUBLICATION'],
    ['Sales fell in the first quarter.', '2031-01-01', '2031-03-31', 'QUARTER', 'PUBLICATION'],
    ['He left at 9:30 p.m. Tuesday.', '2031-05-13', '2031-05-13', 'MINUTE', 'PUBLICATION'],
    ['They met often over the past decade.', '2021-05-14', '2031-05-14', 'DECADE', 'PUBLICATION'],
    ['They met often in the last three months.', '2031-02-14', '2031-05-14', 'INTERVAL', 'PUBLICATION'],
    ['They will meet in the next two weeks.', '2031-05-14', '2031-05-28', 'INTERVAL', 'PUBLICATION'],
    ['They may meet in the near term.', '2031-05-14', null, 'VAGUE', 'PUBLICATION'],
    ['They met recently.', null, '2031-05-14', 'VAGUE', 'PUBLICATION'],
    ['They met for the first time in more than four years.', null, '2031-05-14', 'INTERVAL', 'PUBLICATION'],
    ['They met for the first time in three years.', '2028-05-14', '2031-05-14', 'INTERVAL', 'PUBLICATION'],
  ])('%s', (text, from, until, precision, basis) => {
    expect(timesOf(text, PUBLISHED)).toMatchObject([{ range: { from, until, precision }, basis }]);
  });

  it.each(['The talks lasted over six hours.', 'They came days after the vote.', 'They meet every Friday.'])(
    '%s has none',
    (text) => {
      expect(timesOf(text, PUBLISHED)).toMatchObject([{ range: null, basis: null }]);
    },
  );

  it('is narrated where the text says the day', () => {
    const [, later] = timesOf('He was held on March 5, 2029. Two days later he fled.', PUBLISHED);
    expect(later).toMatchObject({ basis: 'NARRATED', range: { from: '2029-03-07', until: '2029-03-07' } });
  });

  it('is missing with the publication date', () => {
    expect(timesOf('He left Thursday.')).toMatchObject([{ value: null, range: null, basis: null }]);
  });
});
