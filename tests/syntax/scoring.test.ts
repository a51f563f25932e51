import { describe, expect, it } from 'vitest';
import { actionTableFrom } from '../../src/syntax/action-table.ts';
import { addScores, tableSize } from '../../src/syntax/perceptron.ts';
import { plainScoring } from '../../src/syntax/plain-scoring.ts';
import { rowSums } from '../../src/syntax/row-sums.ts';
import { classScoring, pairScoring } from '../../src/syntax/scoring.ts';
import { compileTemplates, writeFeatures } from '../../src/syntax/templates.ts';
import { createRandom } from '../../src/train/random.ts';

const BITS = 10;
const templates = compileTemplates(
  ['word', 'tag', 'gap'],
  'word tag gap word+tag tag+word (word+tag)+gap gap+(word+tag) (tag+gap)+(word+tag)',
  BITS,
);
const random = createRandom(5);
const anyByte = (): number => Math.floor(random() * 255) - 127;
const anyValues = (): number[] => Array.from({ length: 3 }, () => Math.floor((random() - 0.5) * 2 ** 32));
const extremes = [0, -1, 2 ** 31 - 1, -(2 ** 31)];
const places = [
  ...extremes.flatMap((word) => extremes.map((tag) => [word, tag, 7])),
  ...Array.from({ length: 200 }, anyValues),
];

describe('compiled scores', () => {
  it.each([1, 8, 9, 50, 109])('of %i classes are the sums of their weights', (classes) => {
    const weights = Int8Array.from({ length: tableSize(BITS, classes) }, anyByte);
    const compiled = classScoring(templates, weights, classes);
    const plain = plainScoring(templates, weights, classes);
    for (const values of places) {
      for (const scoring of [compiled, plain]) {
        scoring.values.set(values);
        scoring.run();
      }
      expect([...compiled.scores]).toEqual([...plain.scores]);
    }
  });

  it('of a few classes are those of all', () => {
    const classes = 50;
    const weights = Int8Array.from({ length: tableSize(BITS, classes) }, anyByte);
    const compiled = classScoring(templates, weights, classes);
    for (const few of [[3], [0, 49], [8, 9, 17, 40]])
      for (const values of places) {
        compiled.values.set(values);
        compiled.run();
        const expected = few.map((one) => compiled.scores[one]);
        compiled.scores.fill(0);
        compiled.runFew(Uint8Array.from(few));
        expect(few.map((one) => compiled.scores[one])).toEqual(expected);
      }
  });

  it('stay exact where every weight is as large as it can be', () => {
    const list = Array.from({ length: 200 }, () => 'word').join(' ');
    const many = compileTemplates(['word'], list, BITS);
    const scoring = classScoring(many, new Int8Array(tableSize(BITS, 8)).fill(-127), 8);
    scoring.run();
    expect([...scoring.scores]).toEqual(Array(8).fill(-127 * 200));
  });

  it('of rows that are told are their sums', () => {
    const classes = 11;
    const weights = Int8Array.from({ length: classes * 2 ** BITS }, anyByte);
    const sums = rowSums(weights, classes);
    const last = weights.length - classes;
    const offsets = Int32Array.from({ length: 130 }, (_, n) => (n === 7 ? last : n * 11 * 7));
    for (const [first, end] of [[0, 0] as const, [0, 1] as const, [7, 8] as const, [3, 130] as const]) {
      const expected = new Float64Array(classes);
      addScores(weights, offsets.slice(first, end), end - first, expected);
      expect([...sums(offsets, first, end)]).toEqual([...expected]);
    }
  });

  it('of actions are the sums of their pairs', () => {
    const table = actionTableFrom(Int8Array.from({ length: 4 * 2 ** BITS }, anyByte));
    const scoring = pairScoring(templates, table);
    const features = new Int32Array(templates.sources.length);
    for (const values of places) {
      scoring.values.set(values);
      scoring.run();
      templates.values.set(values);
      const count = writeFeatures(templates, features);
      const pairs = Array.from(features.slice(0, count), (row) => table.pairs[table.numbers[row] ?? -1] ?? 0);
      expect(scoring.sum[0]).toBe(pairs.reduce((total, pair) => (total + pair) | 0, 0));
    }
  });
});
