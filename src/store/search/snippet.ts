import { displayText } from '../../text/display.ts';
import type { Span } from '../../text/span.ts';
import type { SearchQuery } from './search-query.ts';
import { formOf, type SearchWord, wordsIn } from './search-words.ts';

/** A stretch of a text that shows why it was found, on one line; `highlights` are spans of the snippet. */
export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** A place where a term of the query stands. */
interface Match extends Span {
  readonly term: number;
}

/** A term as it is compared: the forms of its words. */
interface Pattern {
  readonly forms: readonly string[];
  readonly isPrefix: boolean;
}

/** Characters shown, and before the first highlight; words are not cut. */
const LENGTH = 200;
const LEAD = 40;
/** Only the beginning of a text is looked through, which is all of a usual one. */
const LOOKED_THROUGH = 30_000;

/** The stretch of the first text with most of what was looked for; of one with nothing, its beginning. */
export function snippetOf(texts: readonly string[], { wanted }: SearchQuery): Snippet {
  const patterns = wanted.map(({ words, isPrefix }) => ({ forms: words.map(formOf), isPrefix }));
  const best = texts
    .map((text) => bestStretch(text.slice(0, LOOKED_THROUGH), patterns))
    .reduce((one, other) => (other.terms > one.terms ? other : one));
  const { text, start, end } = best;
  const shown = displayText(text, { start, end });
  const snippet = `${start > 0 ? '… ' : ''}${shown}${end < text.trimEnd().length ? ' …' : ''}`;
  return {
    text: snippet,
    highlights: matchesIn(snippet, patterns).map(({ start, end }) => ({ start, end })),
  };
}

interface Stretch extends Span {
  readonly text: string;
  /** How many of the terms stand in it. */
  readonly terms: number;
}

function bestStretch(text: string, patterns: readonly Pattern[]): Stretch {
  const matches = matchesIn(text, patterns);
  let best = { first: 0, terms: 0 };
  for (const [index, { start }] of matches.entries()) {
    const terms = termsNear(matches, index);
    if (terms > best.terms) best = { first: start, terms };
    if (terms === patterns.length) break;
  }
  return { text, terms: best.terms, ...stretchFrom(text, best.first) };
}

/** How many terms stand in a stretch that begins with a match. */
function termsNear(matches: readonly Match[], index: number): number {
  const terms = new Set<number>();
  const start = matches[index]?.start ?? 0;
  for (let at = index; (matches[at]?.end ?? Number.POSITIVE_INFINITY) - start <= LENGTH - LEAD; at += 1) {
    terms.add(matches[at]?.term ?? 0);
  }
  return terms.size;
}

/** From some words before a place on, near the end of the text from more, without cutting a word. */
function stretchFrom(text: string, place: number): Span {
  const from = Math.min(place - LEAD, text.length - LENGTH);
  const start = from <= 0 ? 0 : wordStart(text, from, place);
  const end = text.length - start <= LENGTH ? text.length : wordEnd(text, start + LENGTH);
  return { start, end };
}

function wordStart(text: string, from: number, place: number): number {
  const space = text.slice(from, place).search(/\s\S/);
  return space === -1 ? place : from + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - LEAD, at).search(/\s\S*$/);
  if (space !== -1) return at - LEAD + space;
  // Not between the two halves of a sign.
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

/** Where the terms stand, in text order, none within another. */
function matchesIn(text: string, patterns: readonly Pattern[]): readonly Match[] {
  const words = [...wordsIn(text)];
  const matches: Match[] = [];
  for (const index of words.keys()) {
    const covered = matches.at(-1)?.end ?? 0;
    const match = longestAt(words, index, patterns);
    if (match && match.start >= covered) matches.push(match);
  }
  return matches;
}

function longestAt(words: readonly SearchWord[], index: number, patterns: readonly Pattern[]): Match | null {
  let longest: Match | null = null;
  for (const [term, { forms, isPrefix }] of patterns.entries()) {
    const last = words[index + forms.length - 1];
    const start = words[index]?.start ?? 0;
    if (!last || (longest && last.end <= longest.end)) continue;
    const isThere = forms.every((form, i) =>
      isForm(words[index + i], form, isPrefix && i === forms.length - 1),
    );
    if (isThere) longest = { start, end: last.end, term };
  }
  return longest;
}

function isForm(word: SearchWord | undefined, form: string, isPrefix: boolean): boolean {
  return word !== undefined && (isPrefix ? word.form.startsWith(form) : word.form === form);
}
