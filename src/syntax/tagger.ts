/** Part-of-speech tagging from left to right, greedily, by an averaged perceptron (Collins 2002). */
import type { Dictionary } from './dictionary.ts';
import type { Lexeme } from './lexeme.ts';
import { scoreClasses } from './perceptron.ts';
import { lettersOf, TAGGER_FEATURES, taggerFeatures } from './tagger-features.ts';

export interface Tagger {
  readonly weights: Int8Array | Float32Array;
  /** Number of tags. */
  readonly tags: number;
  readonly dictionary: Dictionary;
  /** Tags of words that the dictionary lacks. */
  readonly openTags: Uint8Array;
}

const features = new Int32Array(TAGGER_FEATURES);

/** Writes the number of each word's tag into `tags`. */
export function tagSentence(tagger: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  const letters = lettersOf(lexemes);
  for (let at = 0; at < lexemes.length; at++) {
    const candidates = candidatesOf(tagger, lexemes[at]);
    tags[at] =
      candidates.length === 1
        ? (candidates[0] ?? 0)
        : bestTag(tagger, lexemes, tags, at, letters, candidates);
  }
}

/** The tags that a word may have. */
export function candidatesOf(tagger: Tagger, lexeme: Lexeme | undefined): Uint8Array {
  const set = lexeme?.tagSet ?? 0;
  return set > 0 ? (tagger.dictionary.tagSets[set] ?? tagger.openTags) : tagger.openTags;
}

function bestTag(
  tagger: Tagger,
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  at: number,
  letters: number,
  candidates: Uint8Array,
): number {
  const count = taggerFeatures(lexemes, tags, at, letters, features);
  return bestOf(tagger.weights, features, count, candidates);
}

const scores = new Float64Array(256);

/** The candidate with the highest score; the first of equals. */
export function bestOf(
  weights: Int8Array | Float32Array,
  found: Int32Array,
  count: number,
  candidates: Uint8Array,
): number {
  scoreClasses(weights, found, 0, count, candidates, scores);
  let best = 0;
  for (let c = 1; c < candidates.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return candidates[best] ?? 0;
}
