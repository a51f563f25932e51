import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, namesTouching, withAdded, wordsOf } from './name-span.ts';

/** Words of the longest such name: "Saint Orlo and the Outer Isles". */
const LONGEST = 6;

/** A country's name or adjective, and a town's or region's name, of several words is one name, whatever part was recognized. */
export function wholeCountryNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const whole: NameSpan[] = [];
  for (let first = 0; first < syntax.tokens.length; first++) {
    const found = isStory(first) ? countryAt(syntax, first) : null;
    if (found === null) continue;
    whole.push(found);
    first = found.end - 1;
  }
  if (whole.length === 0) return names;
  const { length } = syntax.tokens;
  const touchingName = namesTouching(length, names);
  const isPersons = (one: NameSpan): boolean =>
    one.rule === 'name.whole-place' &&
    touchingName(one).some((name) => name.kind === 'PERSON' && isCut(name, one));
  const certain = whole.filter((one) => !isPersons(one));
  const touchingWhole = namesTouching(length, certain);
  const kept = names.filter((name) => !touchingWhole(name).some((other) => isCut(name, other)));
  const touchingKept = namesTouching(length, kept);
  const added = certain.filter((one) => touchingKept(one).length === 0);
  return withAdded(kept, added);
}

function countryAt(syntax: Syntax, first: number): NameSpan | null {
  const { tokens } = syntax;
  const word = tokens[first]?.form ?? '';
  if (!isCapitalized(word) || !/^(?!The$)\p{Lu}\p{Ll}/u.test(word)) return null;
  for (let end = Math.min(first + LONGEST, tokens.length); end > first + 1; end--) {
    if (tokens[end - 1]?.sentence !== tokens[first]?.sentence || !isCapitalized(tokens[end - 1]?.form ?? ''))
      continue;
    const clue = nameClue(lookupForm(wordsOf(syntax, { first, end })));
    if (clue === 'country')
      return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.country', confidence: 0.9 };
    if (clue === 'demonym')
      return { first, end, kind: 'GROUP', form: 'DEMONYM', rule: 'name.demonym', confidence: 0.9 };
    if (/^(region|capital|city)$/.test(clue ?? '') && isApart(syntax, first, end))
      return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.whole-place', confidence: 0.8 };
  }
  return null;
}

/** No other capital around it: "Port Selene", not the university in "Port Selene University". */
function isApart({ tokens }: Syntax, first: number, end: number): boolean {
  const isCapital = (at: number): boolean =>
    isCapitalized(tokens[at]?.form ?? '') && tokens[at]?.sentence === tokens[first]?.sentence;
  return !isCapital(end) && !(isCapital(first - 1) && tokens[first - 1]?.upos === 'PROPN');
}

/** A part of it, or what crosses its edge. */
function isCut(name: NameSpan, whole: NameSpan): boolean {
  const isOverlapping = name.first < whole.end && whole.first < name.end;
  const isAround = name.first <= whole.first && whole.end <= name.end;
  return isOverlapping && !isAround;
}
