import type { Syntax, Token } from '../../syntax/token.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import type { RolePhrase } from './role-phrase.ts';
import { nounPhraseFrom, titleAfter, titleAppointed, titleIs } from './title-after.ts';
import { titleBefore } from './title-before.ts';
import { isPersonNoun, isTitleNoun } from './title-words.ts';

/** What the text says persons are, where it says so right by their names. */
export function findRolePhrases(syntax: Syntax, names: readonly NameSpan[]): RolePhrase[] {
  const persons = names.filter((name) => name.kind === 'PERSON');
  const starts = new Set(persons.map((name) => name.first));
  const isNameStart = (token: number): boolean => starts.has(token);
  const inNames = new Set(
    persons.flatMap((name) => Array.from({ length: name.end - name.first }, (_, i) => name.first + i)),
  );
  const isPersonName = (token: number): boolean => inNames.has(token);
  return persons.flatMap((name) => {
    const found = [
      titleBefore(syntax, name, isPersonName),
      titleAfter(syntax, name, isNameStart),
      titleIs(syntax, name, isNameStart),
      titleAppointed(syntax, name, isNameStart),
      descriptionBefore(syntax, name, isNameStart),
    ];
    return found.filter((phrase) => phrase !== null);
  });
}

/**
 * "the head of the Trade Office, Ilse Marten", "Orland's president, Ilse Marten,": the description stands first, a comma
 * before the name.
 */
function descriptionBefore(
  syntax: Syntax,
  name: NameSpan,
  isNameStart: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = syntax;
  if (tokens[name.first - 1]?.form !== ',') return null;
  const end = endBeforeBrackets(syntax, name.first - 1);
  for (let first = end - 1; first >= Math.max(0, name.first - 20); first--) {
    const token = tokens[first];
    if (token?.sentence !== tokens[name.first]?.sentence || /^(PUNCT|VERB|AUX)$/.test(token?.upos ?? ''))
      return null;
    const start = descriptionStart(syntax, first);
    if (start === null) continue;
    const phrase = nounPhraseFrom(syntax, start, isNameStart);
    if (phrase === null || phrase.end !== end || !mayDescribe(syntax, phrase.head, name)) continue;
    return { ...phrase, holder: name, rule: 'role.description-before', confidence: 0.7 };
  }
  return null;
}

/** "the head of the Orle Port Authority (OPA), Ilse Marten": the letters are no part of what she is. */
function endBeforeBrackets({ tokens }: Syntax, end: number): number {
  const isLetters = tokens[end - 1]?.form === ')' && tokens[end - 3]?.form === '(';
  return isLetters ? end - 3 : end;
}

/** Where a description begins that opens here: at its article or possessive, or with the name of its owner. */
function descriptionStart({ tokens }: Syntax, at: number): number | null {
  const form = tokens[at]?.form ?? '';
  if (/^(the|its|their|his|her|our)$/i.test(form)) return at;
  if (!/^['’]s?$/.test(form)) return null;
  let first = at;
  while (first > 0 && isOwnersWord(tokens[first - 1], tokens[at])) first--;
  return first === at ? null : first;
}

function isOwnersWord(token: Token | undefined, possessive: Token | undefined): boolean {
  return token?.sentence === possessive?.sentence && /^\p{Lu}/u.test(token?.form ?? '');
}

/** "his wife, Ilse Marten, left", but "after he called his wife, Marten left": what is no title is closed by a mark as well. */
function mayDescribe({ tokens }: Syntax, head: number, name: NameSpan): boolean {
  if (isTitleNoun(tokens[head])) return true;
  return (
    tokens[head]?.xpos === 'NN' && isPersonNoun(tokens[head]) && /^[,.;]$/.test(tokens[name.end]?.form ?? '')
  );
}
