import { prepositionsBeforePlaces, speechForms } from '../lexicon/name-clues.ts';
import {
  COMPANY_FORM,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION_WORD,
  PARTICLE,
  TITLE,
  type WordFacts,
} from './names-words.ts';

/** A run of capitalized words within one sentence, small particles between them included. */
export interface Run {
  readonly first: number;
  /** One past the last word. */
  readonly end: number;
}

/** What the whole document tells of a word that stands in it: bits below, over all its capitalized occurrences. */
export type DocumentClues = ReadonlyMap<string, number>;

export const AFTER_TITLE = 1;
export const AFTER_FIRST_NAME = 2;
export const AFTER_PLACE_WORD = 4;
export const BEFORE_POSSESSIVE = 8;
export const BEFORE_SPEECH = 16;
export const BEFORE_ORGANIZATION_WORD = 32;
export const AFTER_ARTICLE = 64;
export const LOWER_CASE = 128;
export const CAPITAL_INSIDE = 256;
export const LAST_OF_RUN = 512;
export const FIRST_OF_RUN = 1024;
export const ALONE = 2048;
export const ACRONYM_OF_RUN = 4096;
export const AFTER_PLACE_COMMA = 8192;
export const CLUES = 14;

const articles = new Set(['the', 'a', 'an']);

/** The runs of capitalized words of a sentence, in order. */
export function findRuns(words: readonly WordFacts[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital) continue;
    const end = runEnd(words, at);
    runs.push({ first: at, end });
    at = end - 1;
  }
  return runs;
}

function runEnd(words: readonly WordFacts[], first: number): number {
  let end = first + 1;
  while (end < words.length) {
    if (words[end]?.isCapital) end++;
    else if (isLink(words[end]) && words[end + 1]?.isCapital) end += 2;
    else if (isLink(words[end]) && isLink(words[end + 1]) && words[end + 2]?.isCapital) end += 3;
    else break;
  }
  return end;
}

function isLink(word: WordFacts | undefined): boolean {
  return word !== undefined && ((word.bits & PARTICLE) !== 0 || word.lower === '-' || word.lower === '&');
}

/** Collects, for every capitalized word, what its occurrences in the document show. */
export function documentClues(
  sentences: readonly (readonly WordFacts[])[],
  runs: readonly (readonly Run[])[],
): DocumentClues {
  const clues = new Map<string, number>();
  const initials = new Set<string>();
  const mark = (word: string, bits: number): void => {
    clues.set(word, (clues.get(word) ?? 0) | bits);
  };
  sentences.forEach((words, s) => {
    if (isShouted(words)) return;
    for (const word of words) if (!word.isCapital && word.bits !== 0) mark(word.lower, LOWER_CASE);
    for (const word of words) if (!word.isCapital && word.fine > 0) mark(word.lower, LOWER_CASE);
    for (const run of runs[s] ?? []) markRun(words, run, mark, initials);
  });
  for (const word of initials) if (clues.has(word)) mark(word, ACRONYM_OF_RUN);
  return clues;
}

/** A headline in capitals or with every word capitalized tells nothing by its capitals. */
function isShouted(words: readonly WordFacts[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    if (!word.opensWithLetter) continue;
    letters++;
    if (word.isCapital) capitals++;
  }
  return letters > 3 && capitals > 0.7 * letters;
}

function markRun(
  words: readonly WordFacts[],
  run: Run,
  mark: (word: string, bits: number) => void,
  initials: Set<string>,
): void {
  const before = words[run.first - 1];
  const after = words[run.end];
  const shared = contextBits(words, run, before, after);
  let acronym = '';
  for (let at = run.first; at < run.end; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (!word.isCapital) continue;
    acronym += word.lower.charAt(0);
    mark(word.lower, shared | placeInRun(words, run, at));
  }
  if (acronym.length > 1 && acronym.length < 8) {
    initials.add(acronym);
    initials.add([...acronym].map((letter) => `${letter}.`).join(''));
  }
}

function contextBits(
  words: readonly WordFacts[],
  run: Run,
  before: WordFacts | undefined,
  after: WordFacts | undefined,
): number {
  let bits = 0;
  if (before !== undefined) {
    if ((before.bits & (TITLE | HONORIFIC)) !== 0) bits |= AFTER_TITLE;
    if (prepositionsBeforePlaces.has(before.lower)) bits |= AFTER_PLACE_WORD;
    if (articles.has(before.lower)) bits |= AFTER_ARTICLE;
    if (before.lower === ',' && words[run.first - 2]?.isCapital) bits |= AFTER_PLACE_COMMA;
  }
  if (after !== undefined) {
    if (after.lower === "'s" || after.lower === "'") bits |= BEFORE_POSSESSIVE;
    if (speechForms.has(after.lower)) bits |= BEFORE_SPEECH;
  }
  const last = words[run.end - 1];
  if (last !== undefined && (last.bits & (ORGANIZATION_WORD | COMPANY_FORM)) !== 0)
    bits |= BEFORE_ORGANIZATION_WORD;
  return bits;
}

function placeInRun(words: readonly WordFacts[], run: Run, at: number): number {
  let bits = run.first > 0 || run.end - run.first > 1 ? CAPITAL_INSIDE : 0;
  const before = words[at - 1];
  if (at > run.first && before !== undefined) {
    if ((before.bits & (TITLE | HONORIFIC)) !== 0) bits |= AFTER_TITLE;
    if ((before.bits & FIRST_NAME) !== 0) bits |= AFTER_FIRST_NAME;
  }
  if (run.end - run.first === 1) bits |= ALONE;
  else if (at === run.end - 1) bits |= LAST_OF_RUN;
  else if (at === run.first) bits |= FIRST_OF_RUN;
  return bits;
}
