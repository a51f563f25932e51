import { organizationNouns } from '../../lexicon/actor-nouns.ts';
import {
  buildingWords,
  companyNouns,
  countryNouns,
  facilityWords,
  firmsBodies,
  nounsOfAnybody,
  otherNounsOfBodies,
  townNouns,
} from '../../lexicon/nouns-again.ts';
import { stateBodies } from '../../lexicon/state-bodies.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import type { Entity, Seen } from './entity.ts';
import { isHypernym } from './epithets.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import { isClubOf, mayBeCalled } from './kinds-of-bodies.ts';
import { ownedBefore } from './owned-again.ts';
import { genderOfWord } from './person-gender.ts';

const organizations = new Set(organizationNouns);

const publicBodies = new Set(stateBodies.filter((word) => !firmsBodies.has(word)));

/** Whom a definite noun phrase refers back to: "the ministry", "the 35-year-old", "the company"; null for a new one. */
export function antecedentOfNominal(syntax: Syntax, phrase: Candidate, seen: readonly Seen[]): Entity | null {
  if (!isDefinite(syntax, phrase))
    return describedBefore(syntax, phrase, seen[0]) ?? ownedBefore(syntax, phrase, seen);
  const head = syntax.tokens[phrase.head];
  if (head === undefined) return null;
  const lemma = head.lemma.toLowerCase();
  if (isTeller(syntax, phrase, lemma)) return null;
  const isPlural = head.xpos === 'NNS';
  let anyCompany: Entity | null = null;
  for (const { mention, entity } of seen) {
    if (mention.form === 'DEMONYM' || entity.isPlural !== isPlural) continue;
    if (fits(syntax, phrase, lemma, mention, entity)) return entity;
    if (!isBare(phrase) || !isGenericCompany(lemma, entity)) continue;
    // The nearest may be anything; of a club the name says so.
    if (isClubOf(lemma, entity)) return entity;
    anyCompany ??= entity;
  }
  return anyCompany;
}

/** "The victim, a four-year-old girl, had ...": one person, described twice between two commas. */
function describedBefore({ tokens }: Syntax, phrase: Candidate, before: Seen | undefined): Entity | null {
  const { mention, entity } = before ?? {};
  if (mention?.form !== 'NOMINAL' || entity === undefined) return null;
  if (phrase.kind !== mention.kind || phrase.first !== mention.endToken + 1) return null;
  if (entity.isPlural || entity.isNamed || !/^(?:NN|CD)$/.test(tokens[phrase.head]?.xpos ?? '')) return null;
  const isApposed =
    /^(?:the|his|her|its|their)$/i.test(tokens[mention.first]?.form ?? '') &&
    /^an?$/i.test(tokens[phrase.first]?.form ?? '') &&
    tokens[mention.endToken]?.form === ',' &&
    tokens[phrase.endToken]?.form === ',';
  return isApposed && /^(?:VB|MD)/.test(tokens[phrase.endToken + 1]?.xpos ?? '') ? entity : null;
}

/** The article and the noun. */
function isBare({ first, endToken }: Candidate): boolean {
  return endToken - first <= 2;
}

/** A bare definite: "the" or "this", the noun, at most a modifier; "the mayor of Orle" may be somebody new. */
function isDefinite(syntax: Syntax, phrase: Candidate): boolean {
  const first = syntax.tokens[phrase.first]?.form.toLowerCase() ?? '';
  return (
    /^(the|this|that|these|those|both)$/.test(first) &&
    phrase.endToken === phrase.head + 1 &&
    phrase.endToken - phrase.first <= 4 &&
    !isRestricted(syntax, phrase)
  );
}

/** "the member who wishes to leave" is told apart from others by what follows: nobody who was spoken of. */
function isRestricted({ tokens }: Syntax, { endToken }: Candidate): boolean {
  return /^(who|whom|whose)$/.test(tokens[endToken]?.form ?? '');
}

