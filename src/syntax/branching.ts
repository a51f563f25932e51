/**
 * Selectional branching (Choi and McCallum 2013): a greedy parser is wrong most often where it was least sure, so from there
 * the sentence is read once more with its second choice, and once more where a word's tag was least sure. What is likelier so
 * takes the place of those steps, and the next branch begins from the reading that has them: of a long sentence several places
 * are mended, each by itself. A branch is given up when it can no longer be likelier, and ends where it has come to what the
 * reading was at the same step. A bounded number of branches: linear in the length still.
 */
import { adopt, createBranch, parseOtherwise, parseRetagged, replay } from './branch.ts';
import { type Configuration, place } from './configuration.ts';
import { createDerivation, logOf } from './derivation.ts';
import type { Lexeme } from './lexeme.ts';
import type { Model } from './model.ts';
import { parseSentence } from './parser.ts';
import { type TagDoubts, tagOnward } from './tagger.ts';

/** The most branches of one kind, and the margins from which on nothing is in doubt. */
const MOST_ACTIONS = 4;
const MOST_TAGS = 3;
const SURE_ACTION = 30;
const SURE_TAG = 60;
/** What a point of a tag's score counts beside one of an action's. */
const TAG_WEIGHT = 2;
/** By how much the logarithm of the whole's probability must be more for a branch to be taken. */
const LEAST_GAIN = 0.3;

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
  const reading = createDerivation(longest);
  const branch = createBranch(longest);
  const retagged = new Int32Array(longest);

  function branchOnActions(model: Model, state: Configuration): void {
    for (const step of smallest(reading.margins, reading.length, SURE_ACTION, MOST_ACTIONS)) {
      // What was adopted may be sure of it.
      if ((reading.margins[step] as number) >= SURE_ACTION) continue;
      parseOtherwise(model, state, reading, step, branch);
      if (branch.gain > LEAST_GAIN) adopt(reading, branch);
    }
  }

  function branchOnTags(model: Model, state: Configuration, sentence: TaggedSentence): void {
    const { lexemes, tags, doubts, isGiven } = sentence;
    for (const word of smallest(doubts.margins, lexemes.length, SURE_TAG, MOST_TAGS)) {
      const tag = doubts.others[word] ?? 0;
      if (!mayBe(model, lexemes[word], tag)) continue;
      retagged.set(tags.subarray(0, lexemes.length));
      retagged[word] = tag;
      const last = tagOnward(model.tagger, lexemes, retagged, word, isGiven);
      if (hasVerb(model, tags, lexemes.length) && !hasVerb(model, retagged, lexemes.length)) continue;
      placeChanged(model, state, lexemes, tags, retagged);
      const penalty = logOf(TAG_WEIGHT * (doubts.margins[word] ?? 0));
      parseRetagged(model, state, reading, word + 1, last + 1, branch, penalty);
      if (branch.gain > LEAST_GAIN) {
        adopt(reading, branch);
        tags.set(retagged.subarray(0, lexemes.length));
      } else placeChanged(model, state, lexemes, retagged, tags);
    }
  }

  return (model, state, sentence) => {
    placeAll(model, state, sentence);
    parseSentence(model.parser, state, sentence.lexemes.length, reading);
    branchOnActions(model, state);
    branchOnTags(model, state, sentence);
    replay(state, reading, reading.length);
  };
}

/** A word that the dictionary lacks is of a class that takes new words. */
function mayBe({ uposOf }: Model, lexeme: Lexeme | undefined, tag: number): boolean {
  return (lexeme !== undefined && lexeme.tagSet > 0) || OPEN_CLASSES.has(uposOf[tag] ?? 'X');
}

/** A finite one: a sentence keeps its last. */
function hasVerb({ finiteTags }: Model, tags: Int32Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (finiteTags[tags[at] as number] === 1) return true;
  return false;
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
