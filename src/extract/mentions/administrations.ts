import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, type NameSpan } from './name-span.ts';

/** "the Voss administration" is an organization's name, with the person's inside it. */
export function nameAdministrations(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const leaders = new Map(
    names
      .filter((name) => isLeader(syntax, name))
      .map((name) => [name, { ...name, kind: 'PERSON' as const }]),
  );
  const added = [...leaders.values()].map(
    (name): NameSpan => ({ ...name, end: name.end + 1, kind: 'ORGANIZATION', rule: 'name.administration' }),
  );
  return [...names.map((name) => leaders.get(name) ?? name), ...added].sort(byFirst);
}

/** Before "administration" a name that is no place's is a leader's. */
function isLeader(syntax: Syntax, name: NameSpan): boolean {
  if (!isAdministration(syntax, name.end) || !isPlain(syntax, name)) return false;
  if (name.kind === 'PERSON') return true;
  const word = syntax.tokens[name.first]?.form ?? '';
  return (
    name.form === 'NAME' &&
    name.kind !== 'PLACE' &&
    name.end - name.first === 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    nameClue(word) === null
  );
}

function isAdministration(syntax: Syntax, at: number): boolean {
  return syntax.tokens[at]?.form.toLowerCase() === 'administration';
}

function isPlain(syntax: Syntax, name: NameSpan): boolean {
  return syntax.tokens[name.end - 1]?.sentence === syntax.tokens[name.end]?.sentence;
}
