/** What the tagger looks at (after Collins 2002 and Toutanova et al. 2003), as offsets into its table. */
import { pair, scramble } from './hash.ts';
import { type Lexeme, NO_LEXEME } from './lexeme.ts';

export const TAGGER_BITS = 22;
export const TAGGER_FEATURES = 40;

const SHIFT = 32 - TAGGER_BITS;

/** A number for sentences all in capitals and another for those in a headline's letters; 0 for others. */
export function lettersOf(lexemes: readonly Lexeme[]): number {
  let small = 0;
  let capital = 0;
  let capitals = 0;
  for (const { casing } of lexemes) {
    if (casing === 'SMALL') small++;
    else if (casing === 'CAPITAL') capital++;
    else if (casing === 'CAPITALS') capitals++;
  }
  if (capitals > 1 && capitals > 2 * (small + capital)) return ALL_CAPITALS;
  return capital > 2 && capital > 4 * small ? HEADLINE : 0;
}

const ALL_CAPITALS = 0x51ed270b;
const HEADLINE = 0x6a09e667;

/** Where `add` writes: no closure is made for each call. */
let into: Int32Array = new Int32Array(0);
let count = 0;

/** Adds a feature; its place in the list is part of it, so the order of the calls is part of the model. */
function add(value: number): void {
  into[count] = scramble(value + Math.imul(count, 0x3779b97f)) >>> SHIFT;
  count++;
}

/** Writes the features of word `at`, whose two left neighbors have their tags, and returns their number. */
export function taggerFeatures(
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  at: number,
  letters: number,
  features: Int32Array,
): number {
  const own = lexemes[at] ?? NO_LEXEME;
  const before = lexemes[at - 1] ?? NO_LEXEME;
  const before2 = lexemes[at - 2] ?? NO_LEXEME;
  const after = lexemes[at + 1] ?? NO_LEXEME;
  const after2 = lexemes[at + 2] ?? NO_LEXEME;
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) : 201;
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) : 202;
  const shape = letters ^ own.shape;
  const bothTags = tag1 * 256 + tag2;
  into = features;
  count = 0;
  add(own.word);
  add(own.suffix1);
  add(own.suffix2);
  add(own.suffix3);
  add(own.suffix4);
  add(own.prefix1);
  add(own.prefix2);
  add(own.prefix3);
  add(shape);
  add(own.tagSet);
  add(tag1);
  add(bothTags);
  add(pair(own.word, tag1));
  add(pair(own.word, tag2));
  add(pair(own.word, bothTags));
  add(pair(own.suffix3, tag1));
  add(pair(own.suffix2, bothTags));
  add(pair(shape, tag1));
  add(before.word);
  add(before2.word);
  add(after.word);
  add(after2.word);
  add(pair(before.word, own.word));
  add(pair(own.word, after.word));
  add(pair(before.word, after.word));
  add(pair(before.word, before2.word));
  add(pair(after.word, after2.word));
  add(before.suffix3);
  add(after.suffix3);
  add(after.tagSet);
  add(pair(after.tagSet, tag1));
  add(pair(after.tagSet, own.tagSet));
  add(pair(pair(after.tagSet, own.tagSet), tag1));
  add(pair(after.tagSet, after2.tagSet));
  add(pair(before.shape, shape));
  add(pair(shape, after.shape));
  add(pair(shape, at === 0 ? 1 : 0));
  add(pair(own.suffix4, after.word));
  add(pair(own.suffix3, after.shape));
  add(pair(pair(own.suffix2, shape), tag1));
  return count;
}
