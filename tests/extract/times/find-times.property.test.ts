import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from './read-times.ts';

const WORDS = (
  'the a last next this past three 35 2016 1,500 May Thursday March of in on by until two years year day week ago later ' +
  "earlier that quarter a.m. 9 9:30 - – . , ' s noon night summer 1990s '80s 20th century more than over half an hour " +
  'every each daily now recent future term first second $ % old long Voss said will Christmas Eve 🗓 été Sept. 31 \n \n\n'
).split(' ');

describe('any text', () => {
  it('gives expressions that lie in the text, in order, none over another', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom('2031-05-14', '2032-02-29')), (words, publishedAt) => {
        let end = 0;
        for (const time of timesOf(words, publishedAt ?? undefined)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(words.slice(time.start, time.end)).toMatch(/^\S[\s\S]*\S$|^\S$/);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('gives the same expressions each time', () => {
    const text = 'He left Thursday, two days after the vote of May 3, and will return next week.';
    expect(timesOf(text, '2031-05-14')).toEqual(timesOf(text, '2031-05-14'));
  });

  it('is read in bounded time, whatever it repeats', () => {
    for (const word of [
      '2016-',
      'the last ',
      "Easter ' ",
      'May ',
      '9:',
      'the end of ',
      'more than ',
      '1,000,',
    ]) {
      const text = word.repeat(5000);
      expect(timesOf(text, '2031-05-14').every((time) => time.end <= text.length)).toBe(true);
    }
  });
});
