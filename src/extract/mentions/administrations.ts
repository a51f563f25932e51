import type { Syntax } from '../../syntax/token.ts';
import { byFirst, type NameSpan } from './name-span.ts';

/** "the Voss administration" is an organization's name, with the person's inside it. */
export function nameAdministrations(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const added = names
    .filter((name) => name.kind === 'PERSON' && isAdministration(syntax, name.end) && isPlain(syntax, name))
    .map((name): NameSpan => ({ ...name, end: name.end + 1, kind: 'ORGANIZATION', rule: 'name.administration' }));
  return [...names, ...added].sort(byFirst);
}

function isAdministration(syntax: Syntax, at: number): boolean {
  return syntax.tokens[at]?.form.toLowerCase() === 'administration';
}

function isPlain(syntax: Syntax, name: NameSpan): boolean {
  return syntax.tokens[name.end - 1]?.sentence === syntax.tokens[name.end]?.sentence;
}
