import type { ActorKind } from '../document.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { PlaceKnowledge } from '../mentions/place-knowledge.ts';
import { createEntity, type Entity } from './entity.ts';
import { type OrganizationName, organizationName, organizationsMatch } from './organization-names.ts';
import { personMatch, personWords } from './person-names.ts';

/** Joins the names of one document that refer to one thing. */
export function linkNames(mentions: readonly Candidate[], places: PlaceKnowledge): Entity[] {
  const entities: Entity[] = [];
  const create = (kind: ActorKind, mention: Candidate): Entity => {
    const entity = createEntity(entities.length, kind, true, isPluralName(mention), mention);
    entities.push(entity);
    return entity;
  };
  linkCountries(mentions, places, create);
  linkPersons(
    mentions.filter((mention) => mention.kind === 'PERSON'),
    create,
  );
  linkOrganizations(
    mentions.filter((mention) => mention.kind === 'ORGANIZATION'),
    places,
    create,
  );
  linkOthers(
    mentions.filter((mention) => /^(PLACE|GROUP|OTHER)$/.test(mention.kind)),
    places,
    create,
  );
  return entities;
}

type Create = (kind: ActorKind, mention: Candidate) => Entity;

function isPluralName(mention: Candidate): boolean {
  return mention.kind === 'GROUP' && /s$/.test(mention.text);
}

/** A country by its names, its adjectives, and its capital where that stands for it. */
function linkCountries(mentions: readonly Candidate[], places: PlaceKnowledge, create: Create): void {
  const byCountry = new Map<string, Entity>();
  for (const mention of mentions) {
    const country = countryOf(mention, places);
    if (country === undefined) continue;
    const known = byCountry.get(country.key);
    if (known !== undefined) known.mentions.push(mention);
    else {
      const entity = create('COUNTRY', mention);
      entity.country = country;
      entity.gender = 'neuter';
      byCountry.set(country.key, entity);
    }
  }
}

function countryOf(mention: Candidate, places: PlaceKnowledge): ReturnType<PlaceKnowledge['countryNamed']> {
  if (mention.form === 'METONYM') return places.countryOfCapital(mention.text);
  if (mention.form === 'DEMONYM')
    return mention.kind === 'PLACE' ? places.countryOfDemonym(mention.text) : undefined;
  return mention.kind === 'PLACE' ? places.countryNamed(mention.text) : undefined;
}

/** Full names first, then shorter forms, each to the person of that name who was named last before it. */
function linkPersons(mentions: readonly Candidate[], create: Create): void {
  const known: { readonly entity: Entity; readonly words: string[] }[] = [];
  const wordsOf = new Map(mentions.map((mention) => [mention, personWords(mention.text)]));
  const ordered = [...mentions].sort(
    (a, b) => rank(wordsOf.get(b)) - rank(wordsOf.get(a)) || a.start - b.start,
  );
  for (const mention of ordered) {
    const words = wordsOf.get(mention) ?? [];
    const best = bestPerson(mention, words, known);
    if (best !== undefined) best.mentions.push(mention);
    else known.push({ entity: create('PERSON', mention), words });
  }
  function rank(words: readonly string[] | undefined): number {
    return Math.min(words?.length ?? 0, 3);
  }
}

function bestPerson(
  mention: Candidate,
  words: readonly string[],
  known: readonly { readonly entity: Entity; readonly words: readonly string[] }[],
): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = 0;
  for (const { entity, words: longer } of known) {
    const match = personMatch(words, longer);
    if (match === 0) continue;
    const score = match + nearness(mention, entity);
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  }
  return best;
}

/** Less than one: breaks ties toward who was named last before, then toward who is named next. */
function nearness(mention: Candidate, entity: Entity): number {
  let best = 0;
  for (const other of entity.mentions) {
    const distance = mention.start - other.start;
    best = Math.max(best, distance >= 0 ? 1 / (2 + distance / 1000) : 0.4 / (2 - distance / 1000));
  }
  return best;
}

function linkOrganizations(mentions: readonly Candidate[], places: PlaceKnowledge, create: Create): void {
  const known: { readonly entity: Entity; readonly names: OrganizationName[] }[] = [];
  const ordered = [...mentions].sort(
    (a, b) => b.text.split(' ').length - a.text.split(' ').length || a.start - b.start,
  );
  for (const mention of ordered) {
    const name = organizationName(mention.text, places);
    const matching = known.filter(
      ({ names }) =>
        names.every((other) => compatible(name, other)) &&
        names.some((other) => organizationsMatch(name, other)),
    );
    const best = matching.sort((a, b) => nearness(mention, b.entity) - nearness(mention, a.entity))[0];
    if (best !== undefined) {
      best.entity.mentions.push(mention);
      best.names.push(name);
      best.entity.country ??= name.owner;
    } else {
      const entity = create('ORGANIZATION', mention);
      entity.gender = 'neuter';
      entity.country = name.owner;
      known.push({ entity, names: [name] });
    }
  }
}

function compatible(a: OrganizationName, b: OrganizationName): boolean {
  return a.owner === null || b.owner === null || a.owner.key === b.owner.key;
}

function linkOthers(mentions: readonly Candidate[], places: PlaceKnowledge, create: Create): void {
  const byName = new Map<string, Entity>();
  for (const mention of mentions) {
    if (countryOf(mention, places) !== undefined || mention.form === 'METONYM') continue;
    const key = `${mention.kind} ${nameKey(mention.text).replace(/s$/, '')}`;
    const known = byName.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else {
      const entity = create(mention.kind, mention);
      entity.gender = mention.kind === 'GROUP' ? null : 'neuter';
      if (mention.kind === 'GROUP') entity.country = places.countryOfDemonym(mention.text) ?? null;
      byName.set(key, entity);
    }
  }
}
