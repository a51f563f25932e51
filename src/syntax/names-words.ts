import { familyNames } from '../lexicon/family-names.ts';
import { femaleFirstNames, maleFirstNames } from '../lexicon/first-names.ts';
import { honorifics } from '../lexicon/honorifics.ts';
import { nameParticles } from '../lexicon/name-particles.ts';
import { companyForms, organizationWords, placeWords } from '../lexicon/organization-words.ts';
import { titleAbbreviations, titleNouns } from '../lexicon/titles.ts';
import { isCapitalized } from '../text/letters.ts';
import { remembered } from '../text/remembered.ts';
import { hashText } from './hash.ts';
import { wordClassOf } from './names-word-classes.ts';

/** What the name recognizer knows of a word apart from its place; hashes stand for strings. */
export interface WordFacts {
  readonly lower: string;
  readonly hash: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly fine: number;
  readonly broad: number;
  /** Bits below. */
  readonly bits: number;
  /** Whether it begins with a letter. */
  readonly opensWithLetter: boolean;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
}

export const FIRST_NAME = 1;
export const FAMILY_NAME = 2;
export const TITLE = 4;
export const HONORIFIC = 8;
export const ORGANIZATION_WORD = 16;
export const PLACE_WORD = 32;
export const COMPANY_FORM = 64;
export const PARTICLE = 128;

const MOST_KEPT = 16_000;
let listBits: Map<string, number> | undefined;

export const factsOfWord: (word: string) => WordFacts = remembered(MOST_KEPT, buildFacts);

function buildFacts(word: string): WordFacts {
  const plain = word.length > 60 ? word.slice(0, 60) : withStraightMarks(word);
  const lower = plain.toLowerCase();
  const { length } = lower;
  const { fine, broad } = wordClassOf(lower);
  const isCapital = isCapitalized(plain);
  return {
    lower,
    hash: hashText(lower),
    shape: hashText(shapeOf(plain)),
    prefix2: hashText(lower, 0, Math.min(2, length)),
    prefix3: hashText(lower, 0, Math.min(3, length)),
    suffix2: hashText(lower, Math.max(0, length - 2)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
    fine,
    broad,
    bits: bitsOf(lower),
    opensWithLetter: /^\p{L}/u.test(lower),
    isCapital,
    isAllCapitals: isCapital && plain.length > 1 && !/\p{Ll}/u.test(plain),
  };
}

function withStraightMarks(word: string): string {
  return /[’‘“”]/.test(word) ? word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"') : word;
}

/** "Voss" is Xx, "McVoss" XxXx, "KNR" XXX, "U.K." X.X., "2031" 0: of small letters and figures one stands for a run. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const sort = sortOf(character);
    const isRun =
      sort === 'X' ? shape.endsWith('XXXX') : (sort === 'x' || sort === '0') && shape.endsWith(sort);
    if (!isRun) shape += sort;
  }
  return shape.slice(0, 12);
}

function sortOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{Ll}|\p{Lo}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? '0' : character;
}

function bitsOf(lower: string): number {
  listBits ??= buildBits();
  return listBits.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? 0;
}

function buildBits(): Map<string, number> {
  const bits = new Map<string, number>();
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(`${femaleFirstNames}${maleFirstNames}`.toLowerCase().split(/\s+/), FIRST_NAME);
  mark(familyNames.toLowerCase().split(/\s+/), FAMILY_NAME);
  mark(titleNouns, TITLE);
  mark(titleAbbreviations, TITLE);
  mark(Object.keys(honorifics), HONORIFIC);
  mark(organizationWords, ORGANIZATION_WORD);
  mark(placeWords, PLACE_WORD);
  mark(companyForms, COMPANY_FORM);
  mark(nameParticles, PARTICLE);
  return bits;
}
