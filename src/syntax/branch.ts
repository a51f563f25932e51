/** One branch of a sentence's reading: another choice at one of its steps, or another tag of a word, and what follows from it. */
import {
  attach,
  begin,
  type Configuration,
  headOf,
  isFinal,
  SHIFT,
  shift,
  stackHash,
} from './configuration.ts';
import { copySteps, createDerivation, type Derivation, logOf, SURE } from './derivation.ts';
import type { Model } from './model.ts';
import { chooseAction, type Parser, takeStep, writeChoice } from './parser.ts';

/** The steps that a branch takes otherwise than a reading, and by how much the logarithm of its probability gains. */
export interface Branch {
  /** The branch's own steps, at their places in the reading: from `from` to `end`. */
  readonly steps: Derivation;
  from: number;
  end: number;
  gain: number;
}

/** The gain of a branch that was given up. */
const NOTHING = Number.NEGATIVE_INFINITY;

export function createBranch(longest: number): Branch {
  return { steps: createDerivation(longest), from: 0, end: 0, gain: NOTHING };
}

/** How many words from the first of the buffer on the parser looks at. */
const WORDS_AHEAD = 3;

/** Parses with the second choice at a step of a reading. */
export function parseOtherwise(
  { parser }: Model,
  state: Configuration,
  reading: Derivation,
  step: number,
  branch: Branch,
): void {
  replay(state, reading, step);
  const [action, other] = [reading.others[step] as number, reading.actions[step] as number];
  const log = (reading.actionLogs[step] as number) + logOf(reading.margins[step] as number);
  writeChoice(branch.steps, step, action, other, SURE, log);
  branch.from = step;
  branch.steps.logs[step] = reading.logs[step] as number;
  takeStep(parser, state, branch.steps, step);
  parseOn(parser, state, reading, step + 1, branch, 0);
}

/** Parses what has words from `word` to `last` with other tags, from where that is seen; `penalty` is what the tags are less likely. */
export function parseRetagged(
  { parser }: Model,
  state: Configuration,
  reading: Derivation,
  word: number,
  last: number,
  branch: Branch,
  penalty: number,
): void {
  let step = 0;
  while (step < reading.length && (reading.nexts[step] as number) + WORDS_AHEAD <= word) step++;
  replay(state, reading, step);
  branch.from = step;
  branch.steps.logs[step] = (reading.logs[step] as number) + penalty;
  parseOn(parser, state, reading, step, branch, last);
}

/** Takes the first steps of a reading again. */
export function replay(state: Configuration, reading: Derivation, steps: number): void {
  begin(state, state.length);
  for (let step = 0; step < steps; step++) {
    const action = reading.actions[step] as number;
    if (action === SHIFT) shift(state);
    else attach(state, headOf(state, action), reading.labels[step] as number);
  }
}

/**
 * Parses greedily to the end, or to where the reading was at the same step: from there all is as it was. Gives up where the
 * gain can't become enough.
 */
function parseOn(
  parser: Parser,
  state: Configuration,
  reading: Derivation,
  from: number,
  branch: Branch,
  last: number,
): void {
  const { steps } = branch;
  const whole = reading.logs[reading.length] as number;
  let step = from;
  branch.gain = NOTHING;
  while (!isFinal(state)) {
    if ((steps.logs[step] as number) - whole <= 0) return;
    if (state.next > last && step > from && hasRejoined(state, reading, step)) {
      if ((steps.logs[step] as number) <= (reading.logs[step] as number)) return;
    }
    chooseAction(parser, state, steps, step);
    takeStep(parser, state, steps, step++);
  }
  branch.end = step;
  branch.gain = (steps.logs[step] as number) - (reading.logs[step] as number);
}

/** Puts a branch's steps in the place of the reading's. */
export function adopt(reading: Derivation, { steps, from, end, gain }: Branch): void {
  copySteps(reading, steps, from, end);
  reading.logs.set(steps.logs.subarray(from, end + 1), from);
  for (let step = end + 1; step <= reading.length; step++)
    reading.logs[step] = (reading.logs[step] as number) + gain;
}

/** Whether the words that wait are those that waited at the same step of the reading. */
function hasRejoined(state: Configuration, reading: Derivation, step: number): boolean {
  return reading.nexts[step] === state.next && reading.stacks[step] === stackHash(state);
}
