import type { Gender } from '../../lexicon/pronouns.ts';
import type { ActorKind } from '../document.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { KnownCountry } from '../mentions/place-knowledge.ts';

/** Somebody or something that mentions refer to, while they are gathered. */
export interface Entity {
  readonly id: number;
  readonly kind: ActorKind;
  readonly isNamed: boolean;
  gender: Gender | null;
  readonly isPlural: boolean;
  /** The country that it is or belongs to. */
  country: KnownCountry | null;
  /** Lower-case nouns that the text calls it by: "spokeswoman", "ministry". */
  readonly nouns: Set<string>;
  readonly mentions: Candidate[];
}

export function createEntity(
  id: number,
  kind: ActorKind,
  isNamed: boolean,
  isPlural: boolean,
  mention: Candidate,
): Entity {
  return { id, kind, isNamed, gender: null, isPlural, country: null, nouns: new Set(), mentions: [mention] };
}

/** A mention that has been read, and whose it is. */
export interface Seen {
  readonly mention: Candidate;
  readonly entity: Entity;
}
