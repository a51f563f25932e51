import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

/** Posts of which a body or place has one holder. */
const SINGLE_POSTS =
  /^(?:captain|ceo|chairman|chairwoman|chancellor|coach|commissioner|curator|dean|director|emir|governor|headmaster|king|mayor|premier|president|principal|queen|rector|superintendent|sultan)$/;

/**
 * "“A museum is not a cellar,” its director said. Director Josefa Lind ...": whoever is only described by a post that a
 * body has one holder of is whom the text names in that post, where it names one alone.
 */
export function joinDescribed(syntax: Syntax, entities: readonly Entity[]): readonly Entity[] {
  const named = holdersByPost(entities);
  const joined = new Set<Entity>();
  for (const entity of entities) {
    const post = entity.isNamed || entity.kind !== 'PERSON' ? null : describedPost(syntax, entity);
    const holders = named.get(post ?? '') ?? [];
    const [holder] = holders;
    if (holder === undefined || holders.length > 1 || !mayBeOne(entity, holder)) continue;
    holder.mentions.push(...entity.mentions);
    joined.add(entity);
  }
  return joined.size === 0 ? entities : entities.filter((entity) => !joined.has(entity));
}

function holdersByPost(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const holders = new Map<string, Entity[]>();
  for (const entity of entities)
    if (entity.kind === 'PERSON' && entity.isNamed)
      for (const noun of entity.nouns)
        if (SINGLE_POSTS.test(noun)) holders.set(noun, [...(holders.get(noun) ?? []), entity]);
  return holders;
}

/** "its director", "the director" and nothing else: "a director" and "the director of another museum" may be anybody. */
function describedPost({ tokens }: Syntax, { mentions }: Entity): string | null {
  const phrase = mentions.find(({ form }) => form === 'NOMINAL');
  if (phrase === undefined || !isBare(phrase)) return null;
  if (!/^(?:the|its|their)$/i.test(tokens[phrase.first]?.form ?? '')) return null;
  const noun = tokens[phrase.head]?.form.toLowerCase() ?? '';
  return SINGLE_POSTS.test(noun) ? noun : null;
}

function isBare({ first, endToken, head }: Candidate): boolean {
  return first === head - 1 && endToken === head + 1;
}

/** Not somebody who has been named before: there the text would have said so again. */
function mayBeOne(described: Entity, holder: Entity): boolean {
  const gender = described.gender ?? holder.gender;
  if (holder.gender !== null && gender !== holder.gender) return false;
  const first = described.mentions[0]?.start ?? 0;
  return holder.mentions.every(({ start }) => start > first);
}
