import { businessParties, placeKinds } from '../../lexicon/kind-nouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Entity } from '../coreference/entity.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Outermost } from './outermost-names.ts';

/**
 * What a noun phrase without a post describes right by the name: "the newspaper Orle Courier", "the airline, Orle Air,
 * said", "Their union, the Orle League, said", "Clear Ground, a charity that ...".
 */
export function bodyDescribed(syntax: Syntax, phrase: Candidate, entityAt: Outermost): Entity | undefined {
  return (
    describedAfter(syntax, phrase, entityAt) ??
    calledAfter(syntax, phrase, entityAt) ??
    describedBefore(syntax, phrase, entityAt) ??
    placeOfKind(syntax, phrase, entityAt)
  );
}

function describedAfter(syntax: Syntax, phrase: Candidate, entityAt: Outermost): Entity | undefined {
  const isApart = isComma(syntax, phrase.head + 1);
  const from = isApart ? phrase.head + 2 : phrase.head + 1;
  const first = isApart && syntax.tokens[from]?.form === 'the' ? from + 1 : from;
  const next = entityAt[first];
  if (next === undefined || next.mention.first !== first || next.mention.form !== 'NAME') return undefined;
  const isFirms =
    phrase.kind === 'PERSON' && next.entity.kind === 'ORGANIZATION' && isOfFirms(syntax, phrase.head);
  if ((next.entity.kind !== phrase.kind && !isFirms) || !isInOneSentence(syntax, phrase.head, first))
    return undefined;
  return !isApart || isClosed(syntax, next.mention.endToken) ? next.entity : undefined;
}

/** "A farmer named Orlo", "a firm called Orlo": not "a man called Orlo to say", where he does. */
function calledAfter({ tokens }: Syntax, { head, kind }: Candidate, entityAt: Outermost): Entity | undefined {
  const [noun, verb] = [tokens[head], tokens[head + 1]];
  if (noun?.xpos !== 'NN' || verb?.head !== head || !verb.deprel.startsWith('acl')) return undefined;
  if (!/^(?:named|called)$/.test(verb.form)) return undefined;
  const next = entityAt[head + 2];
  const isName = next?.mention.form === 'NAME' && next.mention.first === head + 2;
  return isName && next.entity.kind === kind ? next.entity : undefined;
}

/** "Its largest customer, Orle Cider Co., said", "the ship's owner, Orle Shipping,": what a firm may be to another as well as somebody. */
function isOfFirms({ tokens }: Syntax, head: number): boolean {
  return bothKinds.has(tokens[head]?.lemma ?? '');
}

const bothKinds = new Set(businessParties);
const kindsOfPlaces = new Set(placeKinds);

/** "the border town of Halden": the town. */
function placeOfKind({ tokens }: Syntax, phrase: Candidate, entityAt: Outermost): Entity | undefined {
  if (phrase.kind !== 'PLACE' || tokens[phrase.head + 1]?.form !== 'of') return undefined;
  if (!kindsOfPlaces.has(tokens[phrase.head]?.lemma ?? '')) return undefined;
  const named = entityAt[phrase.head + 2];
  if (named === undefined || named.mention.first !== phrase.head + 2) return undefined;
  const isWhole = named.mention.form === 'NAME' && named.mention.endToken === phrase.endToken;
  return isWhole && /^(?:PLACE|COUNTRY)$/.test(named.entity.kind) ? named.entity : undefined;
}

/** A body or firm and, behind its comma, what it is: "Orle Steel, a mill in Velm", "Orle Steel, the country's biggest exporter,". */
function describedBefore(syntax: Syntax, phrase: Candidate, entityAt: Outermost): Entity | undefined {
  const isFirm =
    phrase.kind === 'ORGANIZATION' || (phrase.kind === 'PERSON' && isOfFirms(syntax, phrase.head));
  if (!isFirm || !isComma(syntax, phrase.first - 1) || !tellsWhat(syntax, phrase)) return undefined;
  const named = entityAt[phrase.first - 2];
  if (named?.entity.kind !== 'ORGANIZATION' || named.mention.endToken !== phrase.first - 1) return undefined;
  return /^(?:and|or)$/.test(syntax.tokens[phrase.endToken]?.form ?? '') ? undefined : named.entity;
}

/** With "a", or as the first of all between its marks: "the biggest exporter" and "the union" may be another in a list. */
function tellsWhat(syntax: Syntax, { first, endToken, head, kind }: Candidate): boolean {
  const { tokens } = syntax;
  const article = tokens[first]?.form ?? '';
  if (/^an?$/.test(article)) return kind === 'ORGANIZATION';
  const isFirstOfAll = tokens.slice(first, head).some(({ xpos }) => xpos === 'JJS' || xpos === 'RBS');
  const isEnd = tokens[endToken]?.form === '.' || isClosed(syntax, endToken);
  return article === 'the' && isFirstOfAll && isEnd;
}

/** A comma and the verb: no list goes on. */
function isClosed(syntax: Syntax, end: number): boolean {
  return isComma(syntax, end) && /^(?:VERB|AUX)$/.test(syntax.tokens[end + 1]?.upos ?? '');
}

/** "Storm kills mayor" above "Tarel Voss ..." describes nobody. */
function isInOneSentence({ tokens }: Syntax, a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}

function isComma({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.form === ',';
}
