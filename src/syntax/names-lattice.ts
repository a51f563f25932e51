import { LABELS as LABEL_COUNT, mayFollow, OUTSIDE as OUTSIDE_LABEL } from './names-labels.ts';

// Local constants: the loops below read them at every step.
const LABELS = LABEL_COUNT;
const OUTSIDE = OUTSIDE_LABEL;

/** Scores of a linear chain over one stretch of words: `emissions` is words x labels, `transitions` label x label. */
export interface Lattice {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
  /** `transitionWeights` of these transitions, where they are known already. */
  readonly weights?: Float64Array;
}

/** The best sequence of labels (Viterbi); the words around the stretch are outside. */
export function bestLabels(lattice: Lattice): Uint8Array {
  const { length, emissions, transitions } = lattice;
  const scores = new Float64Array(length * LABELS).fill(-Infinity);
  const from = new Uint8Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      const cell = at * LABELS + label;
      for (let last = 0; last < LABELS; last++) {
        if (!mayFollowAt[last * LABELS + label]) continue;
        const before =
          at === 0 ? (last === OUTSIDE ? 0 : -Infinity) : (scores[(at - 1) * LABELS + last] ?? 0);
        const score = before + (transitions[last * LABELS + label] ?? 0);
        if (score > (scores[cell] ?? 0)) {
          scores[cell] = score;
          from[cell] = last;
        }
      }
      scores[cell] = (scores[cell] ?? 0) + (emissions[cell] ?? 0);
    }
  }
  return trace(scores, from, length);
}

function trace(scores: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let best = OUTSIDE;
  const last = (length - 1) * LABELS;
  for (let label = 1; label < LABELS; label++) {
    if ((scores[last + label] ?? 0) > (scores[last + best] ?? 0)) best = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = best;
    best = from[at * LABELS + best] ?? OUTSIDE;
  }
  return labels;
}

const mayFollowAt: readonly boolean[] = Array.from({ length: LABELS * LABELS }, (_, cell) =>
  mayFollow(Math.floor(cell / LABELS), cell % LABELS),
);

/** exp of the scores of transitions; 0 for those that may not be. */
export function transitionWeights(transitions: Float64Array): Float64Array {
  return transitions.map((score, cell) => (mayFollowAt[cell] ? Math.exp(score) : 0));
}

/** Probability of each label of each word, and the expected counts of transitions where a table for them is given. */
export function marginals(lattice: Lattice, expected?: Float64Array): Float64Array {
  const { length, emissions, transitions } = lattice;
  const weights = lattice.weights ?? transitionWeights(transitions);
  const local = emissionWeights(emissions, length);
  const forward = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      if (at === 0) sum = weights[OUTSIDE * LABELS + label] ?? 0;
      else {
        for (let last = 0; last < LABELS; last++) {
          sum += (forward[(at - 1) * LABELS + last] ?? 0) * (weights[last * LABELS + label] ?? 0);
        }
      }
      const value = sum * (local[at * LABELS + label] ?? 0);
      forward[at * LABELS + label] = value;
      total += value;
    }
    scale[at] = total;
    for (let label = 0; label < LABELS; label++) {
      forward[at * LABELS + label] = (forward[at * LABELS + label] ?? 0) / total;
    }
  }
  return backward(length, weights, local, forward, scale, expected);
}

function backward(
  length: number,
  weights: Float64Array,
  local: Float64Array,
  forward: Float64Array,
  scale: Float64Array,
  expected: Float64Array | undefined,
): Float64Array {
  const beta = new Float64Array(LABELS).fill(1);
  const next = new Float64Array(LABELS);
  const result = new Float64Array(length * LABELS);
  for (let at = length - 1; at >= 0; at--) {
    for (let label = 0; label < LABELS; label++) {
      result[at * LABELS + label] = (forward[at * LABELS + label] ?? 0) * (beta[label] ?? 0);
      next[label] = ((local[at * LABELS + label] ?? 0) * (beta[label] ?? 0)) / (scale[at] ?? 1);
    }
    if (expected !== undefined) expectTransitions(at, weights, forward, next, expected);
    for (let last = 0; last < LABELS; last++) {
      let sum = 0;
      for (let label = 0; label < LABELS; label++)
        sum += (weights[last * LABELS + label] ?? 0) * (next[label] ?? 0);
      beta[last] = sum;
    }
  }
  return result;
}

function expectTransitions(
  at: number,
  weights: Float64Array,
  forward: Float64Array,
  next: Float64Array,
  expected: Float64Array,
): void {
  for (let last = 0; last < LABELS; last++) {
    const before = at === 0 ? (last === OUTSIDE ? 1 : 0) : (forward[(at - 1) * LABELS + last] ?? 0);
    if (before === 0) continue;
    for (let label = 0; label < LABELS; label++) {
      const cell = last * LABELS + label;
      expected[cell] = (expected[cell] ?? 0) + before * (weights[cell] ?? 0) * (next[label] ?? 0);
    }
  }
}

/** exp of the scores, each word's largest taken off so that none overflows. */
function emissionWeights(emissions: Float64Array, length: number): Float64Array {
  const weights = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    let largest = -Infinity;
    for (let label = 0; label < LABELS; label++)
      largest = Math.max(largest, emissions[at * LABELS + label] ?? 0);
    for (let label = 0; label < LABELS; label++) {
      weights[at * LABELS + label] = Math.exp((emissions[at * LABELS + label] ?? 0) - largest);
    }
  }
  return weights;
}
