import { ambiguousCountries } from '../../lexicon/country-aliases.ts';
import { statePossessions } from '../../lexicon/government-words.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

const ambiguous = new Set(ambiguousCountries);
const statesThings = new Set(statePossessions);

/** Gives a country's name and adjective their kind: "Orland" alone is never a firm, "Kestrian" no person. */
export function asCountry(syntax: Syntax, name: NameSpan): NameSpan {
  const written = lookupForm(wordsOf(syntax, name));
  const clue = nameClue(written);
  if (clue === 'demonym' && (name.kind !== 'PERSON' || isAdjectiveHere(syntax, name)))
    return { ...name, kind: 'GROUP', form: 'DEMONYM' };
  if (clue !== 'country') return name;
  if (!isAmbiguousCountry(written)) return { ...name, kind: 'PLACE', form: 'NAME', rule: 'name.country' };
  return isCountryHere(syntax, name)
    ? { ...name, kind: 'PLACE', form: 'NAME', rule: 'name.country-here', confidence: 0.9 }
    : name;
}

/** Whether a country's name is as often a person's, or another thing's: "Jordan". */
export function isAmbiguousCountry(name: string): boolean {
  return ambiguous.has(name);
}

/** "in Jordan", "Jordan's parliament", not "Jordan said". */
export function isCountryHere(
  { tokens }: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const word = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  if (/^['’]s?$/.test(word(end))) return statesThings.has(word(end + 1));
  return /^(in|into|from|across|throughout|visit|visited|visiting)$/.test(word(first - 1));
}

/** A surname may be an adjective ("German said"); one that no person is known by, or that describes a noun, is none. */
function isAdjectiveHere({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  if (end - first > 1) return true;
  const isPersons = (factsOfWord(tokens[first]?.form ?? '').bits & (FIRST_NAME | FAMILY_NAME)) !== 0;
  const next = tokens[end];
  const isDescribing =
    /^\p{Ll}/u.test(next?.form ?? '') && (/^(NOUN|ADJ)$/.test(next?.upos ?? '') || isPersonNoun(next));
  return isDescribing || !isPersons;
}
