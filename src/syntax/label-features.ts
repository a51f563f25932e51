/** What is seen of an arc when its relation is chosen, as offsets into the table of labels. */
import { type Configuration, NONE } from './configuration.ts';
import { pair, scramble } from './hash.ts';

export const LABEL_BITS = 22;
export const LABEL_FEATURES = 60;

const UNSIGNED_SHIFT = 32 - LABEL_BITS;

/** Where `add` writes: no closure is made for each call. */
let into: Int32Array = new Int32Array(0);
let count = 0;

/** Adds a feature; its place in the list is part of it, so the order of the calls is part of the model. */
function add(value: number): void {
  into[count] = scramble(value + Math.imul(count, 0x3779b97f)) >>> UNSIGNED_SHIFT;
  count++;
}

/** Writes the features of an arc about to be made and returns their number. */
export function labelFeatures(
  state: Configuration,
  head: number,
  child: number,
  features: Int32Array,
): number {
  const { words, tags, labels, left1, left2, right1, right2 } = state;
  const direction = child < head ? 1 : 2;
  const between = Math.min(Math.abs(head - child), 6) * 4 + direction;
  const hw = words[head] ?? 0;
  const cw = words[child] ?? 0;
  const ht = (tags[head] ?? 0) * 4 + direction;
  const ct = tags[child] ?? 0;
  const htct = ht * 256 + ct;
  const cl = left1[child] ?? NONE;
  const cl2 = left2[child] ?? NONE;
  const cr = right1[child] ?? NONE;
  const cr2 = right2[child] ?? NONE;
  const clw = words[cl] ?? 0;
  const sibling = (direction === 1 ? left1[head] : right1[head]) ?? NONE;
  const other = (direction === 1 ? right1[head] : left1[head]) ?? NONE;
  const siblings = (direction === 1 ? state.leftLabels[head] : state.rightLabels[head]) ?? 0;
  const others = (direction === 1 ? state.rightLabels[head] : state.leftLabels[head]) ?? 0;
  into = features;
  count = 0;
  add(pair(hw, direction));
  add(pair(cw, direction));
  add(ht);
  add(pair(ct, direction));
  add(htct);
  add(pair(hw, ht));
  add(pair(cw, ct));
  add(pair(hw, ct));
  add(pair(cw, ht));
  add(pair(hw, pair(cw, direction)));
  add(pair(htct, between));
  add(pair(htct, hw));
  add(pair(htct, cw));
  add(pair(between, ct));
  add(pair(htct, clw));
  add(pair(hw, pair(clw, direction)));
  add(pair(clw, cw));
  add(pair(htct, labels[cl] ?? 0));
  add(pair(htct, labels[cr] ?? 0));
  add(pair(htct, tags[cl] ?? 0));
  add(pair(htct, tags[cr] ?? 0));
  add(pair(ct, pair(tags[cl] ?? 0, tags[cl2] ?? 0)));
  add(pair(ct, pair(tags[cr] ?? 0, tags[cr2] ?? 0)));
  add(pair(htct, state.leftLabels[child] ?? 0));
  add(pair(htct, state.rightLabels[child] ?? 0));
  add(pair(cw, state.leftLabels[child] ?? 0));
  add(pair(hw, siblings));
  add(pair(ht, siblings));
  add(pair(htct, siblings));
  add(pair(htct, others));
  add(pair(hw, pair(ct, siblings)));
  add(pair(htct, labels[sibling] ?? 0));
  add(pair(htct, words[sibling] ?? 0));
  add(pair(htct, tags[sibling] ?? 0));
  add(pair(ht, pair(labels[sibling] ?? 0, cw)));
  add(pair(htct, labels[other] ?? 0));
  add(pair(htct, tags[other] ?? 0));
  add(pair(htct, words[other] ?? 0));
  add(pair(htct, tags[child + 1] ?? 0));
  add(pair(htct, tags[child - 1] ?? 0));
  add(pair(htct, words[child + 1] ?? 0));
  add(pair(htct, words[child - 1] ?? 0));
  add(pair(htct, tags[head + 1] ?? 0));
  add(pair(htct, tags[Math.max(head - 1, 0)] ?? 0));
  add(pair(pair(htct, tags[child + 1] ?? 0), tags[child - 1] ?? 0));
  add(pair(pair(htct, words[left1[cl] ?? NONE] ?? 0), clw));
  add(pair(pair(hw, ct), pair(clw, tags[cr] ?? 0)));
  add(pair(htct, pair(clw, words[cl2] ?? 0)));
  return count;
}
