import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

/** Joins a first name over a hyphen and the family name behind it, where they were taken for two: "Jae-won" | "Pak". */
export function joinHyphenated(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && isFamilyName(syntax, before, name))
      joined[joined.length - 1] = { ...before, end: name.end, rule: 'name.joined-over-hyphen' };
    else joined.push(name);
  }
  return joined;
}

function isFamilyName({ tokens }: Syntax, before: NameSpan, name: NameSpan): boolean {
  return (
    before.kind === 'PERSON' &&
    name.kind === 'PERSON' &&
    before.end === name.first &&
    before.end - before.first === 3 &&
    name.end - name.first === 1 &&
    tokens[before.first + 1]?.form === '-' &&
    tokens[before.first]?.sentence === tokens[name.first]?.sentence
  );
}
