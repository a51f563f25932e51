import type { Syntax, Token } from '../../syntax/token.ts';
import { byFirst, type NameSpan } from './name-span.ts';

const LONGEST = 14;
const DASH = /^(—|–|―|--|-)$/;

/**
 * Names in the line that opens a report are what their places say: "KESTHAVEN, Kestria (Strait Press) — ...": a town,
 * the state or country that it lies in, an agency.
 */
export function nameDatelines(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const found = syntax.sentences
    .filter((sentence, at) => sentence.paragraph !== syntax.sentences[at - 1]?.paragraph)
    .flatMap(({ firstToken, endToken }) => datelineNames(syntax.tokens, firstToken, endToken));
  if (found.length === 0) return names;
  const isApart = (name: NameSpan): boolean =>
    found.every((other) => name.end <= other.first || other.end <= name.first);
  return [...names.filter(isApart), ...found].sort(byFirst);
}

function datelineNames(tokens: readonly Token[], first: number, end: number): readonly NameSpan[] {
  const limit = Math.min(end, first + LONGEST);
  const city = nameEnd(tokens, first, limit);
  if (city === first || !isCapitals(tokens, first, city)) return [];
  const names = [placeAt(first, city)];
  let at = city;
  if (tokens[at]?.form === ',') {
    const region = nameEnd(tokens, at + 1, limit);
    if (region === at + 1) return [];
    names.push(placeAt(at + 1, region));
    at = region;
  }
  if (tokens[at]?.form === '(') {
    const agency = nameEnd(tokens, at + 1, limit);
    if (agency === at + 1 || tokens[agency]?.form !== ')') return [];
    names.push({ ...placeAt(at + 1, agency), kind: 'ORGANIZATION' });
    at = agency + 1;
  }
  return DASH.test(tokens[at]?.form ?? '') ? names : [];
}

/** One past the last of the capitalized words from `first` on. */
function nameEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  while (at < limit && /^\p{Lu}/u.test(tokens[at]?.form ?? '')) at++;
  return at;
}

function isCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).every(({ form }) => form === form.toUpperCase());
}

function placeAt(first: number, end: number): NameSpan {
  return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.dateline', confidence: 0.95 };
}
