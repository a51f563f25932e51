/** What the tagger looks at (after Collins 2002 and Toutanova et al. 2003), as offsets into its table. */
import { type Lexeme, NO_LEXEME } from './lexeme.ts';
import { compileTemplates, writeFeatures } from './templates.ts';

export const TAGGER_BITS = 22;
/** Of the word itself, its neighbors, the two tags before it, and whether it is the first. */
const NAMES =
  `word suffix1 suffix2 suffix3 suffix4 prefix1 prefix2 prefix3 shape tagSet before.word before.suffix3
  before.shape before2.word after.word after.suffix3 after.shape after.tagSet after2.word after2.tagSet tag1 tag2
  bothTags first`.split(/\s+/);

export const taggerTemplates = compileTemplates(
  NAMES,
  `
  word suffix1 suffix2 suffix3 suffix4 prefix1 prefix2 prefix3 shape tagSet tag1 bothTags word+tag1
  word+tag2 word+bothTags suffix3+tag1 suffix2+bothTags shape+tag1 before.word before2.word after.word
  after2.word before.word+word word+after.word before.word+after.word before.word+before2.word
  after.word+after2.word before.suffix3 after.suffix3 after.tagSet after.tagSet+tag1 after.tagSet+tagSet
  (after.tagSet+tagSet)+tag1 after.tagSet+after2.tagSet before.shape+shape shape+after.shape shape+first
  suffix4+after.word suffix3+after.shape (suffix2+shape)+tag1
  `,
  TAGGER_BITS,
);

export const TAGGER_FEATURES = taggerTemplates.sources.length;

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

/** Writes the features of a word, as in training, and returns their number. */
export function taggerFeatures(
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  at: number,
  letters: number,
  features: Int32Array,
): number {
  writeTaggerValues(taggerTemplates.values, lexemes, tags, at, letters);
  return writeFeatures(taggerTemplates, features);
}

/** Writes what is seen of word `at`, whose two left neighbors have their tags, in the order of NAMES. */
export function writeTaggerValues(
  values: Int32Array,
  lexemes: readonly Lexeme[],
  tags: Int32Array,
  at: number,
  letters: number,
): void {
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) : 201;
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) : 202;
  writeWord(values, lexemes[at] ?? NO_LEXEME, letters);
  writeNeighbors(values, lexemes, at);
  values[20] = tag1;
  values[21] = tag2;
  values[22] = tag1 * 256 + tag2;
  values[23] = at === 0 ? 1 : 0;
}

function writeWord(values: Int32Array, own: Lexeme, letters: number): void {
  values[0] = own.word;
  values[1] = own.suffix1;
  values[2] = own.suffix2;
  values[3] = own.suffix3;
  values[4] = own.suffix4;
  values[5] = own.prefix1;
  values[6] = own.prefix2;
  values[7] = own.prefix3;
  values[8] = letters ^ own.shape;
  values[9] = own.tagSet;
}

function writeNeighbors(values: Int32Array, lexemes: readonly Lexeme[], at: number): void {
  const before = lexemes[at - 1] ?? NO_LEXEME;
  const after = lexemes[at + 1] ?? NO_LEXEME;
  const after2 = lexemes[at + 2] ?? NO_LEXEME;
  values[10] = before.word;
  values[11] = before.suffix3;
  values[12] = before.shape;
  values[13] = (lexemes[at - 2] ?? NO_LEXEME).word;
  values[14] = after.word;
  values[15] = after.suffix3;
  values[16] = after.shape;
  values[17] = after.tagSet;
  values[18] = after2.word;
  values[19] = after2.tagSet;
}
