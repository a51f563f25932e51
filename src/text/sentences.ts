/** Where sentences end, decided token by token within one paragraph, in linear time. */
import {
  CLOSING_ABBREVIATIONS,
  LINKING_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.ts';
import { datelineLength } from './dateline.ts';
import { type Span, slice } from './span.ts';

/** Tokens of one sentence: [first, end) among those of its paragraph. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Splits one paragraph's tokens into sentences; every token is in exactly one. */
export function findSentences(text: string, tokens: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  // A dateline stands by itself, so that nobody in it takes part in the first sentence.
  let first = datelineLength(text, tokens);
  if (first > 0) sentences.push({ first: 0, end: first });
  for (let at = first; at < tokens.length; at++) {
    const end = sentenceEndAfter(text, tokens, first, at);
    if (end === null) continue;
    sentences.push({ first, end });
    first = end;
    at = end - 1;
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length });
  return sentences;
}

/** One past the last token of the sentence that token `at` ends, if it ends one. */
function sentenceEndAfter(text: string, tokens: readonly Span[], first: number, at: number): number | null {
  const stop = tokens[at];
  if (stop === undefined) return null;
  const word = slice(text, stop);
  const kind = stopKind(word);
  if (kind === null) return null;
  if (kind === 'PERIOD' && isListNumber(text, tokens, first, at)) return null;
  const end = endOfNotes(text, tokens, endOfClosers(text, tokens, at + 1));
  const next = tokens[end];
  if (next === undefined) return end;
  return opensAfter(kind, text, tokens, at, end) ? end : null;
}

type Stop = 'PERIOD' | 'EXCLAMATION' | 'ELLIPSIS' | 'ABBREVIATION' | 'ACRONYM';

function stopKind(word: string): Stop | null {
  if (word === '.') return 'PERIOD';
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x21 || last === 0x3f || word === '。' || word === '？' || word === '！' || word === '؟') {
    return /^[!?.。？！؟]+$/.test(word) ? 'EXCLAMATION' : null;
  }
  if (word === '…') return 'ELLIPSIS';
  if (last !== 0x2e || word.length < 2) return null;
  if (/^\.{2,}$/.test(word)) return 'ELLIPSIS';
  const bare = word.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(bare) || LINKING_ABBREVIATIONS.has(bare) || bare.length === 1) return null;
  return CLOSING_ABBREVIATIONS.has(bare) ? 'ABBREVIATION' : /^(?:\p{L}\.)+$/u.test(word) ? 'ACRONYM' : null;
}

/** Closing marks right behind the stop, without a space, belong to the sentence: ‘… go.”)’. */
function endOfClosers(text: string, tokens: readonly Span[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.start !== before.end) break;
    if (!/^["'”’»)\]}]+$|^''$/.test(slice(text, token))) break;
  }
  return at;
}

/** "2. The council …": a number of a list is no sentence. */
function isListNumber(text: string, tokens: readonly Span[], first: number, at: number): boolean {
  return at === first + 1 && /^(?:\d[\d.]*|\p{L})$/u.test(formAt(text, tokens, first));
}

/** Numbers of notes behind a sentence are of it: "He left. [7] [8] The". */
function endOfNotes(text: string, tokens: readonly Span[], from: number): number {
  let at = from;
  while (
    formAt(text, tokens, at) === '[' &&
    /^\d/.test(formAt(text, tokens, at + 1)) &&
    formAt(text, tokens, at + 2) === ']'
  ) {
    at += 3;
  }
  return at;
}

const OPENER = /^["'“‘«([{„]+$|^``$|^[-–—•*]$/;

/** Whether a sentence can begin at token `next`, after a stop of this kind at token `at`. */
function opensAfter(kind: Stop, text: string, tokens: readonly Span[], at: number, next: number): boolean {
  const stop = tokens[next - 1];
  let first = next;
  while (first < tokens.length && first < next + 3 && OPENER.test(formAt(text, tokens, first))) first++;
  const word = formAt(text, tokens, first);
  const spaced = stop !== undefined && (tokens[next]?.start ?? 0) > stop.end;
  if (!spaced && (!/^\p{Lu}/u.test(word) || isHyphenated(kind, text, tokens, next))) return false;
  if (/^\p{Ll}/u.test(word))
    return kind === 'PERIOD' && next === at + 1 && spaced && !isAbbreviated(text, tokens, at);
  if (kind === 'PERIOD' || kind === 'EXCLAMATION') return !/^[,;:)\]]/.test(word);
  if (kind === 'ELLIPSIS') return /^\p{Lu}/u.test(word);
  return first > next
    ? /^\p{Lu}/u.test(word)
    : SENTENCE_OPENERS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
}

/** "the F.L.-C.O. and the miners": a hyphen right behind an abbreviation, and a word right behind that. */
function isHyphenated(kind: Stop, text: string, tokens: readonly Span[], next: number): boolean {
  if (kind !== 'ABBREVIATION' && kind !== 'ACRONYM') return false;
  return formAt(text, tokens, next) === '-' && tokens[next]?.end === tokens[next + 1]?.start;
}

function formAt(text: string, tokens: readonly Span[], at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : slice(text, token);
}

/** Whether the word before a period looks cut short: "Rev" and "pl" but not "plan". */
function isAbbreviated(text: string, tokens: readonly Span[], at: number): boolean {
  return /^\p{L}{1,3}$/u.test(formAt(text, tokens, at - 1));
}
