import { endsCompounds } from '../../lexicon/name-particles.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

/** A name of an unclear kind made of persons' names only is a person's: "Dana Orlo"; and so is whom "she (Orlo)" names. */
export function personsByWords(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) =>
    (name.kind === 'OTHER' && isPersons(syntax, name)) ||
    explainsPronoun(syntax, name) ||
    hasGivenNameOfTwo(syntax, name)
      ? { ...name, kind: 'PERSON', rule: 'name.person-by-words' }
      : name,
  );
}

/** "Park Bo-min", cut before the hyphen and taken for a place: a family name first, then syllables; not "Hong Kong-based". */
function hasGivenNameOfTwo({ tokens }: Syntax, { kind, first, end }: NameSpan): boolean {
  const [family, given, hyphen, rest] = tokens.slice(first, first + 4);
  if (kind === 'PERSON' || end - first < 2 || end - first > 4 || hyphen?.form !== '-') return false;
  if (hyphen.start !== given?.end || rest?.start !== hyphen.end) return false;
  const isSyllable = (form: string | undefined): boolean => /^\p{L}\p{Ll}{1,5}$/u.test(form ?? '');
  if (endsCompounds.has(rest.form)) return false;
  const isFamily = (factsOfWord(family?.form ?? '').bits & FAMILY_NAME) !== 0;
  return isFamily && isSyllable(given?.form) && isSyllable(rest?.form);
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
