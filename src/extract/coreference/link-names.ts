import type { Syntax } from '../../syntax/token.ts';
import type { ActorKind } from '../document.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { PlaceKnowledge } from '../mentions/place-knowledge.ts';
import { shipWithout } from '../mentions/ships.ts';
import { createEntity, type Entity } from './entity.ts';
import { linkOrganizations } from './link-organizations.ts';
import { linkPersons } from './link-persons.ts';

/** Joins the names of one document that refer to one thing. */
export function linkNames(syntax: Syntax, mentions: readonly Candidate[], places: PlaceKnowledge): Entity[] {
  const entities: Entity[] = [];
  const create = (kind: ActorKind, mention: Candidate): Entity => {
    const entity = createEntity(entities.length, kind, true, isPluralName(mention), mention);
    entities.push(entity);
    return entity;
  };
  linkCountries(mentions, places, create);
  const ofKind = (kind: string): Candidate[] => mentions.filter((mention) => mention.kind === kind);
  linkPersons(syntax, ofKind('PERSON'), (mention) => create('PERSON', mention));
  linkOrganizations(syntax, ofKind('ORGANIZATION'), places, (mention) => create('ORGANIZATION', mention));
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

function linkOthers(mentions: readonly Candidate[], places: PlaceKnowledge, create: Create): void {
  const byName = new Map<string, Entity>();
  for (const mention of mentions) {
    if (countryOf(mention, places) !== undefined || mention.form === 'METONYM') continue;
    const ship = mention.kind === 'OTHER' ? shipWithout(mention.text) : null;
    const key = keyOf(mention.kind, ship ?? mention.text);
    const known = byName.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else {
      const entity = create(mention.kind, mention);
      entity.gender = mention.kind === 'GROUP' ? null : 'neuter';
      if (mention.kind === 'GROUP') entity.country = places.countryOfDemonym(mention.text) ?? null;
      byName.set(key, entity);
      // "the Duchess", once SS Duchess of Orle was named.
      const short = ship?.split(' of ')[0];
      if (short !== undefined) byName.set(keyOf(mention.kind, short), entity);
    }
  }
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${nameKey(name).replace(/s$/, '')}`;
}
