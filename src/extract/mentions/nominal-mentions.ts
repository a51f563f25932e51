import { groupNouns, organizationNouns, placeNouns } from '../../lexicon/actor-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { lowerCase } from '../../text/letters.ts';
import type { EntityKind } from '../document.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { isBareState } from './bare-state.ts';
import type { Candidate } from './candidate.ts';
import { isBeforeExecutive, isChiefExecutive, startOfChiefExecutive } from './chief-executives.ts';
import { isReadAsVerb, type NamedTokens, withCountriesBefore } from './country-modifiers.ts';
import { phraseAround } from './phrase-around.ts';
import {
  asCommonNoun,
  asPlural,
  isCapitalizedNoun,
  isCountOfPersons,
  isNoActor,
  isReadAsName,
} from './unlike-nouns.ts';

const organizations = new Set(organizationNouns);
const groups = new Set(groupNouns);
const places = new Set(placeNouns);

/** What a common noun denotes: a person, an organization, a group or a place; null for all else. */
function kindOfNoun(token: Token): EntityKind | null {
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const lemma = lowerCase(token.lemma);
  if (groups.has(lemma) || groups.has(lowerCase(token.form))) return 'GROUP';
  if (isPersonNoun(token)) return isPlural ? 'GROUP' : 'PERSON';
  if (organizations.has(lemma)) return 'ORGANIZATION';
  return places.has(lemma) ? 'PLACE' : null;
}

/** Noun phrases whose head is a common noun for an actor: "40 Kestrian engineers", "farmers from both valleys". */
export function findNominals(
  text: string,
  syntax: Syntax,
  children: readonly (readonly number[])[],
  names: NamedTokens,
): Candidate[] {
  const found: Candidate[] = [];
  syntax.tokens.forEach((_, head) => {
    const kind = names.isNamed(head) ? null : kindAt(syntax, head, names);
    if (kind === null) return;
    const { first, end } = isChiefExecutive(syntax, head)
      ? { first: startOfChiefExecutive(syntax, head), end: head + 1 }
      : phraseAround(syntax, children, head);
    const range = { first: withCountriesBefore(syntax, first, head, names), end };
    found.push(phraseOf(text, syntax, range, head, kind));
  });
  return found;
}

/** "the coast guard" is a body, "the guard at the gate" a person. */
function isArmedBody({ tokens }: Syntax, at: number): boolean {
  return (
    tokens[at]?.lemma === 'guard' &&
    /^(?:coast|border|national|home|republican)$/i.test(tokens[at - 1]?.form ?? '')
  );
}

/** A word of a compound, a name or a broken word. */
function isPartOfWhole(deprel: string): boolean {
  return deprel.startsWith('compound') || deprel.startsWith('flat') || deprel.startsWith('goeswith');
}

function kindAt(syntax: Syntax, at: number, names: NamedTokens): EntityKind | null {
  const token = syntax.tokens[at];
  if (token === undefined || isNoActor(syntax, at)) return null;
  if (isChiefExecutive(syntax, at)) return 'PERSON';
  if (isBeforeExecutive(syntax, at)) return null;
  if (isCapitalizedNoun(syntax, at)) return kindOfNoun(asCommonNoun(token));
  if (isPartOfWhole(token.deprel)) return null;
  if (isArmedBody(syntax, at)) return 'ORGANIZATION';
  if (isCountOfPersons(syntax, at)) return 'GROUP';
  if (token.upos === 'NOUN') return isBareState(syntax, at) ? null : kindOfNoun(token);
  if (isReadAsVerb(syntax, at, names)) return kindOfNoun({ ...token, xpos: 'NNS' });
  return isReadAsName(syntax, at) ? kindOfNoun(asPlural(token)) : null;
}

/** A described actor as a candidate. */
export function phraseOf(
  text: string,
  syntax: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
  head: number,
  kind: EntityKind,
): Candidate {
  const start = syntax.tokens[first]?.start ?? 0;
  const stop = syntax.tokens[end - 1]?.end ?? start;
  return {
    start,
    end: stop,
    first,
    endToken: end,
    head,
    kind,
    form: 'NOMINAL',
    rule: 'nominal.noun-phrase',
    confidence: 0.7,
    text: text.slice(start, stop).replace(/\s+/g, ' '),
  };
}
