/** Trains the tagger on sentences whose lexemes are computed. */
import type { Dictionary } from '../syntax/dictionary.ts';
import type { Lexeme } from '../syntax/lexeme.ts';
import { averagedWeights, bestOf, createLearner, learn, tableSize } from '../syntax/perceptron.ts';
import { candidatesOf, type TagChoice } from '../syntax/tagger.ts';
import { lettersOf, TAGGER_BITS, TAGGER_FEATURES, taggerFeatures } from '../syntax/tagger-features.ts';
import { createRandom, shuffled } from './random.ts';

export interface TaggedSentence {
  readonly lexemes: readonly Lexeme[];
  readonly tags: Int32Array;
}

export type TrainedTagger = TagChoice & { readonly weights: Float32Array; readonly tags: number };

export function trainTagger(
  sentences: readonly TaggedSentence[],
  tags: number,
  dictionary: Dictionary,
  openTags: Uint8Array,
  epochs: number,
): TrainedTagger {
  const learner = createLearner(tableSize(TAGGER_BITS, tags));
  const tagger: TagChoice = { dictionary, openTags };
  const random = createRandom(7);
  const features = new Int32Array(TAGGER_FEATURES);
  const guessed = new Int32Array(1024);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { lexemes, tags: gold } of shuffled(sentences, random)) {
      const letters = lettersOf(lexemes);
      for (let at = 0; at < lexemes.length; at++) {
        const candidates = candidatesOf(tagger, lexemes[at]);
        const right = gold[at] ?? 0;
        if (candidates.length === 1) {
          guessed[at] = candidates[0] ?? 0;
          continue;
        }
        const count = taggerFeatures(lexemes, guessed, at, letters, features);
        const guess = bestOf(learner.weights, features, count, candidates);
        // A tag that the dictionary rules out can't be learned, only grow without end.
        if (candidates.includes(right)) learn(learner, features, count, right, guess);
        learner.step++;
        guessed[at] = guess;
      }
    }
  }
  return { ...tagger, weights: averagedWeights(learner), tags };
}
