import { statePossessions } from '../../lexicon/government-words.ts';
import { placeKinds } from '../../lexicon/kind-nouns.ts';
import {
  atSea,
  dwellers,
  inNoPlace,
  journeys,
  placeHolders,
  placeParts,
} from '../../lexicon/place-context.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import type { NameSpan } from './name-span.ts';

const possessions = new Set([...statePossessions, 'government', 'president', 'mayor', 'governor']);
const owned = new Set([...placeHolders, ...placeParts, ...statePossessions, 'government']);
const placeHeads = new Set([...placeKinds, 'capital', 'region']);
const companies = new Set(['company', 'firm', 'corporation', 'startup', 'shareholder', 'ceo']);
const noPlace = new Set(inNoPlace);
const locals = new Set(dwellers);
const toPlaces = new Set(journeys);
const seaborne = new Set(atSea);

/**
 * A single word that no list knows is a place, whatever the recognizer took it for, where its neighbors say so: "Selvar's parliament", "the governor of Selvar", "a fire in Selvar", "farmers from Selvar". Not where
 * somebody of that last name is in the text.
 */
export function placesByContext(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const persons = lastNames(syntax, names);
  const named = new Set(names.filter(isFullName).map(({ end }) => end));
  const isBusiness = syntax.tokens.some(({ lemma }) => companies.has(lemma));
  return names.map((name) => {
    const word = syntax.tokens[name.first]?.form ?? '';
    if (!mayBePlace(name, word) || persons.has(word)) return name;
    if (!isPlaceHere(syntax, name, isBusiness) && !isHome(syntax, name, named)) return name;
    return { ...name, kind: 'PLACE', rule: 'name.place-by-context', confidence: 0.9 };
  });
}

function lastNames(syntax: Syntax, names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(isFullName)
      .flatMap(({ first, end }) => syntax.tokens.slice(first, end).map(({ form }) => form)),
  );
}

function isFullName({ kind, first, end }: NameSpan): boolean {
  return kind === 'PERSON' && end - first > 1;
}

/** "Imani Strand of Lumara": whatever is behind somebody's name, it is nobody else. */
function isHome({ tokens }: Syntax, { kind, first }: NameSpan, named: ReadonlySet<number>): boolean {
  return kind === 'PERSON' && tokens[first - 1]?.form === 'of' && named.has(first - 1);
}

function mayBePlace({ kind, form, first, end }: NameSpan, word: string): boolean {
  if (form === 'DEMONYM' || kind === 'GROUP' || end - first > 1) return false;
  const isPersons = (factsOfWord(word).bits & (FIRST_NAME | FAMILY_NAME)) !== 0;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && nameClue(word) === null && !isPersons;
}

/** Firms have presidents as well as countries: in news of a company these tell nothing. */
function isPlaceHere(syntax: Syntax, name: NameSpan, isBusiness: boolean): boolean {
  const { tokens } = syntax;
  const { kind, first, end } = name;
  const lemma = (at: number): string =>
    tokens[at]?.sentence === tokens[first]?.sentence ? (tokens[at]?.lemma.toLowerCase() ?? '') : '';
  const tells = (noun: string): boolean => noun !== 'president' || !(isBusiness || kind === 'ORGANIZATION');
  const isOwner = /^['’]s?$/.test(tokens[end]?.form ?? '');
  const thing = lemma(pastTerm(tokens, end + 1));
  if (isOwner && possessions.has(thing)) return tells(thing);
  if (isOwner && isSuperlative(tokens[end + 1]?.form)) return true;
  if (isCapital(lemma, first) || isDescribedAsPlace(syntax, end)) return true;
  if (isOwner || isCapitalized(tokens[end]?.form ?? '')) return false;
  const preposition = lemma(first - 1);
  if (/^(?:neighbou?r(?:ing)?|nearby)$/.test(preposition)) return true;
  if (preposition === 'of') return owned.has(lemma(first - 2)) && tells(lemma(first - 2));
  if (preposition === 'from')
    return locals.has(lemma(first - 2)) || (kind === 'PERSON' && isPersonNoun(tokens[first - 2]));
  if (preposition === 'to') return kind === 'PERSON' && toPlaces.has(headLemma(syntax, first));
  if (preposition === 'off') return seaborne.has(lemma(first - 2));
  return preposition === 'in' && !noPlace.has(lemma(first - 2));
}

/** Behind "former" in "Selvar's former prime minister". */
export function pastTerm(tokens: Syntax['tokens'], at: number): number {
  return /^(?:acting|current|former|late|new|next|outgoing)$/.test(tokens[at]?.form ?? '') ? at + 1 : at;
}

/** "Norvale's biggest bank": what has the largest of a kind is where it is. */
function isSuperlative(form: string | undefined): boolean {
  return /^(?:largest|biggest|smallest|oldest|busiest|richest|poorest|main|second-largest)$/.test(form ?? '');
}

/** The word that a name hangs on: "invited" in "invited her to Selvar". */
function headLemma({ tokens }: Syntax, at: number): string {
  return tokens[tokens[at]?.head ?? -1]?.lemma ?? '';
}

/** "Ordania's capital, Selvar", "the capital Selvar". */
function isCapital(lemma: (at: number) => string, first: number): boolean {
  return lemma(lemma(first - 1) === ',' ? first - 2 : first - 1) === 'capital';
}

/** "Selvar, the capital of Ordania", "Trellin, a fishing village". */
function isDescribedAsPlace({ tokens }: Syntax, end: number): boolean {
  if (tokens[end]?.form !== ',' || tokens[end + 1]?.upos !== 'DET') return false;
  let at = end + 2;
  while (/^(ADJ|NOUN)$/.test(tokens[at]?.upos ?? '') && /^(ADJ|NOUN)$/.test(tokens[at + 1]?.upos ?? '')) at++;
  return at < end + 6 && placeHeads.has(tokens[at]?.lemma ?? '');
}
