import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCapitalized, lowerCase } from '../../src/text/letters.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'Voss',
    'voss',
    'VOSS',
    'Émile',
    'émile',
    'İzmir',
    'ǅ',
    '𝐀bc',
    '\ud835',
    '’Twas',
    'S2',
    '[',
    '@',
  ),
);

it('a capital is what Unicode calls one', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(isCapitalized(word)).toBe(/^\p{Lu}/u.test(word));
    }),
  );
});

it('lower case is that of JavaScript', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(lowerCase(word)).toBe(word.toLowerCase());
    }),
  );
});
