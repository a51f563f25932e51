import { nameFeatures, type SentenceFeatures } from './names-features.ts';
import { isInside, kindOfLabel, LABELS, type NameKind, OUTSIDE } from './names-labels.ts';
import { bestLabels, marginals, transitionWeights } from './names-lattice.ts';
import type { NameModel } from './names-model.ts';
import type { PlaceLookup } from './names-places.ts';
import { scoreClasses } from './perceptron.ts';
import type { RowSums } from './row-sums.ts';

/** A name as words [first, end) of one sentence. */
export interface FoundName {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  /** What the model gives the least sure of its words. */
  readonly probability: number;
}

/** The names in a document, which is given as the words of its sentences. */
export function findNames(
  sentences: readonly (readonly string[])[],
  places: PlaceLookup,
  model: NameModel,
): FoundName[] {
  const parts = sentences.flatMap(partsOf);
  const features = nameFeatures(
    parts.map(({ words }) => words),
    places,
    { bits: model.bits },
  );
  const weights = transitionWeights(model.transitions);
  // Each part has its features.
  return Array.from(features, (of, p) => namesOfPart(of, parts[p] as Part, model, weights)).flat();
}

/** What has more words is no sentence that anybody wrote; read in parts, it takes no more room than sentences do. */
const MOST_WORDS = 400;

interface Part {
  readonly sentence: number;
  /** Its first word in the sentence. */
  readonly from: number;
  readonly words: readonly string[];
}

function partsOf(words: readonly string[], sentence: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from += MOST_WORDS) {
    parts.push({ sentence, from, words: words.slice(from, from + MOST_WORDS) });
  }
  return parts;
}

function namesOfPart(
  features: SentenceFeatures,
  { sentence, from }: Part,
  model: NameModel,
  weights: Float64Array,
): FoundName[] {
  const names: FoundName[] = [];
  for (const [first, end] of stretches(features.active)) {
    const emissions = leaning(emissionsOf(features, first, end, model));
    const lattice = { length: end - first, emissions, transitions: model.transitions, weights };
    const labels = bestLabels(lattice);
    if (labels.every((label) => label === OUTSIDE)) continue;
    for (const name of namesOfLabels(labels, marginals(lattice), sentence, from + first)) names.push(name);
  }
  return names;
}

/**
 * Added to each kind's scores: part of the texts learned from tell of persons only, and organizations and places are
 * rarer in them than in news. A person's further words are beyond that: only where one begins is there a doubt.
 */
const lean: Readonly<Record<NameKind, number>> = {
  PERSON: -1.3,
  ORGANIZATION: 0.4,
  PLACE: 0.3,
  GROUP: 0,
  OTHER: 0,
};

const leanOfLabel = Float64Array.from({ length: LABELS }, (_, label) => {
  const kind = kindOfLabel(label) ?? 'OTHER';
  return kind === 'PERSON' && isInside(label) ? 0 : lean[kind];
});

function leaning(emissions: Float64Array): Float64Array {
  for (let cell = 0; cell < emissions.length; cell++) {
    emissions[cell] = (emissions[cell] ?? 0) + (leanOfLabel[cell % LABELS] ?? 0);
  }
  return emissions;
}

/** Stretches [first, end) of active words. */
export function* stretches(active: Uint8Array): Generator<readonly [number, number]> {
  for (let at = 0; at < active.length; at++) {
    if (active[at] === 0) continue;
    const first = at;
    while (at < active.length && active[at] === 1) at++;
    yield [first, at];
  }
}

const allLabels = Uint8Array.from({ length: LABELS }, (_, label) => label);
const learned = new Float64Array(LABELS + 3);

function plainSums(weights: Float32Array | Int8Array): RowSums {
  return (offsets, first, end) => {
    scoreClasses(weights, offsets, first, end, allLabels, learned);
    return learned;
  };
}

/** Sums of the weights of each word's features, for each label. */
export function emissionsOf(
  features: SentenceFeatures,
  first: number,
  end: number,
  { weights, scale, sums = plainSums(weights) }: NameModel,
): Float64Array {
  const { offsets, starts } = features;
  const emissions = new Float64Array((end - first) * LABELS);
  for (let at = first; at < end; at++) {
    const scores = sums(offsets, starts[at] ?? 0, starts[at + 1] ?? 0);
    const base = (at - first) * LABELS;
    for (let label = 0; label < LABELS; label++) emissions[base + label] = (scores[label] as number) / scale;
  }
  return emissions;
}

function namesOfLabels(
  labels: Uint8Array,
  probabilities: Float64Array,
  sentence: number,
  from: number,
): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < labels.length; at++) {
    const kind = kindOfLabel(labels[at] ?? OUTSIDE);
    if (kind === null) continue;
    let end = at + 1;
    while (end < labels.length && isInside(labels[end] ?? OUTSIDE)) end++;
    let probability = 1;
    for (let i = at; i < end; i++)
      probability = Math.min(probability, probabilities[i * LABELS + (labels[i] ?? 0)] ?? 0);
    names.push({ sentence, first: from + at, end: from + end, kind, probability });
    at = end - 1;
  }
  return names;
}
