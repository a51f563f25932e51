/**
 * What the parser looks at before it acts: words, tags and labels at the top of the stack, at the front of the
 * buffer and among their children (after Zhang and Nivre 2011), as rows of the table of actions.
 */
import { type Configuration, NONE } from './configuration.ts';
import { compileTemplates, writeFeatures } from './templates.ts';

export const ACTION_BITS = 21;

/** Stack from its top (s0), buffer (n0), and of each its children: l is the outermost on the left, l2 the next one. */
const POSITIONS =
  `s0 s1 s2 n0 n1 n2 s0l s0l2 s0r s0r2 s1l s1l2 s1r s1r2 n0l n0l2 s0Next s0Last s1Next n0Last`.split(' ');

/** Counts and labels of the children on either side; pairs of tags; distances. */
const OTHERS =
  `s0lc s0rc s1lc s1rc n0lc s0lefts s0rights s1lefts s1rights n0lefts s0tn0t s1ts0t s1tn0t n0tn1t gap
  stackGap`.split(/\s+/);

/** Of each position its word (w), tag (t) and label (l). */
const NAMES = [...['w', 't', 'l'].flatMap((layer) => POSITIONS.map((name) => name + layer)), ...OTHERS];

export const actionTemplates = compileTemplates(
  NAMES,
  `
  s0w s0t s0w+s0t s1w s1t s1w+s1t n0w n0t n0w+n0t n1w n1t n1w+n1t n2w n2t n2w+n2t s2t s2w+s2t
  (s0w+s0t)+(n0w+n0t) (s0w+s0t)+n0w s0w+(n0w+n0t) (s0w+s0t)+n0t s0t+(n0w+n0t) s0w+n0w s0tn0t
  (s1w+s1t)+(s0w+s0t) s1w+s0w s1w+s0t s1t+s0w s1ts0t (s1w+s1t)+s0t s1t+(s0w+s0t) s1tn0t s1w+n0t s1t+n0w
  s1w+n0w n0tn1t n0w+n1t n0t+n1w n0w+n1w s0t+n1t s0w+n1t s0t+n1w s0tn0t+n1t s1ts0t+n0t n0tn1t+n2t s1ts0t+s2t
  (s1ts0t+n0t)+n1t (s2t+s1ts0t)+n0t s0w+n0tn1t s0t+(n0w+n1t) s1w+s0tn0t s1t+(s0w+n0t) s1ts0t+n0w
  s1w+(s0w+n0t) s1t+(s0w+n0w) s0tn0t+n0lt s0tn0t+s0lt s0tn0t+s0rt s1ts0t+s0lt s1ts0t+s0rt s1ts0t+s1rt
  s1ts0t+s1lt s1tn0t+s1rt s0w+s0lc s0w+s0rc s0t+s0lc s0t+s0rc s1w+s1rc s1t+s1rc s1t+s1lc n0w+n0lc n0t+n0lc
  s0w+gap s0t+gap n0w+gap n0t+gap s0tn0t+gap s1ts0t+stackGap s0w+stackGap s1w+stackGap s0lw s0rw s1lw s1rw
  n0lw s0lt s0rt s1lt s1rt n0lt s0ll s0rl s1rl s1ll n0ll s0t+(s0lt+s0l2t) s0t+(s0rt+s0r2t) s1t+(s1rt+s1r2t)
  s1t+(s1lt+s1l2t) n0t+(n0lt+n0l2t) s0w+s0lefts s0t+s0lefts s0w+s0rights s0t+s0rights s1w+s1rights
  s1t+s1rights s1t+s1lefts n0w+n0lefts n0t+n0lefts s0tn0t+s0ll s0tn0t+s0rl s1ts0t+s1rl s1ts0t+s0rl
  s1ts0t+s0ll (s1ts0t+s1rl)+s0ll (s0tn0t+s0ll)+n0ll (s1ts0t+s1rights)+s0lefts s0tn0t+n0lefts s0t+s0Nextt
  (s0tn0t+s0Nextt)+n0Lastt (s1ts0t+s1Nextt)+s0Lastt s0tn0t+s0lw s0tn0t+s0rw s1ts0t+s0lw s1w+s0lw
  (s1w+s0lw)+s0w s1ts0t+s1rw
  `,
  ACTION_BITS,
);

