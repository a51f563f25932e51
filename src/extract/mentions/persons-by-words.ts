import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

/** A name of an unclear kind made of persons' names only is a person's: "Dana Orlo"; and so is whom "she (Orlo)" names. */
export function personsByWords(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) =>
    (name.kind === 'OTHER' && isPersons(syntax, name)) || explainsPronoun(syntax, name)
      ? { ...name, kind: 'PERSON', rule: 'name.person-by-words' }
      : name,
  );
}

function explainsPronoun({ tokens }: Syntax, { form, first, end }: NameSpan): boolean {
  if (form === 'DEMONYM' || tokens[first - 1]?.form !== '(' || tokens[end]?.form !== ')') return false;
  return /^(?:he|him|she|her)$/i.test(tokens[first - 2]?.form ?? '');
}

function isPersons(syntax: Syntax, { first, end }: NameSpan): boolean {
  if (end - first > 3) return false;
  for (let at = first; at < end; at++) {
    const { bits, isCapital } = factsOfWord(syntax.tokens[at]?.form ?? '');
    if (!isCapital || (bits & (FIRST_NAME | FAMILY_NAME)) === 0) return false;
  }
  return true;
}
