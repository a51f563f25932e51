import { describe, expect, it } from 'vitest';
import { isAcronymOf } from '../../../src/extract/mentions/acronyms.ts';

describe('isAcronymOf', () => {
  it.each([
    ['KRN', 'Kestrian Rail Network', true],
    ['K.R.N.', 'Kestrian Rail Network', true],
    ['OBT', 'Orland Bank of Trade', true],
    ['OBoT', 'Orland Bank of Trade', true],
    ['USKF', 'Union of Free Kestrian Sailors', true],
    ['USKR', 'Union of Free Kestrian Sailors', false],
    ['KRX', 'Kestrian Rail Network', false],
    ['K', 'Kestria', false],
  ])('%s for %s: %s', (acronym, name, answer) => {
    expect(isAcronymOf(acronym, name.split(' '))).toBe(answer);
  });
});
