/** Part-of-speech tagging from left to right, greedily, by an averaged perceptron (Collins 2002). */
import { SURE } from './derivation.ts';
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

/** Of each word of a sentence its second tag, and by how many points of score that one is less; `SURE` for words that have but one. */
export interface TagDoubts {
  readonly others: Int32Array;
  readonly margins: Int32Array;
}

/** Writes the number of each word's tag into `tags`, and what is in doubt. */
export function tagSentence(
  tagger: Tagger,
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  doubts: TagDoubts | null = null,
): void {
  const letters = lettersOf(lexemes);
  for (let at = 0; at < lexemes.length; at++) {
    const candidates = candidatesOf(tagger, lexemes[at]);
    if (candidates.length === 1) tags[at] = candidates[0] ?? 0;
    else tags[at] = bestTag(tagger, lexemes, tags, at, letters, candidates);
    if (doubts !== null) writeDoubt(tagger, doubts, at, candidates, tags[at] ?? 0);
  }
}

/**
 * Tags anew what is behind a word whose tag was changed, as far as that reaches; words whose tag is given keep theirs. Returns
 * the last word that has another tag now.
 */
export function tagOnward(
  tagger: Tagger,
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  changed: number,
  isGiven: (at: number) => boolean,
): number {
  const letters = lettersOf(lexemes);
  let last = changed;
  let same = 0;
  for (let at = changed + 1; at < lexemes.length && same < TAGS_SEEN; at++) {
    const before = tags[at];
    const candidates = candidatesOf(tagger, lexemes[at]);
    if (candidates.length > 1 && !isGiven(at))
      tags[at] = bestTag(tagger, lexemes, tags, at, letters, candidates);
    same = tags[at] === before ? same + 1 : 0;
    if (same === 0) last = at;
  }
  return last;
}

/** How many tags before a word the tagger looks at. */
const TAGS_SEEN = 2;

function writeDoubt(
  tagger: Tagger,
  doubts: TagDoubts,
  at: number,
  candidates: Uint8Array,
  best: number,
): void {
  doubts.margins[at] = SURE;
  if (candidates.length === 1) return;
  const { scores } = tagger.scoring;
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < candidates.length; c++) {
    const tag = candidates[c] as number;
    const score = scores[tag] as number;
    if (tag === best || score <= highest) continue;
    highest = score;
    doubts.others[at] = tag;
  }
  doubts.margins[at] = (scores[best] as number) - highest;
}

/** The tags that a word may have. */
export function candidatesOf(tagger: TagChoice, lexeme: Lexeme | undefined): Uint8Array {
  const set = lexeme?.tagSet ?? 0;
  return set > 0 ? (tagger.dictionary.tagSets[set] ?? tagger.openTags) : tagger.openTags;
}

/** For up to so many tags only the parts of rows are fetched that these stand in; most words have two or three. */
const FEW = 5;

function bestTag(
  tagger: Tagger,
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  at: number,
  letters: number,
  candidates: Uint8Array,
): number {
  writeTaggerValues(tagger.scoring.values, lexemes, tags, at, letters);
  if (candidates.length > FEW) tagger.scoring.run();
  else tagger.scoring.runFew(candidates);
  return bestScored(tagger.scoring.scores, candidates);
}
