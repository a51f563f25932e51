/** Part-of-speech tagging from left to right, greedily, by an averaged perceptron (Collins 2002). */
import type { Dictionary } from './dictionary.ts';
import type { Lexeme } from './lexeme.ts';
import { bestScored } from './perceptron.ts';
import type { ClassScoring } from './scoring.ts';
import { lettersOf, writeTaggerValues } from './tagger-features.ts';

/** Which tags a word may have. */
export interface TagChoice {
  readonly dictionary: Dictionary;
  /** Tags of words that the dictionary lacks. */
  readonly openTags: Uint8Array;
}

export interface Tagger extends TagChoice {
  readonly scoring: ClassScoring;
}

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
export function candidatesOf(tagger: TagChoice, lexeme: Lexeme | undefined): Uint8Array {
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
  writeTaggerValues(tagger.scoring.values, lexemes, tags, at, letters);
  tagger.scoring.run();
  return bestScored(tagger.scoring.scores, candidates);
}
