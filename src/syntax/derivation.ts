/**
 * The steps by which a sentence was parsed, how likely each was by the scores, and what else might have been done. Scores of
 * a perceptron are no probabilities: a softmax over them, at a temperature that was chosen on trees, stands for one.
 */
export interface Derivation {
  /** How many steps it has. */
  length: number;
  readonly actions: Uint8Array;
  /** The relation that each arc got. */
  readonly labels: Uint8Array;
  /** The second choice at each step, and by how much less it scored; `SURE` where there is none. */
  readonly others: Uint8Array;
  readonly margins: Int32Array;
  /** Logarithm of the probability of each action, and of all steps before it, the last entry that of the whole. */
  readonly actionLogs: Float64Array;
  readonly logs: Float64Array;
  /** The first word of the buffer before each step, and the hash of the stack. */
  readonly nexts: Int32Array;
  readonly stacks: Int32Array;
}

/** A margin that no doubt reaches. */
export const SURE = 0x7fffffff;

/** Room for sentences of up to `longest` words, each of which is shifted and attached. */
export function createDerivation(longest: number): Derivation {
  const steps = 2 * longest + 2;
  return {
    length: 0,
    actions: new Uint8Array(steps),
    labels: new Uint8Array(steps),
    others: new Uint8Array(steps),
    margins: new Int32Array(steps),
    actionLogs: new Float64Array(steps),
    logs: new Float64Array(steps),
    nexts: new Int32Array(steps),
    stacks: new Int32Array(steps),
  };
}

/** Copies steps from one derivation to the same places of another; how likely they are is not copied. */
export function copySteps(to: Derivation, from: Derivation, first: number, end: number): void {
  to.actions.set(from.actions.subarray(first, end), first);
  to.labels.set(from.labels.subarray(first, end), first);
  to.others.set(from.others.subarray(first, end), first);
  to.margins.set(from.margins.subarray(first, end), first);
  to.actionLogs.set(from.actionLogs.subarray(first, end), first);
  to.nexts.set(from.nexts.subarray(first, end), first);
  to.stacks.set(from.stacks.subarray(first, end), first);
}

/** By how many points of score one choice is e times as likely as another. */
const TEMPERATURE = 60;

const weights = Float64Array.from({ length: 16 * TEMPERATURE }, (_, points) =>
  Math.exp(-points / TEMPERATURE),
);

/** How likely a choice is beside one whose score is so many points more. A read behind the end would make a new object. */
export function weightOf(points: number): number {
  return points < weights.length ? (weights[points] as number) : 0;
}

/** What so many points of score are as the logarithm of a probability. */
export function logOf(points: number): number {
  return -points / TEMPERATURE;
}
