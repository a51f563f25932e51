import type { ActorKind } from '../../generated/prisma/enums.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import type { ActorRecord, ArticleRecord } from './article-record.ts';
import { known } from './known.ts';
import { urnOf } from './urn.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/**
 * An article as IPTC ninjs 3.1: headline, body, and the people, organizations, places, subjects and events in it. Who
 * is quoted is among the sources of information, what they said an associated component. What is not known is left out.
 */
export function ninjsFrom(article: ArticleRecord): object {
  const actors = article.appearances.map(({ actor }) => actor);
  const speakers = new Set(article.quotes.map(({ speakerId }) => speakerId));
  return known({
    uri: urnOf('Article', article.id),
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    contentCreated: article.publishedAt,
    versionCreated: article.ingestedAt,
    language: article.language,
    headlines:
      article.title === null ? [] : [{ role: 'main', contentType: 'text/plain', value: article.title }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...article.text].length,
        wordCount: article.wordCount,
        value: article.text,
      },
    ],
    people: actors.filter(isOf('PERSON')).map(concept),
    organisations: actors.filter(isOf('ORGANIZATION')).map(concept),
    places: actors.filter(isOf('PLACE', 'COUNTRY')).map(placeConcept),
    subjects: actors.filter(isOf('GROUP', 'OTHER')).map(concept),
    events: eventsOf(article),
    infoSources: [
      ...(article.outlet
        ? [{ name: article.outlet.name, role: 'publisher', uri: urnOf('Outlet', article.outlet.id) }]
        : []),
      ...actors
        .filter(({ id }) => speakers.has(id))
        .map(({ id, name }) => ({ name, role: 'quoted', uri: urnOf('Actor', id) })),
    ],
    associations: quotesOf(article, new Map(actors.map((actor) => [actor.id, actor]))),
    altIds: [
      { role: 'dateline', value: encodeGlobalId('Article', article.id) },
      ...(article.url === null ? [] : [{ role: 'url', value: article.url }]),
    ],
  });
}

function isOf(...kinds: readonly ActorKind[]): (actor: ActorRecord) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

function concept({ id, name }: ActorRecord) {
  return { name, rel: 'mentions', uri: urnOf('Actor', id) };
}

function placeConcept(actor: ActorRecord) {
  const { place } = actor;
  // GeoJSON names the longitude first.
  const geoJSON = place && { type: 'Point', coordinates: [place.longitude, place.latitude] };
  return { ...concept(actor), ...(geoJSON && { geoJSON }) };
}

function eventsOf({ events }: ArticleRecord) {
  const mains = new Set(events.filter(({ main }) => main).map(({ event }) => event.id));
  const unique = new Map(events.map(({ event }) => [event.id, event]));
  return [...unique.values()].map(({ id, title, type, realis }) => ({
    name: title,
    rel: mains.has(id) ? 'about' : 'mentions',
    uri: urnOf('Event', id),
    literal: `${type} ${realis}`,
  }));
}

function quotesOf({ quotes }: ArticleRecord, actors: ReadonlyMap<string, ActorRecord>) {
  return quotes.map(({ id, kind, text, speakerId, speakerAs }) => {
    const speaker = speakerId === null ? undefined : actors.get(speakerId);
    return known({
      name: `${kind} quote`,
      rel: 'quotes',
      uri: urnOf('Quote', id),
      type: 'component',
      bodies: [{ role: 'quote', contentType: 'text/plain', value: text }],
      by: speakerAs ?? speaker?.name ?? null,
      infoSources: speaker ? [{ name: speaker.name, role: 'quoted', uri: urnOf('Actor', speaker.id) }] : [],
    });
  });
}
