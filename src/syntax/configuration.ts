/**
 * The state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence.
 *
 * Words are numbered from 1; the root stands behind the last one, at `length + 1`, and 0 is no word at all,
 * so that a child that is missing can be looked up like any other.
 */

export const NONE = 0;

export interface Configuration {
  length: number;
  /** Identity of each word, and its tag. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The outermost children on either side, and those next to them. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hashes of the labels of the children so far. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  readonly stack: Int32Array;
  /** A hash of the stack up to each depth. */
  readonly stackHashes: Int32Array;
  depth: number;
  /** The first word of the buffer. */
  next: number;
}

/** Room for sentences of up to `longest` words. */
export function createConfiguration(longest: number): Configuration {
  const column = () => new Int32Array(longest + 6);
  return {
    length: 0,
    words: column(),
    tags: column(),
    heads: column(),
    labels: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
    stack: column(),
    stackHashes: column(),
    depth: 0,
    next: 1,
  };
}

const ROOT_WORD = 7;
const NO_TAG = 254;
export const ROOT_TAG = 253;
const NO_LABEL = 255;

/** Puts the word at index `at` of a sentence where the parser reads it. */
export function place(state: Configuration, at: number, word: number, tag: number): void {
  state.words[at + 1] = word;
  state.tags[at + 1] = tag;
}

/** Begins a sentence whose words and tags stand at 1 to `length`. */
export function begin(state: Configuration, length: number): void {
  state.length = length;
  state.depth = 0;
  state.next = 1;
  for (let at = 0; at <= length + 4; at++) {
    state.heads[at] = NONE;
    state.labels[at] = NO_LABEL;
    state.left1[at] = NONE;
    state.left2[at] = NONE;
    state.right1[at] = NONE;
    state.right2[at] = NONE;
    state.leftCount[at] = 0;
    state.rightCount[at] = 0;
    state.leftLabels[at] = 0;
    state.rightLabels[at] = 0;
  }
  state.words[NONE] = 0;
  state.tags[NONE] = NO_TAG;
  state.words[length + 1] = ROOT_WORD;
  state.tags[length + 1] = ROOT_TAG;
  for (let at = length + 2; at <= length + 4; at++) {
    state.words[at] = 0;
    state.tags[at] = NO_TAG;
  }
}

export const SHIFT = 0;
/** The first word of the buffer becomes head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes head of its top. */
export const RIGHT = 2;

export function isFinal(state: Configuration): boolean {
  return state.depth === 0 && state.next === state.length + 1;
}

/** Whether an action may be taken; the root takes one child only, the last word on the stack. */
export function isAllowed(state: Configuration, action: number): boolean {
  const atRoot = state.next === state.length + 1;
  if (action === SHIFT) return !atRoot;
  if (action === LEFT) return state.depth > 0 && (!atRoot || state.depth === 1);
  return state.depth > 1;
}

/** Top of the stack at `below` 0, and what lies under it. */
export function onStack(state: Configuration, below: number): number {
  const at = state.depth - 1 - below;
  return at >= 0 ? (state.stack[at] ?? NONE) : NONE;
}

/** A number that tells the words on the stack from others. */
export function stackHash(state: Configuration): number {
  return state.stackHashes[state.depth] ?? 0;
}

export function shift(state: Configuration): void {
  const below = stackHash(state);
  state.stack[state.depth++] = state.next;
  state.stackHashes[state.depth] = Math.imul(below, STACK_FACTOR) + state.next;
  state.next++;
}

const STACK_FACTOR = 0x01000193;

/** The head that an arc action would give the top of the stack. */
export function headOf(state: Configuration, action: number): number {
  return action === LEFT ? state.next : onStack(state, 1);
}

/** Attaches the top of the stack and takes it off. */
export function attach(state: Configuration, head: number, label: number): void {
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  const child = state.stack[--state.depth] ?? NONE;
  state.heads[child] = head;
  state.labels[child] = label;
  if (child < head) {
    left2[head] = left1[head] ?? NONE;
    left1[head] = child;
    leftCount[head] = (leftCount[head] ?? 0) + 1;
    leftLabels[head] = (leftLabels[head] ?? 0) | (1 << (label & 31));
  } else {
    right2[head] = right1[head] ?? NONE;
    right1[head] = child;
    rightCount[head] = (rightCount[head] ?? 0) + 1;
    rightLabels[head] = (rightLabels[head] ?? 0) | (1 << (label & 31));
  }
}
