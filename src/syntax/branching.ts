/**
 * Selectional branching (Choi and McCallum 2013): a greedy parser is wrong most often where it was least sure, so from there
 * the sentence is read once more with its second choice, and once more where a word's tag was least sure; the likeliest of
 * these trees is kept. A branch is given up when it can no longer be the likeliest, or has come to where the first reading
 * was at the same step with a loss that it can't make up for. A bounded number of branches: linear in the length still.
 */
import { parseOtherwise, parseRetagged } from './branch.ts';
import { type Configuration, place } from './configuration.ts';
import { createDerivation, logOf } from './derivation.ts';
import type { Lexeme } from './lexeme.ts';
import type { Model } from './model.ts';
import { parseSentence } from './parser.ts';
import { type TagDoubts, tagOnward } from './tagger.ts';

/** The most branches of one kind, and the margins from which on nothing is in doubt. */
const MOST_ACTIONS = 3;
const MOST_TAGS = 2;
const SURE_ACTION = 30;
const SURE_TAG = 60;
/** What a point of a tag's score counts beside one of an action's. */
const TAG_WEIGHT = 2;
/** By how much the logarithm of a branch's probability must be more than that of what it takes the place of. */
const LEAST_GAIN = 0.25;

/** A sentence that is parsed: its words, their tags, which the branch that wins may change, and what is in doubt of them. */
export interface TaggedSentence {
  readonly lexemes: readonly Lexeme[];
  readonly tags: Int32Array;
  readonly doubts: TagDoubts;
  /** Whether a word's tag was given by more than the tagger. */
  readonly isGiven: (at: number) => boolean;
}

/** Parses a sentence into `state`, and gives it the tags of the branch that won. */
export type Parse = (model: Model, state: Configuration, sentence: TaggedSentence) => void;

/** The way of parsing sentences of up to `longest` words; it keeps its room from one to the next. */
export function createBranching(longest: number): Parse {
  const first = createDerivation(longest);
  const best = createReading(longest);
  const retagged = new Int32Array(longest);

  function branchOnActions(model: Model, state: Configuration, { tags }: TaggedSentence): void {
    for (const step of smallest(first.margins, first.length, SURE_ACTION, MOST_ACTIONS))
      keepLikelier(best, state, tags, parseOtherwise(model, state, first, step, best.log));
  }

  function branchOnTags(model: Model, state: Configuration, sentence: TaggedSentence): void {
    const { lexemes, tags, doubts, isGiven } = sentence;
    for (const word of smallest(doubts.margins, lexemes.length, SURE_TAG, MOST_TAGS)) {
      const tag = doubts.others[word] ?? 0;
      if (!mayBe(model, lexemes[word], tag)) continue;
      retagged.set(tags.subarray(0, lexemes.length));
      retagged[word] = tag;
      tagOnward(model.tagger, lexemes, retagged, word, isGiven);
      placeChanged(model, state, lexemes, tags, retagged);
      const penalty = logOf(TAG_WEIGHT * (doubts.margins[word] ?? 0));
      keepLikelier(best, state, retagged, parseRetagged(model, state, first, word + 1, best.log, penalty));
      placeChanged(model, state, lexemes, retagged, tags);
    }
  }

  return (model, state, sentence) => {
    placeAll(model, state, sentence);
    parseSentence(model.parser, state, sentence.lexemes.length, first);
    keep(best, state, sentence.tags, (first.logs[first.length] ?? 0) + LEAST_GAIN);
    branchOnActions(model, state, sentence);
    branchOnTags(model, state, sentence);
    placeChanged(model, state, sentence.lexemes, sentence.tags, best.tags);
    sentence.tags.set(best.tags.subarray(0, state.length));
    state.heads.set(best.heads.subarray(0, state.length + 2));
    state.labels.set(best.labels.subarray(0, state.length + 2));
  };
}

/** A tree with its tags, and the logarithm of how likely it is. */
interface Reading {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
  log: number;
}

function createReading(longest: number): Reading {
  const column = () => new Int32Array(longest + 2);
  return { heads: column(), labels: column(), tags: column(), log: 0 };
}

function keepLikelier(best: Reading, state: Configuration, tags: Int32Array, log: number): void {
  if (log > best.log) keep(best, state, tags, log);
}

function keep(best: Reading, state: Configuration, tags: Int32Array, log: number): void {
  best.log = log;
  best.heads.set(state.heads.subarray(0, state.length + 2));
  best.labels.set(state.labels.subarray(0, state.length + 2));
  best.tags.set(tags.subarray(0, state.length));
}

/** A word that the dictionary lacks is of a class that takes new words. */
function mayBe({ uposOf }: Model, lexeme: Lexeme | undefined, tag: number): boolean {
  return (lexeme !== undefined && lexeme.tagSet > 0) || OPEN_CLASSES.has(uposOf[tag] ?? 'X');
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB']);

function placeAll(model: Model, state: Configuration, { lexemes, tags }: TaggedSentence): void {
  for (let at = 0; at < lexemes.length; at++) placeWord(model, state, lexemes, at, tags[at] as number);
}

/** The words whose tag is another one now. */
function placeChanged(
  model: Model,
  state: Configuration,
  lexemes: readonly Lexeme[],
  before: Int32Array,
  now: Int32Array,
): void {
  for (let at = 0; at < lexemes.length; at++)
    if (before[at] !== now[at]) placeWord(model, state, lexemes, at, now[at] as number);
}

function placeWord(
  model: Model,
  state: Configuration,
  lexemes: readonly Lexeme[],
  at: number,
  tag: number,
): void {
  place(state, at, model.entryOf(lexemes[at] as Lexeme, tag).word, tag);
}

/** Where the smallest of the margins stand that are less than `least`, the smallest first. */
function smallest(margins: Int32Array, length: number, least: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < length; at++) {
    const margin = margins[at] as number;
    if (margin >= least) continue;
    let place = found.length;
    while (place > 0 && (margins[found[place - 1] as number] as number) > margin) place--;
    if (place >= most) continue;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}
