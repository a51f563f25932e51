import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, type NameSpan, wordsOf } from './name-span.ts';

/** "Kestrian Rail Network (KRN)": letters in brackets after a name are the same thing's name, by its kind. */
export function nameAcronyms(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const found = new Map<string, NameSpan>();
  for (const name of names) {
    const acronym = syntax.tokens[name.end + 1]?.form ?? '';
    if (syntax.tokens[name.end]?.form !== '(' || !/^\p{Lu}[\p{L}.&]{1,11}$/u.test(acronym)) continue;
    const words = wordsOf(syntax, name);
    if (isAcronymOf(acronym, words) || isTranslated(syntax, name, words)) found.set(acronym, name);
  }
  if (found.size === 0) return [...names];
  const byStart = new Map(names.map((name) => [name.first, name]));
  const added: NameSpan[] = [];
  syntax.tokens.forEach(({ form }, at) => {
    const full = found.get(form);
    if (full === undefined) return;
    const before = byStart.get(at);
    if (before?.kind === full.kind || (before !== undefined && before.end > at + 1)) return;
    added.push({ ...full, first: at, end: at + 1, rule: 'name.acronym', confidence: 0.85 });
  });
  const replaced = new Set(added.map((name) => name.first));
  return [
    ...names.filter((name) => !(replaced.has(name.first) && name.end === name.first + 1)),
    ...added,
  ].sort(byFirst);
}

/**
 * Letters alone in the brackets behind a body of several words, which stand for its name in its own language: "Public
 * Safety Institute (ISPN)", "Harbor Export Bank (Harexbank)". Not those of a country, party or place that is known.
 */
export function isTranslated(
  syntax: Syntax,
  { kind, form, end }: { readonly kind: string; readonly form: string; readonly end: number },
  words: readonly string[],
): boolean {
  const letters = syntax.tokens[end + 1]?.form ?? '';
  if (kind !== 'ORGANIZATION' || form !== 'NAME' || syntax.tokens[end + 2]?.form !== ')') return false;
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  // "(NGOs)" are many.
  if (capitals.length < 2 || nameClue(letters) !== null || /^\p{Lu}+s$/u.test(letters)) return false;
  return /^\p{Lu}{3,}$/u.test(letters) ? capitals.length > 2 : isTakenFrom(letters.toLowerCase(), capitals);
}

/** "Harexbank" of "Harbor Export Bank": its letters in their order, from the beginning of a word on. */
function isTakenFrom(letters: string, capitals: readonly string[]): boolean {
  if (letters.length < 4) return false;
  return capitals.some((word, from) => {
    if (word.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
    let at = 0;
    for (const letter of capitals.slice(from).join('').toLowerCase()) if (letter === letters.charAt(at)) at++;
    return at === letters.length;
  });
}

/** Whether the letters are the initials of the words, small words counted or not: KRN, KRoN, K.R.N. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2) return false;
  const all = words.map((word) => word.charAt(0).toLowerCase()).filter((letter) => /\p{L}/u.test(letter));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  return (
    letters === all.join('') ||
    letters === capitals.join('') ||
    (letters.length > 2 && capitals.join('').startsWith(letters)) ||
    isReordered(letters, capitals)
  );
}

/** The initials of a name in its own language: "Union of Free Kestrian Sailors (USKF)". */
function isReordered(letters: string, capitals: readonly string[]): boolean {
  return (
    letters.length > 3 &&
    letters.charAt(0) === capitals[0] &&
    [...letters].sort().join('') === [...capitals].sort().join('')
  );
}
