/**
 * What the parser looks at before it acts: words, tags and labels at the top of the stack, at the front of the
 * buffer and among their children (after Zhang and Nivre 2011), as offsets into the table of actions.
 */
import { type Configuration, NONE } from './configuration.ts';
import { pair, scramble } from './hash.ts';

/** Four cells a feature: one for each of the three actions, and one unused. */
export const ACTION_BITS = 21;
export const ACTION_CELLS = 4;
export const ACTION_FEATURES = 140;

const UNSIGNED_SHIFT = 32 - ACTION_BITS;

/** Where `add` writes: no closure is made for each call. */
let into: Int32Array = new Int32Array(0);
let count = 0;

/** Adds a feature; its place in the list is part of it, so the order of the calls is part of the model. */
function add(value: number): void {
  into[count] = (scramble(value + Math.imul(count, 0x3779b97f)) >>> UNSIGNED_SHIFT) << 2;
  count++;
}

/** Writes the features of a configuration and returns their number. */
export function actionFeatures(state: Configuration, features: Int32Array): number {
  const { words, tags, labels, left1, left2, right1, right2, leftCount, rightCount } = state;
  const { leftLabels, rightLabels, stack, depth, next } = state;
  const s0 = depth > 0 ? (stack[depth - 1] ?? NONE) : NONE;
  const s1 = depth > 1 ? (stack[depth - 2] ?? NONE) : NONE;
  const s2 = depth > 2 ? (stack[depth - 3] ?? NONE) : NONE;
  const n0 = next;
  const n1 = next + 1;
  const n2 = next + 2;
  const s0w = words[s0] ?? 0;
  const s1w = words[s1] ?? 0;
  const s2w = words[s2] ?? 0;
  const n0w = words[n0] ?? 0;
  const n1w = words[n1] ?? 0;
  const n2w = words[n2] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const n0t = tags[n0] ?? 0;
  const n1t = tags[n1] ?? 0;
  const n2t = tags[n2] ?? 0;
  const s0l = left1[s0] ?? NONE;
  const s0r = right1[s0] ?? NONE;
  const s0l2 = left2[s0] ?? NONE;
  const s0r2 = right2[s0] ?? NONE;
  const s1l = left1[s1] ?? NONE;
  const s1r = right1[s1] ?? NONE;
  const s1l2 = left2[s1] ?? NONE;
  const s1r2 = right2[s1] ?? NONE;
  const n0l = left1[n0] ?? NONE;
  const n0l2 = left2[n0] ?? NONE;
  const s0lt = tags[s0l] ?? 0;
  const s0rt = tags[s0r] ?? 0;
  const s1lt = tags[s1l] ?? 0;
  const s1rt = tags[s1r] ?? 0;
  const n0lt = tags[n0l] ?? 0;
  const s0ll = labels[s0l] ?? 0;
  const s0rl = labels[s0r] ?? 0;
  const s1ll = labels[s1l] ?? 0;
  const s1rl = labels[s1r] ?? 0;
  const n0ll = labels[n0l] ?? 0;
  const s0wt = pair(s0w, s0t);
  const s1wt = pair(s1w, s1t);
  const n0wt = pair(n0w, n0t);
  const n1wt = pair(n1w, n1t);
  const s0tn0t = s0t * 256 + n0t;
  const s1ts0t = s1t * 256 + s0t;
  const s1tn0t = s1t * 256 + n0t;
  const n0tn1t = n0t * 256 + n1t;
  const gap = s0 === NONE ? 0 : distance(n0 - s0);
  const stackGap = s1 === NONE ? 0 : distance(s0 - s1);
  const s0lc = leftCount[s0] ?? 0;
  const s0rc = rightCount[s0] ?? 0;
  const s1lc = leftCount[s1] ?? 0;
  const s1rc = rightCount[s1] ?? 0;
  const n0lc = leftCount[n0] ?? 0;
  into = features;
  count = 0;
  add(s0w);
  add(s0t);
  add(s0wt);
  add(s1w);
  add(s1t);
  add(s1wt);
  add(n0w);
  add(n0t);
  add(n0wt);
  add(n1w);
  add(n1t);
  add(n1wt);
  add(n2w);
  add(n2t);
  add(pair(n2w, n2t));
  add(s2t);
  add(pair(s2w, s2t));
  add(pair(s0wt, n0wt));
  add(pair(s0wt, n0w));
  add(pair(s0w, n0wt));
  add(pair(s0wt, n0t));
  add(pair(s0t, n0wt));
  add(pair(s0w, n0w));
  add(s0tn0t);
  add(pair(s1wt, s0wt));
  add(pair(s1w, s0w));
  add(pair(s1w, s0t));
  add(pair(s1t, s0w));
  add(s1ts0t);
  add(pair(s1wt, s0t));
  add(pair(s1t, s0wt));
  add(s1tn0t);
  add(pair(s1w, n0t));
  add(pair(s1t, n0w));
  add(pair(s1w, n0w));
  add(n0tn1t);
  add(pair(n0w, n1t));
  add(pair(n0t, n1w));
  add(pair(n0w, n1w));
  add(pair(s0t, n1t));
  add(pair(s0w, n1t));
  add(pair(s0t, n1w));
  add(pair(s0tn0t, n1t));
  add(pair(s1ts0t, n0t));
  add(pair(n0tn1t, n2t));
  add(pair(s1ts0t, s2t));
  add(pair(pair(s1ts0t, n0t), n1t));
  add(pair(pair(s2t, s1ts0t), n0t));
  add(pair(s0w, n0tn1t));
  add(pair(s0t, pair(n0w, n1t)));
  add(pair(s1w, s0tn0t));
  add(pair(s1t, pair(s0w, n0t)));
  add(pair(s1ts0t, n0w));
  add(pair(s1w, pair(s0w, n0t)));
  add(pair(s1t, pair(s0w, n0w)));
  add(pair(s0tn0t, n0lt));
  add(pair(s0tn0t, s0lt));
  add(pair(s0tn0t, s0rt));
  add(pair(s1ts0t, s0lt));
  add(pair(s1ts0t, s0rt));
  add(pair(s1ts0t, s1rt));
  add(pair(s1ts0t, s1lt));
  add(pair(s1tn0t, s1rt));
  add(pair(s0w, s0lc));
  add(pair(s0w, s0rc));
  add(pair(s0t, s0lc));
  add(pair(s0t, s0rc));
  add(pair(s1w, s1rc));
  add(pair(s1t, s1rc));
  add(pair(s1t, s1lc));
  add(pair(n0w, n0lc));
  add(pair(n0t, n0lc));
  add(pair(s0w, gap));
  add(pair(s0t, gap));
  add(pair(n0w, gap));
  add(pair(n0t, gap));
  add(pair(s0tn0t, gap));
  add(pair(s1ts0t, stackGap));
  add(pair(s0w, stackGap));
  add(pair(s1w, stackGap));
  add(words[s0l] ?? 0);
  add(words[s0r] ?? 0);
  add(words[s1l] ?? 0);
  add(words[s1r] ?? 0);
  add(words[n0l] ?? 0);
  add(s0lt);
  add(s0rt);
  add(s1lt);
  add(s1rt);
  add(n0lt);
  add(s0ll);
  add(s0rl);
  add(s1rl);
  add(s1ll);
  add(n0ll);
  add(pair(s0t, pair(s0lt, tags[s0l2] ?? 0)));
  add(pair(s0t, pair(s0rt, tags[s0r2] ?? 0)));
  add(pair(s1t, pair(s1rt, tags[s1r2] ?? 0)));
  add(pair(s1t, pair(s1lt, tags[s1l2] ?? 0)));
  add(pair(n0t, pair(n0lt, tags[n0l2] ?? 0)));
  add(pair(s0w, leftLabels[s0] ?? 0));
  add(pair(s0t, leftLabels[s0] ?? 0));
  add(pair(s0w, rightLabels[s0] ?? 0));
  add(pair(s0t, rightLabels[s0] ?? 0));
  add(pair(s1w, rightLabels[s1] ?? 0));
  add(pair(s1t, rightLabels[s1] ?? 0));
  add(pair(s1t, leftLabels[s1] ?? 0));
  add(pair(n0w, leftLabels[n0] ?? 0));
  add(pair(n0t, leftLabels[n0] ?? 0));
  add(pair(s0tn0t, s0ll));
  add(pair(s0tn0t, s0rl));
  add(pair(s1ts0t, s1rl));
  add(pair(s1ts0t, s0rl));
  add(pair(s1ts0t, s0ll));
  add(pair(pair(s1ts0t, s1rl), s0ll));
  add(pair(pair(s0tn0t, s0ll), n0ll));
  add(pair(pair(s1ts0t, rightLabels[s1] ?? 0), leftLabels[s0] ?? 0));
  add(pair(s0tn0t, leftLabels[n0] ?? 0));
  add(pair(s0t, tags[s0 + 1] ?? 0));
  add(pair(pair(s0tn0t, tags[s0 + 1] ?? 0), tags[n0 - 1] ?? 0));
  add(pair(pair(s1ts0t, tags[s1 + 1] ?? 0), tags[Math.max(s0 - 1, 0)] ?? 0));
  add(pair(s0tn0t, words[s0l] ?? 0));
  add(pair(s0tn0t, words[s0r] ?? 0));
  add(pair(s1ts0t, words[s0l] ?? 0));
  add(pair(s1w, words[s0l] ?? 0));
  add(pair(pair(s1w, words[s0l] ?? 0), s0w));
  add(pair(s1ts0t, words[s1r] ?? 0));
  return count;
}

/** 1, 2, 3, 4, 5 to 7, 8 to 12, more. */
function distance(words: number): number {
  if (words < 5) return words;
  return words < 8 ? 5 : words < 13 ? 6 : 7;
}
