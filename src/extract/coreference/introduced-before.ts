import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

/**
 * "A farmer told the court how he had crawled home. The farmer, Juma Bett, said ...": whom a definite description names is
 * who was introduced by that noun, where the text introduced one alone and has not named the other before.
 */
export function joinIntroduced(syntax: Syntax, entities: readonly Entity[]): readonly Entity[] {
  const introduced = introducedByNoun(syntax, entities);
  const joined = new Set<Entity>();
  for (const named of entities) {
    if (named.kind !== 'PERSON' || !named.isNamed) continue;
    const description = firstMention(named);
    const noun = definiteNoun(syntax, description) ?? '';
    const before = (introduced.get(noun) ?? []).filter(({ start }) => start < (description?.start ?? 0));
    const [one] = before;
    if (one === undefined || before.length > 1 || !gendersFit(one.entity, named)) continue;
    named.mentions.push(...one.entity.mentions);
    joined.add(one.entity);
    introduced.delete(noun);
  }
  return joined.size === 0 ? entities : entities.filter((entity) => !joined.has(entity));
}

interface Introduced {
  readonly entity: Entity;
  readonly start: number;
}

/** Two tell already that a noun introduces nobody alone: no more are kept, so that time stays linear. */
const ENOUGH = 2;

function introducedByNoun(syntax: Syntax, entities: readonly Entity[]): Map<string, Introduced[]> {
  const found = new Map<string, Introduced[]>();
  for (const entity of entities) {
    const start = introductionOf(syntax, entity);
    if (start === null) continue;
    for (const noun of entity.nouns) {
      const before = found.get(noun) ?? [];
      if (before.length < ENOUGH) found.set(noun, [...before, { entity, start }]);
    }
  }
  return found;
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

/** Where "a farmer" introduces somebody who has no name; null for all others. */
function introductionOf({ tokens }: Syntax, one: Entity): number | null {
  if (one.isNamed || one.kind !== 'PERSON' || one.isPlural) return null;
  const first = firstMention(one);
  const isIndefinite = /^an?$/i.test(tokens[first?.first ?? -1]?.form ?? '');
  return first?.form === 'NOMINAL' && isIndefinite ? first.start : null;
}

function gendersFit(a: Entity, b: Entity): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender;
}
