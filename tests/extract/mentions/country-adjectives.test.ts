import { describe, expect, it } from 'vitest';
import { countryAdjectives } from '../../../src/extract/mentions/country-adjectives.ts';
import { analyze } from '../../../src/syntax/analyze.ts';

const TEXT = 'Kestrian officials met Orlandic envoys and Velmarese traders. Marten was absent.';

describe('countryAdjectives', () => {
  const adjectives = countryAdjectives(analyze(TEXT, [{ start: 0, end: TEXT.length }]));

  it.each([
    ['Kestria', ['kestrian']],
    ['Orland', ['orlandic']],
    ['Velmar', ['velmarese']],
    ['Drevnia', []],
  ])('finds the adjectives of %s', (name, words) => {
    expect(adjectives.beforeNouns(name)).toEqual(words);
  });
});
