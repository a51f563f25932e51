import { groupNouns, organizationNouns, placeNouns } from '../../lexicon/actor-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import type { EntityKind } from '../document.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import type { Candidate } from './candidate.ts';
import { isReadAsVerb, type NamedTokens, withCountriesBefore } from './country-modifiers.ts';

const organizations = new Set(organizationNouns);
const groups = new Set(groupNouns);
const places = new Set(placeNouns);

/** What a common noun denotes: a person, an organization, a group or a place; null for all else. */
export function kindOfNoun(token: Token): EntityKind | null {
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const lemma = token.lemma.toLowerCase();
  if (groups.has(lemma) || groups.has(token.form.toLowerCase())) return 'GROUP';
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
  syntax.tokens.forEach((token, head) => {
    const isNoun = token.upos === 'NOUN' && !/^(compound|flat|goeswith)/.test(token.deprel);
    const noun = isNoun ? token : isReadAsVerb(syntax, head, names) ? { ...token, xpos: 'NNS' } : null;
    if (noun === null || names.isNamed(head)) return;
    const kind = kindOfNoun(noun);
    if (kind === null) return;
    const { first, end } = phraseAround(syntax, children, head);
    const range = { first: withCountriesBefore(syntax, first, head, names), end };
    found.push(phraseOf(text, syntax, range, head, kind));
  });
  return found;
}

/** The noun phrase around a head, whatever it denotes. */
export function nominalOf(
  text: string,
  syntax: Syntax,
  children: readonly (readonly number[])[],
  head: number,
  kind: EntityKind,
): Candidate {
  return phraseOf(text, syntax, phraseAround(syntax, children, head), head, kind);
}

function phraseOf(
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

const LONGEST = 30;

/** From the first modifier to the last that belongs to the phrase; clauses, appositions and conjuncts are left out. */
function phraseAround(
  syntax: Syntax,
  children: readonly (readonly number[])[],
  head: number,
): { readonly first: number; readonly end: number } {
  let first = head;
  let end = head + 1;
  for (const child of children[head] ?? []) {
    const relation = syntax.tokens[child]?.deprel ?? '';
    if (child < head && /^(det|amod|nummod|compound|nmod|flat|advmod|case$|nmod:poss)/.test(relation)) {
      if (relation === 'case') continue;
      first = Math.min(first, leftmost(children, child, 6));
    } else if (child > head && /^(nmod|amod|nummod|flat)/.test(relation) && child - head < LONGEST) {
      if (isCut(syntax, end, leftmost(children, child, 6)) || !isOwnModifier(syntax, children, child))
        continue;
      end = Math.max(end, modifierEnd(syntax, children, child));
    }
  }
  while (first < head && /^(ADP|CCONJ|PUNCT)$/.test(syntax.tokens[first]?.upos ?? '')) first++;
  if (end === head + 1) end = simpleModifierEnd(syntax, end);
  return { first: Math.max(first, head - LONGEST), end: Math.min(end, head + LONGEST) };
}

/** "of" and "from" right behind the noun are its own wherever the tree hangs them: "farmers from both valleys said". */
function simpleModifierEnd(syntax: Syntax, at: number): number {
  const { tokens } = syntax;
  if (!/^(of|from)$/.test(tokens[at]?.form ?? '')) return at;
  let end = at + 1;
  while (
    /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.upos ?? '') &&
    tokens[end]?.sentence === tokens[at]?.sentence
  )
    end++;
  return end > at + 1 && /^(NOUN|PROPN)$/.test(tokens[end - 1]?.upos ?? '') ? end : at;
}

/** "farmers from both valleys", "the mayor of Orle"; "in response to" belongs to the verb. */
function isOwnModifier(syntax: Syntax, children: readonly (readonly number[])[], child: number): boolean {
  if (
    /^(response|addition|order|front|favor|favour|view|spite|light|regard|return|exchange|protest|retaliation)$/.test(
      syntax.tokens[child]?.lemma ?? '',
    )
  )
    return false;
  const preposition = syntax.tokens[leftmost(children, child, 6)]?.form.toLowerCase() ?? '';
  return !/^(after|before|since|until|during|because|amid|despite|following|by|over|as|than|like|into)$/.test(
    preposition,
  );
}

/** The end of a modifier, before any mark or quotation in it. */
function modifierEnd(syntax: Syntax, children: readonly (readonly number[])[], child: number): number {
  const last = rightmost(children, child, 6) + 1;
  for (let at = child; at < last; at++)
    if (syntax.tokens[at]?.upos === 'PUNCT' && syntax.tokens[at]?.form !== '-') return at;
  return last;
}

/** A comma, dash or bracket between the phrase and what follows ends it. */
function isCut(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (syntax.tokens[at]?.upos === 'PUNCT') return true;
  return false;
}

function leftmost(children: readonly (readonly number[])[], at: number, depth: number): number {
  const child = children[at]?.[0];
  return child === undefined || child > at || depth === 0 ? at : leftmost(children, child, depth - 1);
}

function rightmost(children: readonly (readonly number[])[], at: number, depth: number): number {
  const child = children[at]?.at(-1);
  return child === undefined || child < at || depth === 0 ? at : rightmost(children, child, depth - 1);
}
