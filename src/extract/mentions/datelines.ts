import { MONTHS, SHORT_MONTHS } from '../../lexicon/time-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { DATELINE_DASH } from '../../text/dateline.ts';
import { isCapitalized } from '../../text/letters.ts';
import { type NameSpan, withInstead } from './name-span.ts';

const LONGEST = 14;

/**
 * Names in the line that opens a report are what their places say: "KESTHAVEN, Kestria (Strait Press) — ...": a town,
 * the state or country that it lies in, an agency.
 */
export function nameDatelines(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const found = syntax.sentences
    .filter((sentence, at) => sentence.paragraph !== syntax.sentences[at - 1]?.paragraph)
    .flatMap(({ firstToken, endToken }) => datelineNames(syntax.tokens, firstToken, endToken));
  return withInstead(syntax.tokens.length, names, found);
}

function datelineNames(tokens: readonly Token[], first: number, end: number): readonly NameSpan[] {
  const limit = Math.min(end, first + LONGEST);
  const city = nameEnd(tokens, first, limit);
  if (city === first || !isCapitals(tokens, first, city)) return [];
  const names = [placeAt(first, city)];
  let at = city;
  if (tokens[at]?.form === ',' && !isMonth(tokens[at + 1]?.form ?? '')) {
    const region = nameEnd(tokens, at + 1, limit);
    if (region === at + 1) return [];
    names.push(placeAt(at + 1, region));
    at = region;
  }
  at = dateEnd(tokens, at);
  if (tokens[at]?.form === '(') {
    const agency = nameEnd(tokens, at + 1, limit);
    if (agency === at + 1 || tokens[agency]?.form !== ')') return [];
    names.push({ ...placeAt(at + 1, agency), kind: 'ORGANIZATION' });
    at = agency + 1;
  }
  const mark = tokens[at]?.form ?? '';
  return DATELINE_DASH.test(mark) || mark === '.-' ? names : [];
}

/** Past ", July 18" or ", July 18, 2031": agencies date their lines. */
function dateEnd(tokens: readonly Token[], at: number): number {
  const form = (offset: number): string => tokens[at + offset]?.form ?? '';
  if (form(0) !== ',' || !isMonth(form(1)) || !/^\d{1,2}$/.test(form(2))) return at;
  return form(3) === ',' && /^\d{4}$/.test(form(4)) ? at + 5 : /^\d{4}$/.test(form(3)) ? at + 4 : at + 3;
}

function isMonth(form: string): boolean {
  const word = form.toLowerCase().replace(/\.$/, '');
  return MONTHS.has(word) || SHORT_MONTHS.has(word);
}

/** One past the last of the capitalized words from `first` on. */
function nameEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  while (at < limit && isCapitalized(tokens[at]?.form ?? '')) at++;
  return at;
}

function isCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).every(({ form }) => form === form.toUpperCase());
}

function placeAt(first: number, end: number): NameSpan {
  return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.dateline', confidence: 0.95 };
}