function fits(syntax: Syntax, phrase: Candidate, lemma: string, mention: Candidate, entity: Entity): boolean {
  if (entity.isNamed && isOfThePast(syntax, phrase)) return entity.nouns.has(`former ${lemma}`);
  if (entity.nouns.has(lemma)) return modifiersFit(syntax, phrase, mention, entity);
  if (entity.nouns.has(`former ${lemma}`) && isBare(phrase)) return true;
  if (!isBare(phrase)) return false;
  if (entity.kind === 'ORGANIZATION' && organizations.has(lemma))
    return (
      nameEndsIn(entity, lemma) ||
      (otherNounsOfBodies.get(lemma) ?? []).some((word) => nameEndsIn(entity, word))
    );
  if (entity.kind === 'PERSON' && entity.isNamed && isPersonNoun(syntax.tokens[phrase.head]))
    return genericPerson(lemma, entity) || isHypernym(lemma, entity.nouns);
  if (entity.kind === 'COUNTRY') return countryNouns.has(lemma) && mention.form !== 'METONYM';
  return (
    entity.kind === 'PLACE' &&
    entity.isNamed &&
    townNouns.has(lemma) &&
    !facilityWords.has(lastWord(mention.text))
  );
}

/** "told this newspaper": whoever prints the text, which is nobody in it. */
function isTeller({ tokens }: Syntax, { first }: Candidate, lemma: string): boolean {
  return /^this$/i.test(tokens[first]?.form ?? '') && PAPERS.test(lemma);
}

const PAPERS = /^(?:newspaper|paper|magazine)$/;

/** "the former mayor" is not who is mayor now. */
function isOfThePast({ tokens }: Syntax, { first, head }: Candidate): boolean {
  return tokens.slice(first, head).some(({ form }) => /^(?:former|late|outgoing)$/i.test(form));
}

/** Two described alike are the same unless a modifier tells them apart. */
function modifiersFit(syntax: Syntax, phrase: Candidate, mention: Candidate, entity: Entity): boolean {
  if (isBare(phrase) || (entity.isNamed && entity.kind !== 'ORGANIZATION')) return true;
  if (entity.isNamed) return nameEndsIn(entity, syntax.tokens[phrase.head]?.lemma.toLowerCase() ?? '');
  const words = (one: Candidate): string =>
    syntax.tokens
      .slice(one.first, one.endToken)
      .filter((token) => token.upos !== 'DET')
      .map((token) => token.lemma)
      .join(' ');
  return words(phrase) === words(mention);
}

function nameEndsIn(entity: Entity, lemma: string): boolean {
  return entity.mentions.some(
    (mention) =>
      mention.form === 'NAME' &&
      // Few names hold the word at all; only for those is a pattern made.
      mention.text.toLowerCase().includes(lemma) &&
      !buildingWords.has(lastWord(mention.text)) &&
      new RegExp(`\\b${lemma}s?\\b`, 'i').test(mention.text),
  );
}

function lastWord(name: string): string {
  return /\w*$/.exec(name)?.[0] ?? '';
}

/** Any firm, where none has the noun in its name: "the company" is no ministry, and no court that was only described. */
function isGenericCompany(lemma: string, entity: Entity): boolean {
  if (entity.kind !== 'ORGANIZATION' || !companyNouns.has(lemma)) return false;
  if (!entity.isNamed) return [...entity.nouns].some((noun) => companyNouns.has(noun) && !PAPERS.test(noun));
  if (!mayBeCalled(lemma, entity)) return false;
  const words = entity.mentions[0]?.text.toLowerCase().split(/[\s-]+/) ?? [];
  return !words.some((word) => publicBodies.has(word));
}

/** "the man", "the 35-year-old" fit anybody of that gender; "the minister" only who is called one. */
function genericPerson(lemma: string, entity: Entity): boolean {
  if (!nounsOfAnybody.has(lemma)) return false;
  const gender = genderOfWord(lemma);
  return gender === null || (entity.gender ?? genderOfFirstName(entity)) === gender;
}
