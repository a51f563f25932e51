import type { ActorKind } from '../extract/document.ts';
import type { StoredActor } from '../store/actor-candidates.ts';
import { folded } from '../store/folded.ts';
import { fullForms } from './link-key.ts';
import type { HeldOffice } from './offices.ts';
import { shortPersonName, withoutHyphens } from './person-name.ts';

/** An actor of the collection that one of the article's may be. */
export interface Candidate {
  readonly id: string;
  readonly kind: ActorKind;
  /** Whether a code or a gazetteer's entry says which one it is: then no name does. */
  readonly isCoded: boolean;
  readonly name: string;
  /** Its full forms, as `linkName` has them. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly occupation: string | null;
  /** All that it is called, folded, and what articles say that it is: see `Incumbent`. */
  readonly forms?: readonly string[];
  readonly roles?: readonly HeldOffice[];
}

/** Forms that some article has as the fullest count as such, other ones as aliases. */
export function candidateFromActor({ aliases, placeId, ...actor }: StoredActor): Candidate {
  const fullest = aliases.filter((alias) => alias.fullestCount > 0).map((alias) => alias.name);
  const others = aliases.map((alias) => alias.name);
  const names = [actor.name, ...fullest].flatMap((name) =>
    fullForms(actor.kind, name, others, actor.country),
  );
  const isFull = names.some((name) => name.includes(' '));
  const linking = actor.kind === 'PERSON' && isFull ? names.filter((name) => name.includes(' ')) : names;
  const forms = actor.roles === undefined ? [] : others.map(folded);
  const isCoded = placeId !== null || (actor.kind === 'COUNTRY' && actor.country !== null);
  return { ...actor, isCoded, names: [...new Set(linking)], forms };
}

/** Candidates as they are looked for: an article may have thousands of actors, and as many candidates. */
export interface Candidates {
  readonly byId: ReadonlyMap<string, Candidate>;
  /** Those that may share one of these names, in their order; which do is told by looking at each. */
  readonly nearNames: (names: readonly string[]) => readonly Candidate[];
  /** Those of whom roles are known. */
  readonly withRoles: readonly Candidate[];
}

export function candidatesByName(candidates: readonly Candidate[]): Candidates {
  const places = new Map<string, number[]>();
  for (const [place, candidate] of candidates.entries()) {
    for (const key of keysOf(candidate)) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return {
    byId: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    withRoles: candidates.filter(({ roles }) => roles !== undefined),
    nearNames: (names) => {
      const found = new Set(
        [...names.map(shortPersonName), ...names.map(withoutHyphens), ...names].flatMap(
          (key) => places.get(key) ?? [],
        ),
      );
      return [...found].sort((a, b) => a - b).flatMap((place) => candidates[place] ?? []);
    },
  };
}

/** "Tarel Ivo Voss" may be "Tarel Voss"; no other kind of actor leaves out what is between. */
function keysOf({ kind, names }: Candidate): ReadonlySet<string> {
  return new Set(kind === 'PERSON' ? [...names.map(shortPersonName), ...names.map(withoutHyphens)] : names);
}
