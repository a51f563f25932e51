import type { ActorKind } from '../../generated/prisma/enums.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import type { Annotate } from './annotation.ts';
import type { ActorRecord, ArticleRecord } from './article-record.ts';
import { grouped } from './grouped.ts';
import { known } from './known.ts';
import { urnOf } from './urn.ts';

/** A node that is described elsewhere in the document, or in the graph. */
export function reference(type: string, id: string): object {
  return { '@id': urnOf(type, id) };
}

export function geoOf({
  latitude,
  longitude,
}: {
  readonly latitude: number;
  readonly longitude: number;
}): object {
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

/** The actors of an article as nodes, with the names, posts and places that it gives them. */
export function actorNodes(article: ArticleRecord, annotate: Annotate): readonly object[] {
  const mentions = grouped(article.mentions, (mention) => mention.actorId);
  const roles = grouped(article.roles, (role) => role.actorId);
  const speakers = new Set(article.quotes.map((quote) => quote.speakerId));
  return article.appearances.map(({ actor, aliases }) =>
    known({
      '@type': typesOf(actor, speakers.has(actor.id)),
      '@id': urnOf('Actor', actor.id),
      identifier: encodeGlobalId('Actor', actor.id),
      name: actor.name,
      alternateName: stringsFrom(aliases).filter((alias) => alias !== actor.name),
      jobTitle: actor.kind === 'PERSON' ? titlesOf(roles.get(actor.id)) : null,
      geo: isPlace(actor) && actor.place ? geoOf(actor.place) : null,
      ...annotate((mentions.get(actor.id) ?? []).map((mention) => ({ ...mention, spans: [mention] }))),
    }),
  );
}

function titlesOf(roles: readonly { readonly title: string }[] = []): readonly string[] {
  return [...new Set(roles.map((role) => role.title))];
}

const TYPES: Readonly<Record<ActorKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  COUNTRY: 'Country',
  GROUP: 'Thing',
  OTHER: 'Thing',
};

/** In schema.org only people and organizations speak: a country, or a group, that speaks is an organization too. */
function typesOf({ kind }: ActorRecord, speaks: boolean): string | string[] {
  const type = TYPES[kind];
  return speaks && kind !== 'PERSON' && kind !== 'ORGANIZATION' ? [type, 'Organization'] : type;
}

function isPlace({ kind }: ActorRecord): boolean {
  return kind === 'PLACE' || kind === 'COUNTRY';
}

function stringsFrom(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [];
}
