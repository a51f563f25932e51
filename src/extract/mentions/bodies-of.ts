import type { Syntax } from '../../syntax/token.ts';
import { coverage, type NameSpan } from './name-span.ts';

/** "Ministry of Trade and Industry" cut after "Trade": the name goes on over "and" to the next capitals. */
export function wholeBodies(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const extended = names.map((name) =>
    isBodyOf(syntax, name) ? { ...name, end: wholeEnd(syntax, name, names, covered) } : name,
  );
  const ends = new Map(extended.map((name) => [name.first, name.end]));
  const swallowed = (name: NameSpan): boolean =>
    extended.some(
      (other) => other !== name && other.first < name.first && name.end <= (ends.get(other.first) ?? 0),
    );
  return extended.some((name, n) => name !== names[n])
    ? extended.filter((name) => !swallowed(name))
    : extended;
}

function isBodyOf(syntax: Syntax, { kind, first, end }: NameSpan): boolean {
  if (kind !== 'ORGANIZATION' || end - first < 3) return false;
  const words = syntax.tokens.slice(first, end).map((token) => token.form);
  return (
    /^(Ministry|Department|Chamber|Board|Office|Council|Committee|Institute|Commission|Faculty|Agency|Bureau|Authority|Directorate|Secretariat)$/.test(
      words[0] ?? '',
    ) && /^(of|for)$/.test(words[1] ?? '')
  );
}

function wholeEnd(syntax: Syntax, name: NameSpan, names: readonly NameSpan[], covered: Int32Array): number {
  const { tokens } = syntax;
  const next = tokens[name.end + 1]?.form ?? '';
  if (!/^(and|&)$/.test(tokens[name.end]?.form ?? '') || !/^\p{Lu}/u.test(next)) return name.end;
  if (/^(Ministry|Department|Chamber|Board|Office|Council|Committee|President|Minister)$/.test(next))
    return name.end;
  let end = name.end + 1;
  while (
    /^\p{Lu}\p{Ll}/u.test(tokens[end]?.form ?? '') &&
    tokens[end]?.sentence === tokens[name.first]?.sentence
  ) {
    const other = names[covered[end] ?? -1];
    if (
      other !== undefined &&
      (other.kind === 'PERSON' || other.kind === 'PLACE' || other.end - other.first > 2)
    )
      return name.end;
    end++;
  }
  return end;
}
