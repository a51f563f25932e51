/** What is seen of an arc when its relation is chosen, as offsets into the table of labels. */
import { type Configuration, NONE } from './configuration.ts';
import { compileTemplates, writeFeatures } from './templates.ts';

export const LABEL_BITS = 22;

/** Head, child, and around them: l is the outermost child on the left, r on the right, l2 the next one. */
const POSITIONS = `h c cl cl2 cr cr2 cll sibling other cNext cLast hNext hLast`.split(' ');

/** The direction and length of the arc, tags beside them, and the labels of children on either side. */
const OTHERS = `direction between ht4 htct lefts rights siblings others`.split(' ');

/** Of each position its word (w), tag (t) and label (l). */
const NAMES = [...['w', 't', 'l'].flatMap((layer) => POSITIONS.map((name) => name + layer)), ...OTHERS];

export const labelTemplates = compileTemplates(
  NAMES,
  `
  hw+direction cw+direction ht4 ct+direction htct hw+ht4 cw+ct hw+ct cw+ht4 hw+(cw+direction) htct+between
  htct+hw htct+cw between+ct htct+clw hw+(clw+direction) clw+cw htct+cll htct+crl htct+clt htct+crt
  ct+(clt+cl2t) ct+(crt+cr2t) htct+lefts htct+rights cw+lefts hw+siblings ht4+siblings htct+siblings
  htct+others hw+(ct+siblings) htct+siblingl htct+siblingw htct+siblingt ht4+(siblingl+cw) htct+otherl
  htct+othert htct+otherw htct+cNextt htct+cLastt htct+cNextw htct+cLastw htct+hNextt
  htct+hLastt (htct+cNextt)+cLastt (htct+cllw)+clw (hw+ct)+(clw+crt) htct+(clw+cl2w)
  `,
  LABEL_BITS,
);

export const LABEL_FEATURES = labelTemplates.sources.length;

const positions = new Int32Array(POSITIONS.length);

/** Writes the features of an arc about to be made, as in training, and returns their number. */
export function labelFeatures(
  state: Configuration,
  head: number,
  child: number,
  features: Int32Array,
): number {
  writeLabelValues(labelTemplates.values, state, head, child);
  return writeFeatures(labelTemplates, features);
}

/** Writes what is seen of an arc, in the order of NAMES. */
export function writeLabelValues(
  values: Int32Array,
  state: Configuration,
  head: number,
  child: number,
): void {
  writePositions(state, head, child);
  writeLayers(values, state);
  writeOthers(values, state, head, child);
}

/** In the order of POSITIONS. */
function writePositions({ left1, left2, right1, right2 }: Configuration, head: number, child: number): void {
  const left = left1[child] ?? NONE;
  positions[0] = head;
  positions[1] = child;
  positions[2] = left;
  positions[3] = left2[child] ?? NONE;
  positions[4] = right1[child] ?? NONE;
  positions[5] = right2[child] ?? NONE;
  positions[6] = left1[left] ?? NONE;
  positions[7] = (child < head ? left1[head] : right1[head]) ?? NONE;
  positions[8] = (child < head ? right1[head] : left1[head]) ?? NONE;
  positions[9] = child + 1;
  positions[10] = child - 1;
  positions[11] = head + 1;
  positions[12] = Math.max(head - 1, 0);
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
function writeOthers(
  values: Int32Array,
  { tags, leftLabels, rightLabels }: Configuration,
  head: number,
  child: number,
): void {
  const direction = child < head ? 1 : 2;
  const headTag = (tags[head] ?? 0) * 4 + direction;
  let at = 3 * positions.length;
  values[at++] = direction;
  values[at++] = Math.min(Math.abs(head - child), 6) * 4 + direction;
  values[at++] = headTag;
  values[at++] = headTag * 256 + (tags[child] ?? 0);
  values[at++] = leftLabels[child] ?? 0;
  values[at++] = rightLabels[child] ?? 0;
  values[at++] = (child < head ? leftLabels[head] : rightLabels[head]) ?? 0;
  values[at] = (child < head ? rightLabels[head] : leftLabels[head]) ?? 0;
}
