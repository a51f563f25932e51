import { factsOfWord, ORGANIZATION_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { coverage, type NameSpan } from './name-span.ts';

/** "the Bank of Veyra", of which the recognizer saw the place alone: a body's capitalized noun takes its place in. */
export function bodiesOfPlaces(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  return names.map((name) => {
    const first = name.first - 2;
    return name.kind === 'PLACE' && isBodyOf(syntax, first) && covered[first] === -1
      ? { ...name, first, kind: 'ORGANIZATION', rule: 'name.body-of-place', confidence: 0.7 }
      : name;
  });
}

function isBodyOf({ tokens }: Syntax, first: number): boolean {
  const [noun, of, place] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (noun === undefined || of?.form !== 'of' || noun.sentence !== place?.sentence) return false;
  return /^\p{Lu}\p{Ll}/u.test(noun.form) && (factsOfWord(noun.form).bits & ORGANIZATION_WORD) !== 0;
}
