/** One branch of a sentence's reading: its first steps taken again, another choice, and what follows from it. */
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
import { type Derivation, logOf } from './derivation.ts';
import type { Model } from './model.ts';
import { attachLikeliest, choice, chooseAction } from './parser.ts';

/** How many words from the first of the buffer on the parser looks at. */
const WORDS_AHEAD = 3;

/** Parses with the second choice at a step; the logarithm of the whole's probability, or one that is too small. */
export function parseOtherwise(
  model: Model,
  state: Configuration,
  first: Derivation,
  step: number,
  least: number,
): number {
  replay(state, first, step);
  const action = first.others[step] as number;
  let log =
    (first.logs[step] as number) + (first.actionLogs[step] as number) + logOf(first.margins[step] as number);
  if (action === SHIFT) shift(state);
  else log += attachLikeliest(model.parser, state, action);
  return parseOn(model, state, first, step + 1, log, least, 0);
}

/** Parses what has a word with another tag, from where that is seen. */
export function parseRetagged(
  model: Model,
  state: Configuration,
  first: Derivation,
  word: number,
  least: number,
  penalty: number,
): number {
  let step = 0;
  while (step < first.length && (first.nexts[step] as number) + WORDS_AHEAD <= word) step++;
  replay(state, first, step);
  return parseOn(model, state, first, step, (first.logs[step] as number) + penalty, least, word);
}

/** Takes the first steps of a derivation again. */
function replay(state: Configuration, derivation: Derivation, steps: number): void {
  begin(state, state.length);
  for (let step = 0; step < steps; step++) {
    const action = derivation.actions[step] as number;
    if (action === SHIFT) shift(state);
    else attach(state, headOf(state, action), derivation.labels[step] as number);
  }
}

/** Parses to the end, greedily; gives up where the likelihood can't become more than `least`. */
function parseOn(
  { parser }: Model,
  state: Configuration,
  first: Derivation,
  from: number,
  begun: number,
  least: number,
  changed: number,
): number {
  const whole = first.logs[first.length] as number;
  let log = begun;
  for (let step = from; !isFinal(state); step++) {
    if (log <= least) return log;
    if (state.next > changed && step > from && hasRejoined(state, first, step)) {
      const expected = whole + log - (first.logs[step] as number);
      if (expected <= least) return expected;
    }
    chooseAction(parser, state);
    log += choice.log;
    if (choice.action === SHIFT) shift(state);
    else log += attachLikeliest(parser, state, choice.action);
  }
  return log;
}

/** Whether the words that wait are those that waited at the same step of the first reading. */
function hasRejoined(state: Configuration, first: Derivation, step: number): boolean {
  return first.nexts[step] === state.next && first.stacks[step] === stackHash(state);
}
