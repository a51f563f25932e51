import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameKey } from '../gazetteer/name-key.ts';

/** The capitalized words of a document that look like adjectives of countries, found by what stem they are made on. */
export interface CountryAdjectives {
  /** The words, as keys, that may be the adjective of a country of this name: Kestria: Kestrian, Kestrians. */
  of(name: string): readonly string[];
  /** Those of them that stand right before a common noun somewhere: "Kestrian officials". */
  beforeNouns(name: string): readonly string[];
}

const suffixes = /^(ians?|ans?|ns?|eans?|ese|is?|ish|ics?|ers?|ites?|ards?)$/;
const endings = ['', 'a', 'ia', 'ya', 'e', 'o', 'y', 'land', 'and', 'stan', 'os', 'us', 'is'];
const LONGEST_SUFFIX = 5;

/** Kestria: Kestrian; Orland: Orlandic, Orlander; Velmar: Velmari, Velmarese; Tarn: Tarnish. */
export function countryAdjectives(syntax: Syntax): CountryAdjectives {
  const byStem = new Map<string, Set<string>>();
  const beforeNoun = new Set<string>();
  syntax.tokens.forEach(({ form }, at) => {
    if (!isCapitalized(form) || !/^\p{Lu}\p{Ll}{3}/u.test(form)) return;
    const key = nameKey(form);
    for (const stem of stemsOf(key)) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(key));
    if (/^\p{Ll}/u.test(syntax.tokens[at + 1]?.form ?? '')) beforeNoun.add(key);
  });
  const of = (name: string): string[] => {
    const country = nameKey(name);
    const stems = endings
      .filter((ending) => country.endsWith(ending))
      .map((ending) => country.slice(0, country.length - ending.length));
    const words = stems.filter((stem) => stem.length > 2).flatMap((stem) => [...(byStem.get(stem) ?? [])]);
    return [...new Set(words)].filter((word) => word !== country);
  };
  return { of, beforeNouns: (name) => of(name).filter((word) => beforeNoun.has(word)) };
}

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (let length = 1; length <= LONGEST_SUFFIX && length < word.length - 2; length++) {
    if (suffixes.test(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}
