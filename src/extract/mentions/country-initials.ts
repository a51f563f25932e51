import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { isAcronymOf } from './acronyms.ts';
import { coverage, type NameSpan, nameText, withAdded, wordsOf } from './name-span.ts';

const INITIALS = /^(\p{Lu}\.){2,}$/u;

/**
 * What a text calls a country by its initials with points: "the Central Plains Republic ... C.P.R. officials". The
 * name in full stands in the same text, so no other thing of these initials is meant.
 *
 * @returns the ISO 3166-1 alpha-3 code for each such form
 */
export function learnCountryInitials(
  text: string,
  syntax: Syntax,
  names: readonly NameSpan[],
): ReadonlyMap<string, string> {
  const forms = new Set<string>();
  for (const { form } of syntax.tokens) if (isUnknownInitials(form)) forms.add(form);
  const found = new Map<string, string>();
  if (forms.size === 0) return found;
  for (const name of names) {
    if (name.end - name.first < 2) continue;
    const country = countryNamed(nameText(text, syntax, name));
    if (country === undefined) continue;
    const words = wordsOf(syntax, name);
    for (const form of forms) if (isAcronymOf(form, words)) found.set(form, country.code);
  }
  return found;
}

/** Gives these initials the kind of a country's name, and adds those that the recognizer passed over. */
export function nameCountryInitials(
  syntax: Syntax,
  names: readonly NameSpan[],
  initials: ReadonlyMap<string, string>,
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  if (initials.size === 0) return names;
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach(({ form }, at) => {
    if (initials.has(form) && covered[at] === -1 && isStory(at)) added.push(initialsAt(at));
  });
  const renamed = names.map((name) => {
    const isAlone = name.end - name.first === 1 && initials.has(syntax.tokens[name.first]?.form ?? '');
    return isAlone ? initialsAt(name.first) : name;
  });
  return withAdded(renamed, added);
}

function initialsAt(first: number): NameSpan {
  return {
    first,
    end: first + 1,
    kind: 'PLACE',
    form: 'NAME',
    rule: 'name.country-initials',
    confidence: 0.9,
  };
}

function isUnknownInitials(form: string): boolean {
  return form.endsWith('.') && isCapitalized(form) && INITIALS.test(form) && countryNamed(form) === undefined;
}
