import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import { descriptionBefore } from './description-before.ts';
import type { RolePhrase } from './role-phrase.ts';
import { titleAfter, titleAppointed, titleIs } from './title-after.ts';
import { titleBefore } from './title-before.ts';
import { titleByDeed } from './title-by-deed.ts';

/** What the text says persons are, where it says so right by their names. */
export function findRolePhrases(syntax: Syntax, names: readonly NameSpan[]): RolePhrase[] {
  const persons = names.filter((name) => name.kind === 'PERSON');
  const starts = new Set(persons.map((name) => name.first));
  const isNameStart = (token: number): boolean => starts.has(token);
  const inNames = new Set(
    persons.flatMap((name) => Array.from({ length: name.end - name.first }, (_, i) => name.first + i)),
  );
  const isPersonName = (token: number): boolean => inNames.has(token);
  const bodies = new Map(
    names.flatMap(({ kind, first, end }) => (kind === 'ORGANIZATION' ? [[first, end] as const] : [])),
  );
  return persons.flatMap((name) => {
    const found = [
      titleBefore(syntax, name, isPersonName),
      titleAfter(syntax, name, isNameStart),
      titleIs(syntax, name, isNameStart),
      titleAppointed(syntax, name, isNameStart),
      descriptionBefore(syntax, name, isNameStart),
      titleByDeed(syntax, name, (token) => bodies.get(token)),
    ];
    return found.filter((phrase) => phrase !== null);
  });
}
