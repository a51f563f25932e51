import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/syntax/hash.ts';
import {
  addScores,
  averagedWeights,
  createLearner,
  learn,
  packWeights,
  quantize,
  tableSize,
  unpackWeights,
} from '../../src/syntax/perceptron.ts';

const BITS = 12;
const CLASSES = 3;

/** The class of a word is its length modulo three, seen through its letters and its length. */
function featuresOf(word: string): Int32Array {
  return Int32Array.from([word, `#${word.length}`], (part) => hashText(part) >>> (32 - BITS));
}

function guess(weights: Float32Array | Int8Array, word: string): number {
  const scores = new Float64Array(CLASSES);
  addScores(weights, featuresOf(word), 2, scores);
  return scores.indexOf(Math.max(...scores));
}

const WORDS = [
  'Voss',
  'Kestria',
  'envoy',
  'port',
  'a',
  'to',
  'council',
  'grain',
  'treaty',
  'at',
  'vote',
  'talks',
];

describe('averaged perceptron', () => {
  const learner = createLearner(tableSize(BITS, CLASSES));
  for (let round = 0; round < 20; round++) {
    for (const word of WORDS) {
      learn(learner, featuresOf(word), 2, word.length % CLASSES, guess(learner.weights, word));
      learner.step++;
    }
  }
  const weights = averagedWeights(learner);

  it('learns', () => {
    expect(WORDS.map((word) => guess(weights, word))).toEqual(WORDS.map((word) => word.length % CLASSES));
  });

  it('generalizes by the features that new words share', () => {
    expect(guess(weights, 'brio')).toBe(1);
  });

  it('guesses the same in bytes', () => {
    const bytes = quantize(weights);
    expect(WORDS.map((word) => guess(bytes, word))).toEqual(WORDS.map((word) => guess(weights, word)));
    expect(Math.max(...bytes.map(Math.abs))).toBe(127);
  });

  it('comes back from its packed form', () => {
    const bytes = quantize(weights);
    expect(unpackWeights(packWeights(bytes))).toEqual(bytes);
    expect(unpackWeights(packWeights(new Int8Array(5)))).toEqual(new Int8Array(5));
    const far = new Int8Array(300_000);
    far[0] = -127;
    far[299_999] = 1;
    expect(unpackWeights(packWeights(far))).toEqual(far);
  });

  it('drops small weights', () => {
    expect(quantize(Float32Array.from([127, -2, 3, 0]), 3)).toEqual(Int8Array.from([127, 0, 3, 0]));
    expect(quantize(new Float32Array(3))).toEqual(new Int8Array(3));
  });
});
