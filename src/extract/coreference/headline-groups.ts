import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

/** Sentences in which a story tells again what its headline tells. */
const LEAD = 3;
/** Words of a headline, at most. */
const LONGEST = 40;

/**
 * "Gunmen kill nine\n\nGunmen opened fire on ..., killing nine people": groups without a name in a headline are those of the
 * lead that have the same noun, or the same number of people.
 */
export function joinHeadlineGroups(syntax: Syntax, entities: readonly Entity[]): readonly Entity[] {
  const last = headlineEnd(syntax);
  if (last < 0) return entities;
  const inHeadline = entities.filter((entity) => isGroupOf(syntax, entity, 0, last));
  const inLead = entities.filter((entity) => isGroupOf(syntax, entity, last + 1, last + LEAD));
  const joined = new Set<Entity>();
  for (const told of inHeadline) {
    const again = inLead.find((one) => !joined.has(one) && isSame(syntax, first(told), first(one)));
    if (again === undefined) continue;
    told.mentions.push(...again.mentions);
    joined.add(again);
  }
  const gone = new Set([...joined, ...joinHeadlinePersons(syntax, entities, last)]);
  return gone.size === 0 ? entities : entities.filter((entity) => !gone.has(entity));
}

/**
 * "CBI arrests former minister\n\nThe bureau arrested former coal minister P.K. Raman": one person without a name in the
 * headline is the first of the lead who is called so. Gives the entities that went into others.
 */
function joinHeadlinePersons(syntax: Syntax, entities: readonly Entity[], last: number): readonly Entity[] {
  const sentenceOf = (mention: Candidate | undefined) => syntax.tokens[mention?.head ?? -1]?.sentence ?? -1;
  const isNamedIn = (one: Entity): boolean =>
    one.isNamed &&
    one.kind === 'PERSON' &&
    sentenceOf(first(one)) > last &&
    sentenceOf(first(one)) <= last + LEAD;
  const described = entities.filter(
    (entity) =>
      !entity.isNamed && entity.kind === 'PERSON' && !entity.isPlural && sentenceOf(first(entity)) <= last,
  );
  return described.filter((entity) => {
    const noun = nounOf(syntax, first(entity) as Candidate);
    const isCalled = (one: Entity): boolean => one.nouns.has(noun) || one.nouns.has(`former ${noun}`);
    const holders = entities.filter((one) => isNamedIn(one) && isCalled(one));
    const rivals = described.filter((one) => nounOf(syntax, first(one) as Candidate) === noun);
    const [holder] = holders;
    // "Minister accuses minister": nobody can tell which is which.
    if (holder === undefined || holders.length > 1 || rivals.length > 1) return false;
    holder.mentions.push(...entity.mentions);
    return true;
  });
}

/** The last sentence of the first paragraph, where that is short and has no full stop; -1 else. */
function headlineEnd({ sentences, tokens }: Syntax): number {
  const next = sentences.findIndex(({ paragraph }) => paragraph > 0);
  const end = sentences[next - 1]?.endToken ?? 0;
  return next < 1 || end > LONGEST || /^[.!?”"]$/.test(tokens[end - 1]?.form ?? '.') ? -1 : next - 1;
}

function first({ mentions }: Entity): Candidate | undefined {
  return mentions[0];
}

function isGroupOf(syntax: Syntax, entity: Entity, from: number, to: number): boolean {
  const mention = first(entity);
  if (entity.isNamed || entity.kind !== 'GROUP' || mention?.form !== 'NOMINAL') return false;
  const sentence = syntax.tokens[mention.head]?.sentence ?? -1;
  return (
    sentence >= from &&
    sentence <= to &&
    !/^(?:the|these|those|other|another|his|her|its|their)$/i.test(syntax.tokens[mention.first]?.form ?? '')
  );
}

function isSame(syntax: Syntax, told: Candidate | undefined, again: Candidate | undefined): boolean {
  if (told === undefined || again === undefined) return false;
  const [noun, other] = [nounOf(syntax, told), nounOf(syntax, again)];
  const [number, otherNumber] = [numberOf(syntax, told), numberOf(syntax, again)];
  if (number === '' && told.endToken - told.first === 1) return noun !== '' && noun === other;
  return number !== '' && number === otherNumber && (noun === other || isAnybody(noun) || isAnybody(other));
}

/** The lemma of what they are; empty for a bare number. */
function nounOf({ tokens }: Syntax, { head }: Candidate): string {
  const noun = tokens[head];
  return noun?.xpos === 'CD' ? '' : (noun?.lemma.toLowerCase() ?? '');
}

function isAnybody(noun: string): boolean {
  return noun === '' || noun === 'people' || noun === 'person';
}

function numberOf({ tokens }: Syntax, { first: from, head }: Candidate): string {
  return tokens
    .slice(from, head + 1)
    .filter(({ xpos }) => xpos === 'CD')
    .map(({ form }) => form.toLowerCase())
    .join(' ');
}
