import { type BodyKind, bodyKindOfNoun, wordsOfBodyKinds } from '../../lexicon/body-kinds.ts';
import { clubEndings, clubOpenings } from '../../lexicon/club-words.ts';
import { COMPANY_FORM, factsOfWord } from '../../syntax/names-words.ts';
import type { Entity } from './entity.ts';

/** Whether a body may be called by the noun: "the company" is no stock exchange, "the party" no firm. */
export function mayBeCalled(noun: string, entity: Entity): boolean {
  const meant = bodyKindOfNoun.get(noun);
  const told = kindOfName(entity);
  return meant === undefined || told === null || meant === told || (meant === 'club' && told === 'civic');
}

/** Whether the noun is one for clubs, and the name has a club's word: "the club" for Orle City. */
export function isClubOf(noun: string, entity: Entity): boolean {
  if (bodyKindOfNoun.get(noun) !== 'club') return false;
  const words = wordsOfName(entity).map((word) => word.toLowerCase());
  return clubEndings.has(words.at(-1) ?? '') || (words.length > 1 && clubOpenings.has(words[0] ?? ''));
}

/** Null where the name tells nothing: "Aldertide" may be anything. */
function kindOfName(entity: Entity): BodyKind | null {
  const words = wordsOfName(entity);
  const last = words.at(-1) ?? '';
  if ((factsOfWord(last).bits & COMPANY_FORM) !== 0) return 'firm';
  for (const [kind, known] of wordsOfBodyKinds)
    if (words.some((word) => known.has(word.toLowerCase()))) return kind;
  return null;
}

function wordsOfName({ mentions }: Entity): readonly string[] {
  return mentions.find(({ form }) => form === 'NAME')?.text.split(/[\s-]+/) ?? [];
}
