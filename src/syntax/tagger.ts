/** Part-of-speech tagging from left to right, greedily, by an averaged perceptron (Collins 2002). */
import type { Dictionary } from './dictionary.ts';
import type { Lexeme } from './lexeme.ts';
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
  const last = candidates.length - 1;
  // Four sums at once stay in registers, and each feature is read once for all four.
  for (let c = 0; c <= last; c += 4) {
    const first = candidates[c] as number;
    const second = candidates[Math.min(c + 1, last)] as number;
    const third = candidates[Math.min(c + 2, last)] as number;
    const fourth = candidates[Math.min(c + 3, last)] as number;
    let [a, b, d, e] = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const offset = found[i] as number;
      a += weights[offset + first] as number;
      b += weights[offset + second] as number;
      d += weights[offset + third] as number;
      e += weights[offset + fourth] as number;
    }
    scores[c] = a;
    scores[c + 1] = b;
    scores[c + 2] = d;
    scores[c + 3] = e;
  }
  let best = 0;
  for (let c = 1; c <= last; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return candidates[best] ?? 0;
}