export const ACTION_FEATURES = actionTemplates.sources.length;

const positions = new Int32Array(POSITIONS.length);

/** Writes the features of a configuration, as in training, and returns their number. */
export function actionFeatures(state: Configuration, features: Int32Array): number {
  writeActionValues(actionTemplates.values, state);
  return writeFeatures(actionTemplates, features);
}

/** Writes what is seen of a configuration, in the order of NAMES. */
export function writeActionValues(values: Int32Array, state: Configuration): void {
  const s0 = state.depth > 0 ? (state.stack[state.depth - 1] ?? NONE) : NONE;
  const s1 = state.depth > 1 ? (state.stack[state.depth - 2] ?? NONE) : NONE;
  writePositions(state, s0, s1);
  writeLayers(values, state);
  writeOthers(values, state, s0, s1);
}

/** In the order of POSITIONS. */
function writePositions(state: Configuration, s0: number, s1: number): void {
  const { left1, left2, right1, right2, next } = state;
  positions[0] = s0;
  positions[1] = s1;
  positions[2] = state.depth > 2 ? (state.stack[state.depth - 3] ?? NONE) : NONE;
  positions[3] = next;
  positions[4] = next + 1;
  positions[5] = next + 2;
  positions[6] = left1[s0] ?? NONE;
  positions[7] = left2[s0] ?? NONE;
  positions[8] = right1[s0] ?? NONE;
  positions[9] = right2[s0] ?? NONE;
  positions[10] = left1[s1] ?? NONE;
  positions[11] = left2[s1] ?? NONE;
  positions[12] = right1[s1] ?? NONE;
  positions[13] = right2[s1] ?? NONE;
  positions[14] = left1[next] ?? NONE;
  positions[15] = left2[next] ?? NONE;
  positions[16] = s0 + 1;
  positions[17] = Math.max(s0 - 1, 0);
  positions[18] = s1 + 1;
  positions[19] = next - 1;
}

function writeLayers(values: Int32Array, { words, tags, labels }: Configuration): void {
  const count = positions.length;
  for (let i = 0; i < count; i++) {
    const at = positions[i] as number;
    values[i] = words[at] as number;
    values[count + i] = tags[at] as number;
    values[2 * count + i] = labels[at] as number;
  }
}

/** In the order of OTHERS. */
function writeOthers(values: Int32Array, state: Configuration, s0: number, s1: number): void {
  const { tags, leftCount, rightCount, leftLabels, rightLabels, next } = state;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const n0t = tags[next] ?? 0;
  let at = 3 * positions.length;
  values[at++] = leftCount[s0] ?? 0;
  values[at++] = rightCount[s0] ?? 0;
  values[at++] = leftCount[s1] ?? 0;
  values[at++] = rightCount[s1] ?? 0;
  values[at++] = leftCount[next] ?? 0;
  values[at++] = leftLabels[s0] ?? 0;
  values[at++] = rightLabels[s0] ?? 0;
  values[at++] = leftLabels[s1] ?? 0;
  values[at++] = rightLabels[s1] ?? 0;
  values[at++] = leftLabels[next] ?? 0;
  values[at++] = s0t * 256 + n0t;
  values[at++] = s1t * 256 + s0t;
  values[at++] = s1t * 256 + n0t;
  values[at++] = n0t * 256 + (tags[next + 1] ?? 0);
  values[at++] = s0 === NONE ? 0 : distance(next - s0);
  values[at] = s1 === NONE ? 0 : distance(s0 - s1);
}

/** 1, 2, 3, 4, 5 to 7, 8 to 12, more. */
function distance(words: number): number {
  if (words < 5) return words;
  return words < 8 ? 5 : words < 13 ? 6 : 7;
}
