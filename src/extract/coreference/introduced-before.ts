import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

/**
 * "A farmer told the court how he had crawled home. The farmer, Juma Bett, said ...": whom a definite description names is
 * who was introduced by that noun, where the text introduced one alone and has not named the other before.
 */
export function joinIntroduced(syntax: Syntax, entities: readonly Entity[]): readonly Entity[] {
  const joined = new Set<Entity>();
  for (const named of entities) {
    if (named.kind !== 'PERSON' || !named.isNamed) continue;
    const description = firstMention(named);
    const noun = definiteNoun(syntax, description);
    if (description === undefined || noun === null) continue;
    const introduced = entities.filter(
      (one) => !joined.has(one) && isIntroducedAs(syntax, one, noun, description.start),
    );
    const [one] = introduced;
    if (one === undefined || introduced.length > 1 || !gendersFit(one, named)) continue;
    named.mentions.push(...one.mentions);
    joined.add(one);
  }
  return joined.size === 0 ? entities : entities.filter((entity) => !joined.has(entity));
}

function firstMention({ mentions }: Entity): Candidate | undefined {
  return mentions.reduce<Candidate | undefined>(
    (first, one) => (first === undefined || one.start < first.start ? one : first),
    undefined,
  );
}

/** The noun of "the farmer" in front of a name, with nothing that tells this one from another. */
function definiteNoun({ tokens }: Syntax, mention: Candidate | undefined): string | null {
  if (mention?.form !== 'NOMINAL' || mention.endToken !== mention.head + 1) return null;
  if (mention.head !== mention.first + 1 || !/^the$/i.test(tokens[mention.first]?.form ?? '')) return null;
  return tokens[mention.head]?.lemma.toLowerCase() ?? null;
}

function isIntroducedAs({ tokens }: Syntax, one: Entity, noun: string, before: number): boolean {
  if (one.isNamed || one.kind !== 'PERSON' || one.isPlural || !one.nouns.has(noun)) return false;
  const first = firstMention(one);
  return first?.form === 'NOMINAL' && first.start < before && /^an?$/i.test(tokens[first.first]?.form ?? '');
}

function gendersFit(a: Entity, b: Entity): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender;
}
