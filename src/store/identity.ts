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
  return idOf(layer, article, ...spans.flatMap((span) => [span.start, span.end]), ordinal);
}

export function appearanceId(article: string, actor: string): string {
  return idOf('appearance', article, actor);
}

export function participantId(event: string, role: string, actor: string | null, span: Span | null): string {
  return idOf('participant', event, role, actor, span?.start ?? null, span?.end ?? null);
}

/** A hundred bits of SHA-256 in the digits 0-9 and a-v: short, safe in a URL and as an argument. */
function idOf(...parts: readonly (string | number | null)[]): string {
  const digits = hash('sha256', JSON.stringify(parts));
  let id = '';
  for (let at = 0; at < 25; at += 5) id += fourDigits(Number.parseInt(digits.slice(at, at + 5), 16));
  return id;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** Twenty bits, in the digits of five each: an article has some five hundred ids, and large integers are slow. */
function fourDigits(bits: number): string {
  return (
    DIGITS.charAt(bits >> 15) +
    DIGITS.charAt((bits >> 10) & 31) +
    DIGITS.charAt((bits >> 5) & 31) +
    DIGITS.charAt(bits & 31)
  );
}
