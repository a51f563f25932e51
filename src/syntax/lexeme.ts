/**
 * What the models see of a word by itself, as numbers: computed once a form and kept.
 *
 * Names are not told apart: a capitalized word that training never saw without its capital has the identity
 * of any other such word, and only its shape, its ending and its context count. So "Minister Voss of Kestria"
 * is analyzed alike, whatever the minister and the country are called.
 */
import { interned } from '../text/interned.ts';
import { remembered } from '../text/remembered.ts';
import type { Dictionary } from './dictionary.ts';
import type { Entry } from './entry.ts';
import { hashText, pair } from './hash.ts';

export interface Lexeme {
  /** The form as it is written: one string for all its places, so that looking it up again costs little. */
  readonly form: string;
  /** Identity: the hash of the lower-cased form, or that of names of this shape. */
  readonly word: number;
  readonly shape: number;
  readonly casing: Casing;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** The set of tags that the dictionary has for this form; its number, 0 for none. */
  readonly tagSet: number;
  /** What it is under each tag that it was given, as `entriesOf` finds out: one, and behind it the others. */
  entry: Entry | null;
}

/** How a longer word is written; a short one or one without letters says nothing. */
export type Casing = 'NONE' | 'SMALL' | 'CAPITAL' | 'CAPITALS';

const MOST_KEPT = 16_000;

/** A function from forms to lexemes with a memory of its own. */
export function lexemesOf(dictionary: Dictionary): (form: string) => Lexeme {
  return remembered(MOST_KEPT, (form) => lexemeFrom(form, dictionary));
}

/** Stands where there is no word: before a sentence and behind it. */
export const NO_LEXEME: Lexeme = {
  form: '',
  word: 11,
  shape: 12,
  casing: 'NONE',
  prefix1: 13,
  prefix2: 13,
  prefix3: 13,
  suffix1: 14,
  suffix2: 14,
  suffix3: 14,
  suffix4: 14,
  tagSet: -1,
  entry: null,
};

const LONGEST_READ = 40;

function lexemeFrom(written: string, dictionary: Dictionary): Lexeme {
  const form = plainForm(written.length > LONGEST_READ ? written.slice(0, LONGEST_READ) : written);
  const lower = form.toLowerCase();
  // Straight and curly marks are one, so that a text is analyzed alike however it is set.
  const shape = shapeOf(form);
  const length = lower.length;
  const suffix = (size: number) => hashText(lower, Math.max(0, length - size), length);
  const prefix = (size: number) => hashText(lower, 0, Math.min(size, length));
  return {
    form: interned(written),
    word: identityOf(form, lower, shape, dictionary),
    shape,
    casing: casingOf(form),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    tagSet: dictionary.tagSetOf(hashText(form)),
    entry: null,
  };
}

const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['``', '"'],
  ["''", '"'],
  ['’’', '"'],
  ['‘‘', '"'],
  ['‘', "'"],
  ['—', '--'],
  ['–', '--'],
  ['―', '--'],
  ['---', '--'],
  ['‐', '-'],
  ['‑', '-'],
  ['…', '...'],
]);

/** The form with typographic marks as the keyboard has them. */
export function plainForm(form: string): string {
  const mark = STRAIGHT.get(form);
  if (mark !== undefined) return mark;
  return form.includes('’') ? form.replaceAll('’', "'") : form;
}

function casingOf(form: string): Casing {
  if (!/^\p{L}{4}/u.test(form)) return 'NONE';
  if (!CAPITALIZED.test(form)) return 'SMALL';
  return form === form.toUpperCase() ? 'CAPITALS' : 'CAPITAL';
}

const CAPITALIZED = /^\p{Lu}/u;
const DIGITS = /\d/;
const NAME = 0x4e616d65;
const NUMBER = 0x4e756d62;

function identityOf(form: string, lower: string, shape: number, dictionary: Dictionary): number {
  const hash = hashText(lower);
  if (dictionary.isCommon(hash)) return hash;
  if (DIGITS.test(form)) return pair(NUMBER, shape);
  return CAPITALIZED.test(form) ? pair(NAME, 0) : hash;
}

/** "Voss" Xx, "U.S." X.X., "1990s" dx; runs of one class are one. */
function shapeOf(form: string): number {
  let hash = 0;
  let last = 0;
  for (let i = 0; i < form.length; i++) {
    const kind = classOf(form, i);
    if (kind !== last) hash = pair(hash, kind);
    last = kind;
  }
  return pair(hash, Math.min(form.length, 3));
}

function classOf(form: string, at: number): number {
  const code = form.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  if (code < 0x80) return code;
  const character = form.charAt(at);
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return code;
  return character === lower ? 1 : 2;
}
