import type { Syntax } from '../../syntax/token.ts';
import { bySpan } from '../../text/span.ts';
import type { Entity } from '../coreference/entity.ts';
import type { Actor, Mention, Role } from '../document.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { findRoles } from '../roles/find-roles.ts';
import type { RolePhrase } from '../roles/role-phrase.ts';
import { actorFromEntity } from './actor-from-entity.ts';
import type { Outermost } from './outermost-names.ts';

/** Who and what the text speaks of. Unnamed actors are still among them: see keepActing. */
export interface FoundActors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
}

/** The document's records of its entities, in order of appearance, with the roles that the text states. */
export function recordsOf(
  text: string,
  syntax: Syntax,
  entities: readonly Entity[],
  unresolved: readonly Candidate[],
  rolePhrases: readonly RolePhrase[],
  holderOf: (phrase: RolePhrase) => Entity | undefined,
  entityAt: Outermost,
): FoundActors {
  const ordered = [...entities].sort((a, b) => firstStart(a) - firstStart(b) || a.id - b.id);
  const keys = new Map(ordered.map((entity, n) => [entity, `a${n + 1}`]));
  const keyOf = (entity: Entity): string => keys.get(entity) ?? '';
  const countries = new Map(
    ordered.flatMap((entity) =>
      entity.kind === 'COUNTRY' && entity.country !== null ? [[entity.country.key, keyOf(entity)]] : [],
    ),
  );
  const countryAt = new Map(
    ordered
      .filter((entity) => entity.kind === 'COUNTRY')
      .flatMap((entity) =>
        entity.mentions.map((mention) => [mention.first, { entity, end: mention.endToken }] as const),
      ),
  );
  const ownerAt = new Map(
    ordered.flatMap((entity) =>
      entity.mentions
        .filter(({ form }) => form === 'PRONOUN' || (form === 'NOMINAL' && entity.kind === 'ORGANIZATION'))
        .map((mention) => [mention.first, entity] as const),
    ),
  );
  const roles = findRoles(text, syntax, rolePhrases, {
    holderOf,
    keyOf,
    keyOfCountry: (key) => countries.get(key) ?? null,
    countryAt: (token) => countryAt.get(token),
    ownerAt: (token) => ownerAt.get(token),
    namedAt: (token) => {
      const found = entityAt[token];
      return found?.mention.first === token
        ? { entity: found.entity, end: found.mention.endToken }
        : undefined;
    },
  });
  const codes = new Set(ordered.flatMap((entity) => entity.country?.code ?? []));
  const mentions = [
    ...ordered.flatMap((entity) => entity.mentions.map((mention) => mentionRecord(mention, keyOf(entity)))),
    ...unresolved.map((mention) => mentionRecord(mention, null)),
  ].sort(bySpan);
  const codeOfKey = new Map(ordered.map((entity) => [keyOf(entity), entity.country?.code ?? null]));
  const codeByRole = new Map(
    roles
      .toReversed()
      .flatMap(({ actor, country }) => (country === null ? [] : [[actor, codeOfKey.get(country) ?? null]])),
  );
  const actors = ordered.map((entity) => actorFromEntity(entity, keyOf(entity), codes, codeByRole));
  return { mentions, actors, roles };
}

function firstStart(entity: Entity): number {
  return entity.mentions.reduce((start, mention) => Math.min(start, mention.start), Number.MAX_SAFE_INTEGER);
}

function mentionRecord(
  { start, end, kind, form, rule, confidence }: Candidate,
  actor: string | null,
): Mention {
  return { start, end, kind, form, actor, rule, confidence };
}
