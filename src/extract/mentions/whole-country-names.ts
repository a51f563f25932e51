import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, type NameSpan } from './name-span.ts';

const LONGEST = 4;

/** A country's name or adjective of several words is one name, whatever part was recognized: "North Macedonian". */
export function wholeCountryNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const whole: NameSpan[] = [];
  for (let first = 0; first < syntax.tokens.length; first++) {
    const found = isStory(first) ? countryAt(syntax, first) : null;
    if (found === null) continue;
    whole.push(found);
    first = found.end - 1;
  }
  if (whole.length === 0) return [...names];
  const kept = names.filter((name) => !whole.some((other) => isCut(name, other)));
  const added = whole.filter((one) => !kept.some((name) => name.first < one.end && one.first < name.end));
  return [...kept, ...added].sort(byFirst);
}

function countryAt({ tokens }: Syntax, first: number): NameSpan | null {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[first]?.form ?? '')) return null;
  for (let end = Math.min(first + LONGEST, tokens.length); end > first + 1; end--) {
    if (
      tokens[end - 1]?.sentence !== tokens[first]?.sentence ||
      !/^\p{Lu}/u.test(tokens[end - 1]?.form ?? '')
    )
      continue;
    const clue = nameClue(
      tokens
        .slice(first, end)
        .map((token) => token.form)
        .join(' '),
    );
    if (clue === 'country')
      return { first, end, kind: 'PLACE', form: 'NAME', rule: 'name.country', confidence: 0.9 };
    if (clue === 'demonym')
      return { first, end, kind: 'GROUP', form: 'DEMONYM', rule: 'name.demonym', confidence: 0.9 };
  }
  return null;
}

/** A part of it, or what crosses its edge. */
function isCut(name: NameSpan, whole: NameSpan): boolean {
  const isOverlapping = name.first < whole.end && whole.first < name.end;
  const isAround = name.first <= whole.first && whole.end <= name.end;
  return isOverlapping && !isAround;
}
