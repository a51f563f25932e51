import type { NameKind } from '../../syntax/names-labels.ts';
import type { Syntax } from '../../syntax/token.ts';

/** A name as a range of the document's tokens [first, end), with the rule that found it. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  /** DEMONYM for adjectives and peoples ("Kestrian"), else NAME. */
  readonly form: 'NAME' | 'DEMONYM';
  readonly rule: string;
  readonly confidence: number;
}

/** The words of a name as they stand, with one space where the text has any white space. */
export function nameText(
  text: string,
  syntax: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  const start = syntax.tokens[first]?.start ?? 0;
  return text
    .slice(start, syntax.tokens[end - 1]?.end ?? start)
    .replace(/-\s*\n\s*/g, '-')
    .replace(/\s+/g, ' ');
}

/** The words of a range of tokens. */
export function wordsOf(
  { tokens }: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
): readonly string[] {
  return tokens.slice(first, end).map(({ form }) => form);
}

/** A name as gazetteers write it: one space between words, none around a hyphen ("Orla-Bissan" is three tokens). */
export function lookupForm(words: readonly string[]): string {
  const joined = words.join(' ');
  return joined.includes(' - ') ? joined.replaceAll(' - ', '-') : joined;
}

export function byFirst(a: NameSpan, b: NameSpan): number {
  return a.first - b.first || b.end - a.end;
}

/** The names and those that a step has added, in text order. */
export function withAdded(names: readonly NameSpan[], added: readonly NameSpan[]): readonly NameSpan[] {
  return added.length === 0 ? names : [...names, ...added].sort(byFirst);
}

/** The names, and others in place of all that share a token with them, in text order. */
export function withInstead(
  length: number,
  names: readonly NameSpan[],
  instead: readonly NameSpan[],
): readonly NameSpan[] {
  if (instead.length === 0) return names;
  const covered = coverage(length, instead);
  const isTouched = ({ first, end }: NameSpan): boolean => {
    for (let at = first; at < end; at++) if (covered[at] !== -1) return true;
    return false;
  };
  return withAdded(
    names.filter((name) => !isTouched(name)),
    instead,
  );
}

/** For each token the index of the outermost name that covers it, or -1. */
export function coverage(length: number, names: readonly NameSpan[]): Int32Array {
  const covered = new Int32Array(length).fill(-1);
  names.forEach((name, n) => {
    for (let at = name.first; at < name.end; at++) {
      const before = names[covered[at] ?? -1];
      if (before === undefined || before.end - before.first < name.end - name.first) covered[at] = n;
    }
  });
  return covered;
}

/** Looks up which of some names share a token with a range, in time that does not grow with their number. */
export function namesTouching(
  length: number,
  names: readonly NameSpan[],
): (range: { readonly first: number; readonly end: number }) => readonly NameSpan[] {
  const covered = coverage(length, names);
  return ({ first, end }) => {
    const found = new Set<NameSpan>();
    for (let at = first; at < end; at++) {
      const name = names[covered[at] ?? -1];
      if (name !== undefined) found.add(name);
    }
    return [...found];
  };
}
