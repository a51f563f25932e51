import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';

/** A Wednesday. */
const PUBLISHED = '2031-05-14';

export type Case = readonly [text: string, ...times: string[]];

/** One test a row: a text, and the times that are read in it. */
export function check(
  name: string,
  cases: readonly Case[],
  publishedAt: string | undefined = PUBLISHED,
): void {
  describe(name, () => {
    it.each(cases.map(([text, ...times]) => ({ text, times })))('$text', ({ text, times }) => {
      expect(readTimes(text, publishedAt)).toEqual(times);
    });
  });
}
