import type { Entity } from '../coreference/entity.ts';
import type { Actor } from '../document.ts';
import { actorNames } from './actor-names.ts';
import { actorPlace } from './actor-place.ts';

/**
 * The record of an actor.
 *
 * @param codes the countries that the text speaks of: a town is looked for in them first
 * @param codeByRole by actor's key, the country of a post that the text says the actor holds
 */
export function actorFromEntity(
  entity: Entity,
  key: string,
  codes: ReadonlySet<string>,
  codeByRole: ReadonlyMap<string, string | null>,
): Actor {
  const { name, aliases } = actorNames(entity);
  const place = actorPlace(entity, name, codes);
  const other = entity.kind === 'PERSON' ? codeByRole.get(key) : place?.country;
  const country = entity.country?.code ?? other ?? null;
  return { key, name, kind: entity.kind, aliases, country, place, named: entity.isNamed };
}
