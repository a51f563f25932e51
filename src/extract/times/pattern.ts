import type { WordPiece } from './words.ts';

/** Where a pattern ends, and what it read. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/** Reads the words of one sentence from an index on. Each looks at a bounded number of words. */
export type Pattern<T> = (words: readonly WordPiece[], at: number) => Hit<T> | null;

/** One word that a test accepts; the test's answer is the value. */
export function one<T>(read: (word: WordPiece) => T | null | undefined): Pattern<T> {
  return (words, at) => {
    const word = words[at];
    const value = word ? read(word) : null;
    return value === null || value === undefined ? null : { end: at + 1, value };
  };
}

export function word(...forms: readonly string[]): Pattern<string> {
  const set = new Set(forms);
  return one((piece) => (set.has(piece.text) ? piece.text : null));
}

/** Words that follow each other: `phrase('as', 'soon', 'as')`. */
export function phrase(...forms: readonly string[]): Pattern<true> {
  return (words, at) =>
    forms.every((form, offset) => words[at + offset]?.text === form)
      ? { end: at + forms.length, value: true }
      : null;
}

export function entry<T>(table: ReadonlyMap<string, T>): Pattern<T> {
  return one((piece) => table.get(piece.text));
}

export function optional<T>(pattern: Pattern<T>): Pattern<T | null> {
  return (words, at) => pattern(words, at) ?? { end: at, value: null };
}

/** The first that reads something. */
export function either<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  return (words, at) => {
    for (const pattern of patterns) {
      const hit = pattern(words, at);
      if (hit) return hit;
    }
    return null;
  };
}

/** The one that reads most; the first of those. */
export function longest<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  return (words, at) => {
    let best: Hit<T> | null = null;
    for (const pattern of patterns) {
      const hit = pattern(words, at);
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  };
}

type Patterns<T extends readonly unknown[]> = { readonly [K in keyof T]: Pattern<T[K]> };

/** One after the other; the value is the list of theirs. */
export function sequence<T extends readonly unknown[]>(...patterns: Patterns<T>): Pattern<T> {
  return (words, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const pattern of patterns) {
      const hit = pattern(words, end);
      if (!hit) return null;
      values.push(hit.value);
      end = hit.end;
    }
    // Each value came from the pattern at its place, so the list has the type that the patterns spell.
    return { end, value: values as unknown as T };
  };
}

/** What `read` makes of the value; null refuses the hit. */
export function mapped<T, U>(pattern: Pattern<T>, read: (value: T) => U | null): Pattern<U> {
  return (words, at) => {
    const hit = pattern(words, at);
    const value = hit ? read(hit.value) : null;
    return hit && value !== null ? { end: hit.end, value } : null;
  };
}

/** Only where the words around it allow. */
export function where<T>(
  pattern: Pattern<T>,
  allows: (words: readonly WordPiece[], start: number, end: number) => boolean,
): Pattern<T> {
  return (words, at) => {
    const hit = pattern(words, at);
    return hit && allows(words, at, hit.end) ? hit : null;
  };
}

/** Succeeds, reading nothing, where `pattern` reads something. */
export function ahead<T>(pattern: Pattern<T>): Pattern<true> {
  return (words, at) => (pattern(words, at) ? { end: at, value: true } : null);
}

/** Succeeds, reading nothing, where `pattern` reads nothing. */
export function unless<T>(pattern: Pattern<T>): Pattern<true> {
  return (words, at) => (pattern(words, at) ? null : { end: at, value: true });
}
