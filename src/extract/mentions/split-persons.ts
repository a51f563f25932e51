import {
  COMPANY_FORM,
  FAMILY_NAME,
  FIRST_NAME,
  factsOfWord,
  ORGANIZATION_WORD,
  PARTICLE,
  PLACE_WORD,
} from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

/**
 * Takes a person's name out of what the recognizer ran together with it: a post ("Kestrian President Arlen Doss"), or
 * the country that the post before it is in ("the ambassador to South Africa Arlen Doss").
 */
export function splitPersons(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const lastNames = new Set(names.filter(isSingle).map(({ first }) => syntax.tokens[first]?.form ?? ''));
  return names.flatMap((name) =>
    name.form === 'DEMONYM' || name.end - name.first < 3
      ? [name]
      : (behindPost(syntax, name) ??
        behindCountry(syntax, name) ??
        behindBody(syntax, name, lastNames) ?? [name]),
  );
}

function isSingle({ kind, first, end }: NameSpan): boolean {
  return kind === 'PERSON' && end - first === 1;
}

/** "a student at University of Orle Anneth Sarre", where "Sarre said" stands elsewhere. */
function behindBody(
  syntax: Syntax,
  name: NameSpan,
  lastNames: ReadonlySet<string>,
): readonly NameSpan[] | null {
  const at = name.end - 2;
  const isBody = name.kind === 'ORGANIZATION' && at - name.first > 1;
  if (!isBody || !lastNames.has(syntax.tokens[name.end - 1]?.form ?? '')) return null;
  const words = wordsOf(syntax, name);
  const isWhole = words.slice(0, -2).some((word) => (factsOfWord(word).bits & ORGANIZATION_WORD) !== 0);
  if (!isWhole || !mayBePersonal(syntax, at, name.end)) return null;
  return [{ ...name, end: at }, personFrom(name, at)];
}

/** Whatever stands before the post is another name where a gazetteer knows it. */
function behindPost(syntax: Syntax, name: NameSpan): NameSpan[] | null {
  for (let at = name.end - 2; at > name.first; at--) {
    if (!isTitleNoun(syntax.tokens[at]) || !isPersonal(syntax, at + 1, name.end)) {
      if (!isHeadOfState(syntax, at) || !mayBePersonal(syntax, at + 1, name.end)) continue;
    }
    return [...known(syntax, { ...name, end: at }), personFrom(name, at + 1)];
  }
  return null;
}

function behindCountry(syntax: Syntax, name: NameSpan): NameSpan[] | null {
  const { tokens } = syntax;
  if (!/^(of|to)$/.test(tokens[name.first - 1]?.form ?? '')) return null;
  for (let at = name.end - 2; at > name.first; at--) {
    const place = { ...name, end: at };
    if (clueOf(syntax, place) !== 'country' || !isPersonal(syntax, at, name.end)) continue;
    return [...known(syntax, place), personFrom(name, at)];
  }
  return null;
}

function personFrom(name: NameSpan, first: number): NameSpan {
  return { ...name, first, kind: 'PERSON', form: 'NAME', rule: 'name.after-post' };
}

function known(syntax: Syntax, piece: NameSpan): NameSpan[] {
  return /^(country|region|capital|city)$/.test(clueOf(syntax, piece) ?? '')
    ? [{ ...piece, kind: 'PLACE' }]
    : [];
}

function clueOf(syntax: Syntax, piece: NameSpan): string | null {
  return nameClue(lookupForm(wordsOf(syntax, piece)));
}

/** Words of persons' names, one of them a listed one. */
function isPersonal(syntax: Syntax, first: number, end: number): boolean {
  const facts = wordsOf(syntax, { first, end }).map(factsOfWord);
  return (
    mayBePersonal(syntax, first, end) && facts.some(({ bits }) => (bits & (FIRST_NAME | FAMILY_NAME)) !== 0)
  );
}

/** Two to four capitalized words, with particles between, none of them one of bodies or places. */
function mayBePersonal(syntax: Syntax, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 4) return false;
  return wordsOf(syntax, { first, end })
    .map(factsOfWord)
    .every(
      ({ isCapital, bits }, at) =>
        (isCapital || (at > 0 && (bits & PARTICLE) !== 0)) &&
        (bits & (ORGANIZATION_WORD | COMPANY_FORM | PLACE_WORD)) === 0,
    );
}

/** A country before a post that is held by one: "US President Arlen Doss", whatever his names. */
function isHeadOfState(syntax: Syntax, at: number): boolean {
  const { tokens } = syntax;
  if (!/^(?:President|Premier|Chancellor|Minister)$/.test(tokens[at]?.form ?? '')) return false;
  const from = tokens[at - 1]?.form === 'Prime' ? at - 1 : at;
  return /^(?:country|demonym)$/.test(nameClue(tokens[from - 1]?.form ?? '') ?? '');
}
