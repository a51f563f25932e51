import { portfolios } from '../../lexicon/portfolios.ts';
import { titleModifiers } from '../../lexicon/titles.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { lowerCase } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';

const offices = new Set(portfolios);
const modifiers = new Set(titleModifiers);

/** "the Voss administration" is an organization's name, with the person's inside it. */
export function nameAdministrations(syntax: Syntax, found: readonly NameSpan[]): NameSpan[] {
  const names = [...found, ...missedLeaders(syntax, found)];
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

/** "the Voss administration" where the recognizer took "Voss" for no name. */
function missedLeaders(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  return gather(syntax.tokens, ({ form, upos }, first): NameSpan | null => {
    if (covered[first] !== -1 || upos !== 'PROPN' || syntax.tokens[first - 1]?.form !== 'the') return null;
    if (!isAdministration(syntax, first + 1)) return null;
    const end = first + 1;
    return /^\p{Lu}\p{Ll}+$/u.test(form) && !isOfficeWord(form)
      ? { first, end, kind: 'PERSON', form: 'NAME', rule: 'name.administration', confidence: 0.7 }
      : null;
  });
}

/** "the Transit administration", "the Federal administration". */
function isOfficeWord(form: string): boolean {
  const word = form.toLowerCase();
  return offices.has(word) || modifiers.has(word);
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
  return lowerCase(syntax.tokens[at]?.form ?? '') === 'administration';
}

function isPlain(syntax: Syntax, name: NameSpan): boolean {
  return syntax.tokens[name.end - 1]?.sentence === syntax.tokens[name.end]?.sentence;
}
