import { hash } from 'node:crypto';
import type { Span } from '../text/span.ts';
import { folded } from './folded.ts';

// Identifiers are derived from what they name: the same text has the same ones on any machine, and a record keeps its
// own through a new extraction as long as it stands at the same place.

export function articleId(text: string): string {
  return idOf('article', text);
}

/** Equal where a stored article is what a new extraction of its file would give. */
export function fingerprintOf(text: string, metadata: object, extractorVersion: string): string {
  return idOf('fingerprint', text, JSON.stringify(metadata, Object.keys(metadata).sort()), extractorVersion);
}

export function outletId(name: string): string {
  return idOf('outlet', folded(name));
}

/** A gazetteer's entry is known by name, country and its coordinates to a kilometer or so. */
export function placeId(name: string, country: string | null, latitude: number, longitude: number): string {
  return idOf('place', folded(name), country, latitude.toFixed(2), longitude.toFixed(2));
}

/** An actor of the collection, by what it is known by in every article (src/ingest/link-actors.ts). */
export function actorId(...linkKey: readonly (string | number | null)[]): string {
  return idOf('actor', ...linkKey);
}

/** What stands at a place of an article; `ordinal` counts the records of one layer that stand at the same place. */
export type SpanRecord = 'sentence' | 'time' | 'mention' | 'role' | 'quote' | 'event' | 'report';

export function spanRecordId(
  layer: SpanRecord,
  article: string,
  spans: readonly Span[],
  ordinal: number,
): string {
  let places = '';
  for (const { start, end } of spans) places += `${start},${end},`;
  // The same JSON: neither a layer's name nor an id has a character that it would write otherwise.
  return idOfJson(`["${layer}","${article}",${places}${ordinal}]`);
}

export function appearanceId(article: string, actor: string): string {
  return idOf('appearance', article, actor);
}

export function participantId(event: string, role: string, actor: string | null, span: Span | null): string {
  return idOf('participant', event, role, actor, span?.start ?? null, span?.end ?? null);
}

/** A hundred bits of SHA-256 in the digits 0-9 and a-v: short, safe in a URL and as an argument. */
function idOf(...parts: readonly (string | number | null)[]): string {
  return idOfJson(JSON.stringify(parts));
}

/** An article has some five hundred ids, hence bytes as characters, and no large integers. */
function idOfJson(json: string): string {
  const bytes = hash('sha256', json, 'binary');
  let id = '';
  for (let place = 0; place < 5; place++) id += fourDigits(twentyBits(bytes, place));
  return id;
}

/** Two and a half bytes, at the first half of a byte or at its second one. */
function twentyBits(bytes: string, place: number): number {
  const at = (place * 5) >> 1;
  const [first, second, third] = [bytes.charCodeAt(at), bytes.charCodeAt(at + 1), bytes.charCodeAt(at + 2)];
  return place % 2 === 0
    ? (first << 12) | (second << 4) | (third >> 4)
    : ((first & 15) << 16) | (second << 8) | third;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const PAIRS = Array.from({ length: 1024 }, (_, bits) => DIGITS.charAt(bits >> 5) + DIGITS.charAt(bits & 31));

/** Twenty bits, in the digits of five each. */
function fourDigits(bits: number): string {
  return `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`;
}
