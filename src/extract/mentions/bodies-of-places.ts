import { factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { coverage, type NameSpan } from './name-span.ts';

/**
 * "the Bank of Veyra", of which the recognizer saw the place alone: a body's capitalized noun takes its place in; and so does
 * "the Central Bank", which it saw as another name.
 */
export function bodiesOfPlaces(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const swallowed = new Set<NameSpan>();
  const joined = names.map((name) => {
    const noun = name.first - 2;
    if (!mayBeSeat(syntax, name, noun) || !isBodyOf(syntax, noun)) return name;
    const before = names[covered[noun] ?? -1];
    if (before !== undefined && !isSeated(syntax, before, noun)) return name;
    if (before !== undefined) swallowed.add(before);
    const first = before?.first ?? noun;
    return { ...name, first, kind: 'ORGANIZATION' as const, rule: 'name.body-of-place', confidence: 0.7 };
  });
  return swallowed.size === 0 ? joined : joined.filter((name) => !swallowed.has(name));
}

/** A place, or behind "University of" and "Bank of" what was taken for a body by that. */
function mayBeSeat({ tokens }: Syntax, { kind, form }: NameSpan, noun: number): boolean {
  return (
    kind === 'PLACE' ||
    (kind === 'ORGANIZATION' && form === 'NAME' && /^(?:Bank|University)$/.test(tokens[noun]?.form ?? ''))
  );
}

/** A body that has its place in its name; where a firm is from is told beside it. */
function isSeated({ tokens }: Syntax, { kind, end, first }: NameSpan, noun: number): boolean {
  const isWhole = end === noun + 1 && end - first < LONGEST && kind !== 'PERSON';
  return (
    isWhole &&
    /^(?:Academy|Bank|Chamber|Church|College|Court|Institute|Museum|University)$/.test(
      tokens[noun]?.form ?? '',
    )
  );
}

const LONGEST = 4;

function isBodyOf({ tokens }: Syntax, first: number): boolean {
  const [noun, of, place] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (noun === undefined || of?.form !== 'of' || noun.sentence !== place?.sentence) return false;
  return isCapitalWord(noun.form) && (factsOfWord(noun.form).bits & ORGANIZATION_WORD) !== 0;
}
