/**
 * Greedy dependency parsing with the arc-hybrid system (Kuhlmann et al. 2011), in two stages: one classifier
 * chooses the action, another the relation of the arc that it makes. Linear in the length of the sentence.
 */
import { writeActionValues } from './action-features.ts';
import { leftGain, rightGain } from './action-table.ts';
import {
  attach,
  begin,
  type Configuration,
  headOf,
  isAllowed,
  isFinal,
  LEFT,
  onStack,
  RIGHT,
  SHIFT,
  shift,
  stackHash,
} from './configuration.ts';
import { type Derivation, SURE, weightOf } from './derivation.ts';
import { writeLabelValues } from './label-features.ts';
import { bestScored } from './perceptron.ts';
import type { ClassScoring, PairScoring } from './scoring.ts';

/** Which relations there are, and between what. */
export interface Relations {
  /** Relations seen between tags, by `arcKind`. */
  readonly relations: ReadonlyMap<number, Uint8Array>;
  /** Every relation but the root's, for arcs between tags that were never seen. */
  readonly allRelations: Uint8Array;
  /** That of the root alone. */
  readonly rootRelation: Uint8Array;
}

export interface Parser extends Relations {
  readonly actions: PairScoring;
  readonly labels: ClassScoring;
}

/** The relations of a parser whose relations have these names. */
export function relationsFrom(names: readonly string[], seen: ReadonlyMap<number, Uint8Array>): Relations {
  const all = [...names.keys()];
  return {
    relations: seen,
    allRelations: Uint8Array.from(all.filter((relation) => names[relation] !== ROOT)),
    rootRelation: Uint8Array.from(all.filter((relation) => names[relation] === ROOT)),
  };
}

const ROOT = 'root';

/** Parses the words that stand in `state` at 1 to `length`; leaves their heads and labels there, and its steps. */
export function parseSentence(
  parser: Parser,
  state: Configuration,
  length: number,
  derivation: Derivation,
): void {
  begin(state, length);
  derivation.length = 0;
  derivation.logs[0] = 0;
  while (!isFinal(state)) {
    chooseAction(parser, state);
    takeStep(parser, state, derivation, derivation.length++);
  }
}

/** Takes the chosen action, writes it down, and how likely all is that was done so far. */
export function takeStep(parser: Parser, state: Configuration, derivation: Derivation, step: number): void {
  derivation.actions[step] = choice.action;
  derivation.others[step] = choice.other;
  derivation.margins[step] = choice.margin;
  derivation.actionLogs[step] = choice.log;
  derivation.nexts[step] = state.next;
  derivation.stacks[step] = stackHash(state);
  let log = (derivation.logs[step] as number) + choice.log;
  if (choice.action === SHIFT) shift(state);
  else {
    log += attachLikeliest(parser, state, choice.action);
    derivation.labels[step] = lastLabel;
  }
  derivation.logs[step + 1] = log;
}

/** The action chosen last, the second choice, by how many points of score it is less, and the logarithm of the probability of the first. */
export const choice = { action: SHIFT, other: SHIFT, margin: SURE, log: 0 };

/** Chooses the allowed action with the highest score, which is 0 for SHIFT. */
export function chooseAction(parser: Parser, state: Configuration): void {
  const canShift = isAllowed(state, SHIFT);
  const canLeft = isAllowed(state, LEFT);
  const canRight = isAllowed(state, RIGHT);
  if (!canRight && canShift !== canLeft) {
    choose(canShift ? SHIFT : LEFT, SHIFT, SURE, 1);
    return;
  }
  writeActionValues(parser.actions.values, state);
  parser.actions.run();
  const sum = parser.actions.sum[0] ?? 0;
  const shifted = canShift ? 0 : NEVER;
  const left = canLeft ? leftGain(sum) : NEVER;
  const right = canRight ? rightGain(sum) : NEVER;
  const best = Math.max(shifted, left, right);
  const total = weightOf(best - shifted) + weightOf(best - left) + weightOf(best - right);
  if (shifted === best) chooseOver(SHIFT, best, LEFT, left, RIGHT, right, total);
  else if (left === best) chooseOver(LEFT, best, SHIFT, shifted, RIGHT, right, total);
  else chooseOver(RIGHT, best, SHIFT, shifted, LEFT, left, total);
}

function chooseOver(
  action: number,
  best: number,
  one: number,
  oneScore: number,
  two: number,
  twoScore: number,
  total: number,
): void {
  if (oneScore >= twoScore) choose(action, one, best - oneScore, total);
  else choose(action, two, best - twoScore, total);
}

function choose(action: number, other: number, margin: number, total: number): void {
  choice.action = action;
  choice.other = other;
  choice.margin = margin;
  choice.log = total === 1 ? 0 : -Math.log(total);
}

/** The score of what is not allowed, farther from any other than a doubt. */
const NEVER = -0x8000;

let lastLabel = 0;

/** Makes the arc of an action with its likeliest relation, and returns the logarithm of that one's probability. */
function attachLikeliest(parser: Parser, state: Configuration, action: number): number {
  const head = headOf(state, action);
  const child = onStack(state, 0);
  const candidates = relationsBetween(parser, state, head, child);
  lastLabel = candidates[0] ?? 0;
  let log = 0;
  if (candidates.length > 1) {
    writeLabelValues(parser.labels.values, state, head, child);
    parser.labels.run();
    lastLabel = bestScored(parser.labels.scores, candidates);
    log = logOfBest(parser.labels.scores, candidates, lastLabel);
  }
  attach(state, head, lastLabel);
  return log;
}

function logOfBest(scores: Int16Array | Float64Array, candidates: Uint8Array, best: number): number {
  const highest = scores[best] as number;
  let total = 0;
  for (let c = 0; c < candidates.length; c++)
    total += weightOf(highest - (scores[candidates[c] as number] as number));
  return -Math.log(total);
}

/** The relations that are possible between two words. */
export function relationsBetween(
  parser: Relations,
  state: Configuration,
  head: number,
  child: number,
): Uint8Array {
  if (head > state.length) return parser.rootRelation;
  const kind = arcKind(state.tags[head] ?? 0, state.tags[child] ?? 0, child < head);
  return parser.relations.get(kind) ?? parser.allRelations;
}

/** A number for the two tags and the direction of an arc. */
export function arcKind(headTag: number, childTag: number, childFirst: boolean): number {
  return (headTag * 256 + childTag) * 2 + (childFirst ? 1 : 0);
}
