import { readFileSync } from 'node:fs';
import { modelPath } from '../../syntax/model.ts';
import type { PronounCandidate } from './pronoun-candidates.ts';
import { PRONOUN_FEATURES } from './pronoun-cells.ts';

/** A weight for each feature of a pronoun's candidate. */
export type PronounModel = Float64Array;

let shipped: PronounModel | undefined;

/** The model that ships with the package: pairs of feature and weight in thousandths. */
export function shippedPronounModel(): PronounModel {
  shipped ??= pronounModelFromPairs(JSON.parse(readFileSync(modelPath('pronouns.json'), 'utf8')) as number[]);
  return shipped;
}

export function pronounModelFromPairs(pairs: readonly number[]): PronounModel {
  const weights = new Float64Array(PRONOUN_FEATURES);
  for (let at = 0; at < pairs.length; at += 2) weights[pairs[at] ?? 0] = (pairs[at + 1] ?? 0) / 1000;
  return weights;
}

/** The candidates' probabilities. */
export function pronounProbabilities(model: PronounModel, candidates: readonly PronounCandidate[]): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (model[feature] ?? 0), 0),
  );
  const largest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
