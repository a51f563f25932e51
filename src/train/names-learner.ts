import { emissionsOf, stretches } from '../syntax/names.ts';
import type { SentenceFeatures } from '../syntax/names-features.ts';
import { LABELS } from '../syntax/names-labels.ts';
import { marginals } from '../syntax/names-lattice.ts';
import { type NameModel, SCALE } from '../syntax/names-model.ts';
import { UNKNOWN } from './names-data.ts';

/** A conditional random field while it is learned: steps shrink with the squares of past slopes (AdaGrad). */
export interface NameLearner {
  readonly model: NameModel & { readonly weights: Float32Array };
  readonly slopes: Float32Array;
  readonly transitionSlopes: Float64Array;
}

const RATE = 0.15;
const DECAY = 2e-3;

export function createNameLearner(bits: number): NameLearner {
  const size = 2 ** bits * LABELS;
  return {
    model: {
      bits,
      weights: new Float32Array(size),
      scale: 1,
      transitions: new Float64Array(LABELS * LABELS),
    },
    slopes: new Float32Array(size).fill(1e-4),
    transitionSlopes: new Float64Array(LABELS * LABELS).fill(1e-2),
  };
}

/** One step down the slope of a sentence's negative log-likelihood. */
export function learnSentence(learner: NameLearner, features: SentenceFeatures, labels: Uint8Array): void {
  for (const [first, end] of stretches(features.active)) {
    const emissions = emissionsOf(features, first, end, learner.model);
    const lattice = { length: end - first, emissions, transitions: learner.model.transitions };
    const expected = new Float64Array(LABELS * LABELS);
    const known = labels.subarray(first, end);
    if (known.every((label) => label === UNKNOWN)) continue;
    const slope = marginals(lattice, expected);
    const wanted = new Float64Array(LABELS * LABELS);
    const target = marginals({ ...lattice, emissions: constrained(emissions, known) }, wanted);
    for (let cell = 0; cell < slope.length; cell++) slope[cell] = (slope[cell] ?? 0) - (target[cell] ?? 0);
    for (let cell = 0; cell < expected.length; cell++)
      expected[cell] = (expected[cell] ?? 0) - (wanted[cell] ?? 0);
    stepRows(learner, features, first, end, slope, RATE);
    stepTransitions(learner, expected, RATE);
  }
}

const IMPOSSIBLE = -600;

/** The scores with every label but the annotated one ruled out; where the annotation tells nothing all stay. */
export function constrained(emissions: Float64Array, labels: Uint8Array): Float64Array {
  const scores = emissions.slice();
  labels.forEach((right, at) => {
    if (right === UNKNOWN) return;
    for (let label = 0; label < LABELS; label++)
      if (label !== right) scores[at * LABELS + label] = IMPOSSIBLE;
  });
  return scores;
}

function stepRows(
  { model: { weights }, slopes }: NameLearner,
  features: SentenceFeatures,
  first: number,
  end: number,
  slope: Float64Array,
  rate: number,
): void {
  for (let at = first; at < end; at++) {
    const base = (at - first) * LABELS;
    if (isFlat(slope, base)) continue;
    const stop = features.starts[at + 1] ?? 0;
    for (let f = features.starts[at] ?? 0; f < stop; f++) {
      const row = features.offsets[f] ?? 0;
      for (let label = 0; label < LABELS; label++) {
        const cell = row + label;
        const weight = weights[cell] as number;
        const gradient = (slope[base + label] as number) + DECAY * weight;
        const sum = (slopes[cell] as number) + gradient * gradient;
        slopes[cell] = sum;
        weights[cell] = weight - (rate * gradient) / Math.sqrt(sum);
      }
    }
  }
}

function isFlat(slope: Float64Array, base: number): boolean {
  for (let label = 0; label < LABELS; label++)
    if (Math.abs(slope[base + label] as number) > 5e-3) return false;
  return true;
}

function stepTransitions({ model, transitionSlopes }: NameLearner, slope: Float64Array, rate: number): void {
  for (let cell = 0; cell < slope.length; cell++) {
    const gradient = slope[cell] ?? 0;
    if (gradient === 0) continue;
    const sum = (transitionSlopes[cell] ?? 0) + gradient * gradient;
    transitionSlopes[cell] = sum;
    model.transitions[cell] = (model.transitions[cell] ?? 0) - (rate * gradient) / Math.sqrt(sum);
  }
}

/** Weights rounded to bytes, the transitions behind them; what rounds to less than two steps is dropped. */
export function bytesOfModel({ weights, transitions }: NameModel): Int8Array {
  const bytes = new Int8Array(weights.length + transitions.length);
  weights.forEach((weight: number, cell: number) => {
    const value = Math.round(weight * SCALE);
    bytes[cell] = Math.abs(value) < 2 ? 0 : Math.max(-127, Math.min(127, value));
  });
  transitions.forEach((weight, cell) => {
    bytes[weights.length + cell] = Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
  });
  return bytes;
}
