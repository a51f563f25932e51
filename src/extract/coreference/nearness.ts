import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

/** Mentions looked at: the first ones of an entity and those added last. */
const SEEN = 40;

/** Less than one: breaks ties toward who was named last before, then toward who is named next. */
export function nearness(mention: Candidate, entity: Entity): number {
  let best = 0;
  for (const other of entity.mentions.slice(-SEEN)) {
    const distance = mention.start - other.start;
    best = Math.max(best, distance >= 0 ? 1 / (2 + distance / 1000) : 0.4 / (2 - distance / 1000));
  }
  return best;
}
