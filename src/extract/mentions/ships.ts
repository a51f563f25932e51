import { shipPrefixes } from '../../lexicon/ship-prefixes.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD, PLACE_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { byFirst, type NameSpan, namesTouching } from './name-span.ts';

const prefixes = new Set(shipPrefixes);

/** "SS Duchess of Orle", "the MV Amber Dana": letters that only ships have before their names make it one's. */
export function nameShips(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const ranges = gather(syntax.tokens, ({ form }, first) => {
    if (!prefixes.has(form) || !isStory(first) || isBuilding(syntax, first + 1)) return null;
    const end = endOfShip(syntax, first + 1);
    return end === first + 1 || isFirm(syntax, end - 1) ? null : { first, end };
  });
  if (ranges.length === 0) return [...names];
  const touching = namesTouching(syntax.tokens.length, names);
  const replaced = new Set(ranges.flatMap(touching));
  const ships = ranges.map(({ first, end }): NameSpan => {
    const ends = touching({ first, end }).map((name) => name.end);
    return {
      first,
      end: Math.max(end, ...ends),
      kind: 'OTHER',
      form: 'NAME',
      rule: 'name.ship',
      confidence: 0.9,
    };
  });
  return [...names.filter((name) => !replaced.has(name)), ...ships].sort(byFirst);
}

/** "an RV Park". */
function isBuilding({ tokens }: Syntax, at: number): boolean {
  return (factsOfWord(tokens[at]?.form ?? '').bits & (ORGANIZATION_WORD | PLACE_WORD)) !== 0;
}

/** "RMS Harbor Tools Inc.". */
function isFirm({ tokens }: Syntax, last: number): boolean {
  return [last, last + 1].some((at) => (factsOfWord(tokens[at]?.form ?? '').bits & COMPANY_FORM) !== 0);
}

/** One past the capitals of the name, with "of" and "the" between them. */
function endOfShip({ tokens }: Syntax, from: number): number {
  const isCapital = (at: number): boolean =>
    tokens[at]?.sentence === tokens[from]?.sentence && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.form ?? '');
  let end = from;
  while (end < from + LONGEST) {
    if (isCapital(end)) end++;
    else if (end > from && tokens[end]?.form === 'of' && isCapital(end + 1)) end += 2;
    else return end;
  }
  return end;
}

const LONGEST = 5;

/** What a ship is called without the letters, and for short: "Duchess of Orle", "Duchess". */
export function shipsShortNames({ tokens }: Syntax, { first, end }: NameSpan): readonly string[] {
  const words = tokens.slice(first + 1, end).map(({ form }) => form);
  const of = words.indexOf('of');
  return of > 0 ? [words.join(' '), words.slice(0, of).join(' ')] : [words.join(' ')];
}

/** The name without letters before it and what stands behind "of". */
export function shipWithout(written: string): string | null {
  const [prefix, ...words] = written.split(' ');
  return prefixes.has(prefix ?? '') && words.length > 0 ? words.join(' ') : null;
}
