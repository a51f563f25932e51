/** Whether what is known of two actors agrees, and what a link rests on, in words. */
import type { Actor } from '../extract/document.ts';
import type { Candidate } from './candidates.ts';
import type { NameKey } from './link-key.ts';
import type { Incumbent } from './offices.ts';
import type { Unlinked } from './unlinked-actors.ts';

export function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

export function agree(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

export function sharedName(key: NameKey, candidate: Candidate): string | undefined {
  return key.names.find((name) => candidate.names.includes(name));
}

export function codeEvidence(actor: Actor): string {
  return `"${actor.name}" is the country ${actor.country}`;
}

export function placeEvidence({ name, place }: Actor): string {
  return `"${name}" is ${place?.name} at ${place?.latitude}, ${place?.longitude}`;
}

export function nameEvidence({ actor, occupation }: Unlinked, key: NameKey, candidate: Candidate): string {
  const shared = sharedName(key, candidate) ?? candidate.name;
  const more = [
    agree(actor.country, candidate.country) ? `country ${actor.country} in both` : 'no other country stated',
    ...(agree(occupation, candidate.occupation) ? [`both in ${occupation}`] : []),
  ];
  return `${actor.kind.toLowerCase()} of the full name "${shared}"; ${more.join('; ')}`;
}

export function officeEvidence({ lastName, offices }: Incumbent, { name, country }: Candidate): string {
  return `"${lastName}" as ${offices.join(' and ')} of ${country}, which "${name}" was within a year or so`;
}

export function apartEvidence({ actor, occupation }: Unlinked, other: Candidate): string {
  const facts = [
    ...(actor.country === other.country
      ? []
      : [`of ${actor.country ?? 'no stated country'}, not ${other.country ?? 'of none'}`]),
    ...(differ(occupation, other.occupation) ? [`in ${occupation}, not ${other.occupation}`] : []),
  ];
  return `full name "${actor.name}", but ${facts.join('; ')}`;
}

export function localEvidence(actor: Actor): string {
  return actor.named ? `"${actor.name}" may be anyone of that name` : 'described, not named';
}
