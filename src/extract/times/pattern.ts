import type { WordPiece } from './words.ts';

/** Where a pattern ends, and what it read. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/** Reads the words of one sentence from an index on. Each looks at a bounded number of words. */
export interface Pattern<T> {
  (words: readonly WordPiece[], at: number): Hit<T> | null;
  /** What it can begin with: words, and FIGURE for any figure; absent where that is not known. */
  readonly opening?: ReadonlySet<string>;
  /** Whether it may succeed without reading a word. */
  readonly isEmpty?: boolean;
  /** The same, for words that it is known to be able to begin with. */
  readonly opened?: Read<T>;
}

type Read<T> = (words: readonly WordPiece[], at: number) => Hit<T> | null;

/** Stands for any run of digits among the words that a pattern can begin with. */
export const FIGURE = '#';

/** A pattern that is not even tried on words that it can't begin with. */
export function startingWith<T>(
  first: Iterable<string> | undefined,
  read: Read<T>,
  isEmpty = false,
): Pattern<T> {
  if (!first) return Object.assign(read, { isEmpty });
  const set = new Set(first);
  if (isEmpty) return Object.assign(read, { opening: set, isEmpty });
  const guarded: Read<T> = (words, at) => {
    const piece = words[at];
    return piece && set.has(openingKey(piece)) ? read(words, at) : null;
  };
  return Object.assign(guarded, { opening: set, isEmpty, opened: read });
}

export function openingKey(piece: WordPiece): string {
  return piece.kind === 'DIGITS' ? FIGURE : piece.text;
}

/** One word that a test accepts; the test's answer is the value. */
export function one<T>(
  read: (word: WordPiece) => T | null | undefined,
  first?: Iterable<string>,
): Pattern<T> {
  return startingWith(first, (words, at) => {
    const word = words[at];
    const value = word ? read(word) : null;
    return value === null || value === undefined ? null : { end: at + 1, value };
  });
}

/** One run of digits that a test accepts. */
export function figure<T>(read: (word: WordPiece) => T | null | undefined): Pattern<T> {
  return one((piece) => (piece.kind === 'DIGITS' ? read(piece) : null), [FIGURE]);
}

export function word(...forms: readonly string[]): Pattern<string> {
  return one((piece) => piece.text, forms);
}

export function entry<T>(table: ReadonlyMap<string, T>): Pattern<T> {
  return one((piece) => table.get(piece.text), table.keys());
}

/** Words that follow each other: `phrase('as', 'soon', 'as')`. */
export function phrase(...forms: readonly string[]): Pattern<true> {
  return startingWith(forms.slice(0, 1), (words, at) =>
    forms.every((form, offset) => words[at + offset]?.text === form)
      ? { end: at + forms.length, value: true }
      : null,
  );
}

export function optional<T>(pattern: Pattern<T>): Pattern<T | null> {
  const read: Read<T | null> = (words, at) => pattern(words, at) ?? { end: at, value: null };
  return startingWith(pattern.opening, read, true);
}

/** The first that reads something. */
export function either<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  const candidates = byOpening(patterns);
  const read: Read<T> = (words, at) => {
    for (const pattern of candidates(words[at])) {
      const hit = pattern(words, at);
      if (hit) return hit;
    }
    return null;
  };
  return startingWith(anyOpening(patterns), read, patterns.some(isEmptyPattern));
}

/** The one that reads most; the first of those. */
export function longest<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  const candidates = byOpening(patterns);
  const read: Read<T> = (words, at) => {
    let best: Hit<T> | null = null;
    for (const pattern of candidates(words[at])) {
      const hit = pattern(words, at);
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  };
  return startingWith(anyOpening(patterns), read, patterns.some(isEmptyPattern));
}

type Patterns<T extends readonly unknown[]> = { readonly [K in keyof T]: Pattern<T[K]> };

/** One after the other; the value is the list of theirs. */
export function sequence<T extends readonly unknown[]>(...patterns: Patterns<T>): Pattern<T> {
  const read: Read<T> = (words, at) => {
    // Most sequences fail at their first pattern, and need no list.
    let values: unknown[] | null = null;
    let end = at;
    for (const pattern of patterns) {
      const hit = pattern(words, end);
      if (!hit) return null;
      if (values === null) values = [hit.value];
      else values.push(hit.value);
      end = hit.end;
    }
    // Each value came from the pattern at its place, so the list has the type that the patterns spell.
    return { end, value: (values ?? []) as unknown as T };
  };
  const firstToRead = patterns.findIndex((pattern) => !pattern.isEmpty);
  const opened = firstToRead < 0 ? patterns : patterns.slice(0, firstToRead + 1);
  return startingWith(anyOpening(opened), read, firstToRead < 0);
}

/** What `read` makes of the value; null refuses the hit. */
export function mapped<T, U>(pattern: Pattern<T>, read: (value: T) => U | null): Pattern<U> {
  const mappedRead: Read<U> = (words, at) => {
    const hit = pattern(words, at);
    const value = hit ? read(hit.value) : null;
    return hit && value !== null ? { end: hit.end, value } : null;
  };
  return startingWith(pattern.opening, mappedRead, pattern.isEmpty);
}

/** Only where the words around it allow. */
export function where<T>(
  pattern: Pattern<T>,
  allows: (words: readonly WordPiece[], start: number, end: number) => boolean,
): Pattern<T> {
  const read: Read<T> = (words, at) => {
    const hit = pattern(words, at);
    return hit && allows(words, at, hit.end) ? hit : null;
  };
  return startingWith(pattern.opening, read, pattern.isEmpty);
}

/** Succeeds, reading nothing, where `pattern` reads something. */
export function ahead<T>(pattern: Pattern<T>): Pattern<true> {
  return startingWith<true>([], (words, at) => (pattern(words, at) ? { end: at, value: true } : null), true);
}

/** Succeeds, reading nothing, where `pattern` reads nothing. */
export function unless<T>(pattern: Pattern<T>): Pattern<true> {
  return startingWith<true>([], (words, at) => (pattern(words, at) ? null : { end: at, value: true }), true);
}

/** Of some patterns, those that can begin with a word, in their order: of dozens few can. */
function byOpening<T>(patterns: readonly Pattern<T>[]): (piece: WordPiece | undefined) => readonly Read<T>[] {
  const anywhere = patterns.filter(({ opening, isEmpty }) => opening === undefined || isEmpty);
  const keys = new Set(patterns.flatMap(({ opening }) => [...(opening ?? [])]));
  const byKey = new Map<string, readonly Read<T>[]>();
  for (const key of keys) {
    const able = patterns.filter((pattern) => anywhere.includes(pattern) || pattern.opening?.has(key));
    byKey.set(
      key,
      able.map((pattern) => (pattern.opening?.has(key) ? (pattern.opened ?? pattern) : pattern)),
    );
  }
  return (piece) => (piece === undefined ? anywhere : (byKey.get(openingKey(piece)) ?? anywhere));
}

function isEmptyPattern(pattern: Pattern<unknown>): boolean {
  return pattern.isEmpty === true;
}

function anyOpening(patterns: readonly Pattern<unknown>[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const pattern of patterns) {
    if (!pattern.opening) return undefined;
    words.push(...pattern.opening);
  }
  return words;
}
