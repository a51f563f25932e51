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
import { type Relations, relationsBetween } from './relations.ts';
import type { ClassScoring, PairScoring } from './scoring.ts';

export interface Parser extends Relations {
  readonly actions: PairScoring;
  readonly labels: ClassScoring;
}

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
    chooseAction(parser, state, derivation, derivation.length);
    takeStep(parser, state, derivation, derivation.length++);
  }
}

/** Takes the action that is written down for a step, and writes down its relation and how likely all is that was done so far. */
export function takeStep(parser: Parser, state: Configuration, derivation: Derivation, step: number): void {
  const action = derivation.actions[step] as number;
  derivation.nexts[step] = state.next;
  derivation.stacks[step] = stackHash(state);
  let log = (derivation.logs[step] as number) + (derivation.actionLogs[step] as number);
  if (action === SHIFT) shift(state);
  else log += attachLikeliest(parser, state, derivation, step);
  derivation.logs[step + 1] = log;
}

/** Writes down for a step the allowed action with the highest score, which is 0 for SHIFT, and what else might be done. */
export function chooseAction(
  parser: Parser,
  state: Configuration,
  derivation: Derivation,
  step: number,
): void {
  const canShift = isAllowed(state, SHIFT);
  const canLeft = isAllowed(state, LEFT);
  const canRight = isAllowed(state, RIGHT);
  if (!canRight && canShift !== canLeft) {
    writeChoice(derivation, step, canShift ? SHIFT : LEFT, SHIFT, SURE, 0);
    return;
  }
  writeActionValues(parser.actions.values, state);
  parser.actions.run();
  const sum = parser.actions.sum[0] ?? 0;
  const left = canLeft ? leftGain(sum) : NEVER;
  const right = canRight ? rightGain(sum) : NEVER;
  writeBest(derivation, step, canShift ? 0 : NEVER, left, right);
}

/** The action with the highest of three scores, the first of equals, and the next one. */
function writeBest(derivation: Derivation, step: number, shifted: number, left: number, right: number): void {
  const best = Math.max(shifted, left, right);
  const action = shifted === best ? SHIFT : left === best ? LEFT : RIGHT;
  const one = action === SHIFT ? LEFT : SHIFT;
  const two = action === RIGHT ? LEFT : RIGHT;
  const oneScore = one === LEFT ? left : shifted;
  const twoScore = two === LEFT ? left : right;
  const other = oneScore >= twoScore ? one : two;
  const total = weightOf(best - shifted) + weightOf(best - left) + weightOf(best - right);
  writeChoice(derivation, step, action, other, best - Math.max(oneScore, twoScore), -Math.log(total));
}

export function writeChoice(
  { actions, others, margins, actionLogs }: Derivation,
  step: number,
  action: number,
  other: number,
  margin: number,
  log: number,
): void {
  actions[step] = action;
  others[step] = other;
  margins[step] = margin;
  actionLogs[step] = log;
}

/** The score of what is not allowed, farther from any other than a doubt. */
const NEVER = -0x8000;

/** Makes the arc of a step with its likeliest relation, and returns the logarithm of that one's probability. */
function attachLikeliest(
  parser: Parser,
  state: Configuration,
  { actions, labels }: Derivation,
  step: number,
): number {
  const head = headOf(state, actions[step] as number);
  const child = onStack(state, 0);
  const candidates = relationsBetween(parser, state, head, child);
  let label = candidates[0] ?? 0;
  let log = 0;
  if (candidates.length > 1) {
    writeLabelValues(parser.labels.values, state, head, child);
    parser.labels.run();
    label = bestScored(parser.labels.scores, candidates);
    log = logOfBest(parser.labels.scores, candidates, label);
  }
  labels[step] = label;
  attach(state, head, label);
  return log;
}

function logOfBest(scores: Int16Array | Float64Array, candidates: Uint8Array, best: number): number {
  const highest = scores[best] as number;
  let total = 0;
  for (let c = 0; c < candidates.length; c++)
    total += weightOf(highest - (scores[candidates[c] as number] as number));
  return -Math.log(total);
}
