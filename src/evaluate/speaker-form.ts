import { PRONOUNS } from './pronouns.ts';

const COMMON_OPENERS = new Set(
  `the a an his her their its our my some many most one other both several critics he she they it two three no all
  officials experts police supporters sources`.split(/\s+/),
);

/** Whether a speaker's phrase is a name, a pronoun or only a description. */
export function speakerForm(phrase: string): 'named' | 'pronoun' | 'nominal' {
  const words = phrase.match(/[\p{L}\p{N}_’'.-]+/gu) ?? [];
  const [first] = words;
  if (first === undefined) return 'nominal';
  if (words.every((word) => PRONOUNS.has(word.toLowerCase()))) return 'pronoun';
  const isCapital = (word: string): boolean => /^[A-ZÀ-Þ]/.test(word);
  const opensWithName = isCapital(first) && !COMMON_OPENERS.has(first.toLowerCase());
  return words.slice(1).some(isCapital) || opensWithName ? 'named' : 'nominal';
}
