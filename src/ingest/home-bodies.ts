import type { Actor } from '../extract/document.ts';
import { isOneOfState } from './body-name.ts';
import type { GraphDocument } from './graph-document.ts';
import { linkName } from './link-key.ts';

/**
 * State bodies that are named without their country are of the one that the article reports from, where it speaks of no
 * other: "ORLE, Kestria — The Supreme Court freed ...".
 */
export function withHomeBodies(document: GraphDocument, actors: readonly Actor[]): readonly Actor[] {
  const home = homeOf(document, actors);
  if (home === null) return actors;
  return actors.map((actor) => (isBodyOfState(actor) ? { ...actor, country: home } : actor));
}

function isBodyOfState({ kind, named, country, name }: Actor): boolean {
  return kind === 'ORGANIZATION' && named && country === null && isOneOfState(linkName(name, kind));
}

/** The country of the town in the line above the report; null where there is none, or other countries in the text. */
function homeOf({ mentions }: GraphDocument, actors: readonly Actor[]): string | null {
  const towns = new Set(
    mentions.filter(({ rule, kind }) => rule === 'name.dateline' && kind === 'PLACE').map((one) => one.actor),
  );
  const home = actors.find(({ key, country }) => towns.has(key) && country !== null)?.country ?? null;
  const isAlone = ({ kind, country }: Actor) => country === home || (country === null && kind !== 'COUNTRY');
  return actors.every(isAlone) ? home : null;
}
