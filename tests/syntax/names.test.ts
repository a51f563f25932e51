import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/syntax/names.ts';
import { firstLabel, LABELS, mayFollow } from '../../src/syntax/names-labels.ts';
import { bestLabels, marginals } from '../../src/syntax/names-lattice.ts';
import { shippedNameModel } from '../../src/syntax/names-model.ts';

describe('findNames', () => {
  const names = (sentence: string): string[] => {
    const words = sentence.split(' ');
    return findNames([words], () => null, shippedNameModel()).map(
      ({ first, end, kind }) => `${kind} ${words.slice(first, end).join(' ')}`,
    );
  };

  it.each([
    ['Minister Tarel Voss met reporters .', ['PERSON Tarel Voss']],
    ['He said Fatima al - Rashid had resigned .', ['PERSON Fatima al - Rashid']],
    ['The minister met reporters .', []],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe('the lattice', () => {
  const person = firstLabel('PERSON');
  const emissions = new Float64Array(2 * LABELS);
  emissions[person] = 2;
  emissions[LABELS + person + 1] = 2;
  const lattice = { length: 2, emissions, transitions: new Float64Array(LABELS * LABELS) };

  it('finds the best sequence', () => {
    expect([...bestLabels(lattice)]).toEqual([person, person + 1]);
  });

  it('gives each word probabilities that sum to one', () => {
    const probabilities = marginals(lattice);
    for (const at of [0, 1]) {
      const sum = probabilities.slice(at * LABELS, (at + 1) * LABELS).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1);
    }
  });

  it('lets no name begin inside', () => {
    expect(mayFollow(0, person + 1)).toBe(false);
    expect(mayFollow(person, person + 1)).toBe(true);
  });
});
