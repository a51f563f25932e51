/**
 * Cuts text into the tokens of the English Universal Dependencies treebanks: hyphens stand alone except after
 * a bound prefix, "n't", "'s" and other clitics are split off, abbreviations keep their period.
 *
 * Every pattern is anchored at its place and bounded in length or consumes what it reads, so the time is
 * linear in the text, whatever it holds.
 */
import {
  CLOSING_ABBREVIATIONS,
  LINKING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.ts';
import type { Span } from './span.ts';
import { pushParts } from './word-parts.ts';

/** The tokens of `text` within a span, in order; together they cover everything but white space. */
export function findTokens(text: string, within: Span): Span[] {
  const tokens: Span[] = [];
  let at = skipSpace(text, within.start, within.end);
  while (at < within.end) {
    const end = Math.min(tokenEnd(text, at, within), within.end);
    pushParts(tokens, text, at, end);
    at = skipSpace(text, end, within.end);
  }
  return tokens;
}

const SPACE = /[\s\u200b\ufeff]/;

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (code === 0xa0 || code >= 0x1680) && SPACE.test(String.fromCharCode(code));
}

/** Addresses: "https://kestria.example/news", "press@kestria.example", "kestria.org/vote". */
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`www\.[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
    String.raw`[A-Za-z][\w-]{0,63}(?:\.[\w-]{1,63}){0,6}\.(?:com|org|net|gov|edu|info|int|co\.uk)\b(?:\/[^\s<>"“”]{0,500}[^\s<>"“”.,;:!?)\]}'’])?`,
    String.raw`[@#][\p{L}_][\p{L}\p{M}\p{N}_]*`,
  ].join('|'),
  'uy',
);

/** Numbers: "1,200", "10:30", "11/28/2000", "2031-05-04", "555-0142", "20th", "1990s", "’73". */
const NUMBER = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d(?!\d)`,
    String.raw`\d{1,2}-\d{1,2}-\d{2,4}(?!\d)`,
    String.raw`(?:\d-)?(?:\d{3}-)?\d{3}-\d{4}(?!\d)`,
    String.raw`\d+(?:[.,:]\d+)*(?=(?:am|pm|a\.m|p\.m|km|kg|mph|m|bn|tn|k|mn)(?![\p{L}\p{M}\d]))`,
    String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\d])`,
    String.raw`(?<![\p{L}\p{N}])['’]\d\ds?(?![\p{L}\d])`,
  ].join('|'),
  'uy',
);

/** Prefixes that the treebanks leave joined to their word: "non-profit", "co-founder", "mid-July". */
const PREFIXED =
  /(?:non|co|pre|post|re|anti|semi|multi|mid|sub|cross|counter|inter|e|ex|mini|neo|pro|quasi|ultra|trans|un)-[\p{L}\p{M}]+/iuy;

/** "U.S.", "p.m.", "U.S" before a clitic, "Ph.D.", "W.Va." */
const ACRONYM = /(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?|(?:Ph|M|B|D)\.(?:D|Sc|Phil)\.|W\.Va\./uy;

/** "R&D". */
const AMPERSAND = /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])/uy;

/** "O’Dell", "d’état", "Ba’ath" are one word. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/uy;

const CLITIC = /(?<=\S)['’`](?:s|re|ve|ll|d|m)(?![\p{L}\p{M}\p{N}])/iuy;

/** "'em", "'til", "'cause". */
const CLIPPED = /['’](?:em|til|cause|n|tis|twas)(?![\p{L}\p{M}\p{N}])/iuy;

const EMOTICON = /[:;=8]-?[)(DPp/](?![\p{L}\p{N}])|<3(?!\d)|\^_\^/uy;

/** A run of one mark is one token: "...", "--", "!!", "?!", "====". */
const RUN = /\.{2,}|-{2,}|[!?]{2,}|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|<{2}|>{2}|''|``|’’|‘‘|'{2}/y;

/** Marks that are a token each, whatever stands behind them: no pattern above begins with one. */
const LONE_MARKS: ReadonlySet<number> = new Set([...',()[]"“”'].map((mark) => mark.charCodeAt(0)));

function tokenEnd(text: string, at: number, within: Span): number {
  const code = text.charCodeAt(at);
  if (isWordStart(code)) {
    return (
      plainEnd(text, at) ??
      match(ADDRESS, text, at) ??
      match(NUMBER, text, at) ??
      match(PREFIXED, text, at) ??
      joinedEnd(text, at) ??
      wordEnd(text, at, within)
    );
  }
  if (LONE_MARKS.has(code)) return at + 1;
  return (
    match(ADDRESS, text, at) ??
    match(CLITIC, text, at) ??
    match(NUMBER, text, at) ??
    match(CLIPPED, text, at) ??
    match(EMOTICON, text, at) ??
    match(RUN, text, at) ??
    characterEnd(text, at)
  );
}

function isWordStart(code: number): boolean {
  return isEnglishLetter(code) || (code >= 0x30 && code <= 0x39) || code >= 0xc0;
}

/**
 * The end of a word of English letters with a space or comma behind it, as most are: whatever else a word may be part of
 * has other characters, so that no pattern needs to be tried.
 */
function plainEnd(text: string, at: number): number | null {
  let end = at;
  while (isEnglishLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end > at && (next === 0x20 || next === 0x0a || next === 0x2c) ? end : null;
}

function isEnglishLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function joinedEnd(text: string, at: number): number | null {
  const acronym = match(ACRONYM, text, at);
  // "in the U.S.", not the end of "he is I."
  return acronym ?? match(AMPERSAND, text, at);
}

/** The end of a word, with its period where that belongs to it. */
function wordEnd(text: string, at: number, within: Span): number {
  const end = match(WORD, text, at) ?? characterEnd(text, at);
  if (text.charCodeAt(end) !== PERIOD || end - at > LONGEST_ABBREVIATION) return end;
  return keepsPeriod(text, at, end, within) ? end + 1 : end;
}

const PERIOD = 0x2e;
const LONGEST_ABBREVIATION = 7;
const CAPITAL = /^\p{Lu}/u;

function keepsPeriod(text: string, at: number, end: number, within: Span): boolean {
  if (end === at + 1 && CAPITAL.test(text.charAt(at))) return isInitial(text, end);
  const word = text.slice(at, end).toLowerCase();
  const isInside = end + 1 < within.end;
  if (isInside && (TITLE_ABBREVIATIONS.has(word) || LINKING_ABBREVIATIONS.has(word))) return true;
  if (CLOSING_ABBREVIATIONS.has(word)) return true;
  if (NUMBER_ABBREVIATIONS.has(word)) return /^\s{0,3}[\d#]/.test(text.slice(end + 1, end + 5));
  if (STATE_ABBREVIATIONS.has(word)) return /,\s+$/.test(text.slice(Math.max(within.start, at - 4), at));
  return false;
}

/** "J. Orla Penn", "Tarel D. Voss", not "Plan B. The" and "vitamin D." */
function isInitial(text: string, end: number): boolean {
  const next = /^\s{0,3}(\p{Lu}[\p{L}’']{0,20})/u.exec(text.slice(end + 1, end + 26))?.[1];
  return next !== undefined && !SENTENCE_OPENERS.has(next.toLowerCase());
}

function characterEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
