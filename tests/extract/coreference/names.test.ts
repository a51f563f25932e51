import { describe, expect, it } from 'vitest';
import { personMatch, personWords } from '../../../src/extract/coreference/person-names.ts';

describe('personMatch', () => {
  it.each([
    ['Voss', 'Tarel Voss', true],
    ['T. Voss', 'Tarel Voss', true],
    ['Alex Marten', 'Alexander Marten', true],
    ['van der Meer', 'Ruud van der Meer', true],
    ['Ilse Voss', 'Tarel Voss', false],
    ['Orlo', 'Tarel Voss', false],
    ['Wells', 'Ayumi Sato-Wells', true],
    ['Ells', 'Ayumi Sato-Wells', false],
    ['Van den Berg', 'Anna van den Berg-Smit', true],
    ['Quiroga', 'María Quiroga Salcedo', true],
    ['De la Cruz', 'Álvaro de la Cruz Montes', true],
    ['Edmund', 'Tarel Edmund Voss', false],
    ['Tarel Salcedo', 'María Quiroga Salcedo', false],
  ])('%s may be %s: %s', (shorter, longer, answer) => {
    expect(personMatch(personWords(shorter), personWords(longer)) > 0).toBe(answer);
  });
});
