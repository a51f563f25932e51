import { describe, expect, it } from 'vitest';
import { genderOfFullName } from '../../../src/extract/coreference/first-name-gender.ts';

describe('genderOfFullName', () => {
  it.each([
    ['Rosalind Voss', 'female'],
    ['Desmond Voss', 'male'],
    ['Jean-Luc Voss', 'male'],
    // Women in one country, men in another.
    ['Andrea Voss', null],
    ['Robin Voss', null],
    // Alone it may be a last name.
    ['Desmond', null],
    ['Zorrim Voss', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOfFullName(name.split(' '))).toBe(gender);
  });
});
