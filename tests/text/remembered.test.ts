import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

const QUESTIONS_KEPT = 131_072;

/** A memory of the words' lengths, and how often it had to count. */
function counting(most: number) {
  const asked: string[] = [];
  const lengthOf = remembered(most, (word) => {
    asked.push(word);
    return word.length;
  });
  return { lengthOf, timesComputed: (word: string) => asked.filter((one) => one === word).length };
}

describe('what is remembered of words', () => {
  it('is computed once for a word that comes again', () => {
    const { lengthOf, timesComputed } = counting(10);
    expect([lengthOf('port'), lengthOf('port')]).toEqual([4, 4]);
    expect(timesComputed('port')).toBe(1);
  });

  it('stays for a common word, however many rare ones come by', () => {
    const { lengthOf, timesComputed } = counting(10);
    for (let at = 0; at < 1000; at++)
      if (at % 5 === 0) lengthOf('port');
      else lengthOf(`rare${at}`);
    expect(timesComputed('port')).toBe(1);
  });

  it('goes when more words than it has room for came by', () => {
    const { lengthOf, timesComputed } = counting(10);
    lengthOf('port');
    for (let at = 0; at < 20; at++) lengthOf(`rare${at}`);
    expect(lengthOf('port')).toBe(4);
    expect(timesComputed('port')).toBe(2);
  });

  it('goes, room or not, when it was not asked for in many questions', () => {
    const { lengthOf, timesComputed } = counting(10);
    lengthOf('port');
    for (let at = 0; at < QUESTIONS_KEPT / 2; at++) lengthOf('strike');
    lengthOf('port');
    expect(timesComputed('port')).toBe(1);
    for (let at = 0; at < 2 * QUESTIONS_KEPT; at++) lengthOf('strike');
    lengthOf('port');
    expect([timesComputed('port'), timesComputed('strike')]).toEqual([2, 1]);
  });
});
