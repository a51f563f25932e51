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
} from './configuration.ts';
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

/** Parses the words that stand in `state` at 1 to `length`; leaves their heads and labels there. */
export function parseSentence(parser: Parser, state: Configuration, length: number): void {
  begin(state, length);
  while (!isFinal(state)) {
    const action = chooseAction(parser, state);
    if (action === SHIFT) shift(state);
    else {
      const head = headOf(state, action);
      attach(state, head, chooseLabel(parser, state, head));
    }
  }
}

/** The allowed action with the highest score, which is 0 for SHIFT. */
function chooseAction(parser: Parser, state: Configuration): number {
  const canShift = isAllowed(state, SHIFT);
  const canLeft = isAllowed(state, LEFT);
  const canRight = isAllowed(state, RIGHT);
  if (!canRight && canShift !== canLeft) return canShift ? SHIFT : LEFT;
  writeActionValues(parser.actions.values, state);
  parser.actions.run();
  const sum = parser.actions.sum[0] ?? 0;
  const left = canLeft ? leftGain(sum) : NEVER;
  const right = canRight ? rightGain(sum) : NEVER;
  if (canShift && left <= 0 && right <= 0) return SHIFT;
  return left >= right ? LEFT : RIGHT;
}

const NEVER = -0x8000;

function chooseLabel(parser: Parser, state: Configuration, head: number): number {
  const child = onStack(state, 0);
  const candidates = relationsBetween(parser, state, head, child);
  if (candidates.length === 1) return candidates[0] ?? 0;
  writeLabelValues(parser.labels.values, state, head, child);
  parser.labels.run();
  return bestScored(parser.labels.scores, candidates);
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
