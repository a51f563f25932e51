import { FIRST_NAME, factsOfWord, HONORIFIC, PARTICLE, TITLE } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { type NameSpan, wordsOf } from './name-span.ts';

/** What a person may be called by later: the last word of the name, or all after the first. */
export function lastNames(syntax: Syntax, { first, end }: NameSpan): string[] {
  const last = syntax.tokens[end - 1]?.form ?? '';
  if (end - first < 2 || !/^\p{Lu}\p{L}/u.test(last) || isTitle(last)) return [];
  const particle = syntax.tokens[end - 2]?.form ?? '';
  // "Dos Santos" of João Moutinho dos Santos.
  const withParticle =
    /^\p{Ll}/u.test(particle) && (factsOfWord(particle).bits & PARTICLE) !== 0 && end - first > 3
      ? [capitalized(`${particle} ${last}`)]
      : [];
  return end - first > 2
    ? [wordsOf(syntax, { first: first + 1, end }).join(' '), last, ...withParticle]
    : [last];
}

/** "Quiroga" of María Quiroga Salcedo; "Edmund" is one of Tarel Edmund Voss's first names. */
export function firstOfTwoLastNames({ tokens }: Syntax, { first, end }: NameSpan): string | null {
  const word = tokens[end - 2]?.form ?? '';
  const isFirst = (form: string): boolean => (factsOfWord(form).bits & FIRST_NAME) !== 0;
  const isTwo = end - first > 2 && isFirst(tokens[first]?.form ?? '') && !isFirst(word);
  return isTwo &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !/^(?:country|capital|region)$/.test(nameClue(word) ?? '')
    ? word
    : null;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isTitle(word: string): boolean {
  return (factsOfWord(word).bits & (TITLE | HONORIFIC)) !== 0;
}
