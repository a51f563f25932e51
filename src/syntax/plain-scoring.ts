import { addScores } from './perceptron.ts';
import type { ClassScoring } from './scoring.ts';
import { type Templates, writeFeatures } from './templates.ts';

/** What `classScoring` compiles, in so many words: for weights that are still being learned, which are no bytes. */
export function plainScoring(
  templates: Templates,
  weights: Float32Array | Int8Array,
  classes: number,
): ClassScoring {
  const features = new Int32Array(templates.sources.length);
  const scores = new Float64Array(classes);
  const run = (): void => {
    scores.fill(0);
    addScores(weights, features, writeFeatures(templates, features), scores);
  };
  return { values: templates.values, run, scores, runFew: run };
}
