import type { StoredActor, StoredRole } from '../store/actor-candidates.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import { otherNames } from '../store/counters.ts';
import { folded } from '../store/folded.ts';
import { fullestName } from '../store/fullest-name.ts';
import { type Candidate, candidateFromActor } from './candidates.ts';
import type { UnlinkedActors } from './unlinked-actors.ts';

/**
 * The named actors that the articles of a batch may speak of, as the collection has them: read once, and kept as they will
 * be when the articles before have been written. The next one is linked as if they were.
 */
export interface KnownActors {
  /** Those that one of an article's actors may be, in the order of their ids. */
  readonly candidatesFor: (article: UnlinkedActors) => readonly Candidate[];
  /** Takes in what an article says of its actors. */
  readonly add: (records: ArticleRecords) => void;
}

type Entry = Mutable<Omit<StoredActor, 'aliases' | 'roles'>> & {
  readonly forms: Map<string, number>;
  readonly roles: StoredRole[] | undefined;
};
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function createKnownActors(stored: readonly StoredActor[]): KnownActors {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Set<string>>();
  const candidates = new Map<string, Candidate>();

  const enter = (entry: Entry): void => {
    byId.set(entry.id, entry);
    for (const form of entry.forms.keys()) enterName(form, entry.id);
  };
  const enterName = (form: string, id: string): void => {
    const name = folded(form);
    const bearers = byName.get(name);
    if (bearers) bearers.add(id);
    else byName.set(name, new Set([id]));
  };
  const candidate = (id: string): Candidate[] => {
    const entry = byId.get(id);
    if (!entry) return [];
    const known = candidates.get(id) ?? candidateFromActor(actorFrom(entry));
    candidates.set(id, known);
    return [known];
  };
  const addAppearance = (entry: Entry, appearance: ArticleRecords['appearances'][number]): void => {
    const { name, aliases, kind, country = null, occupation = null } = appearance;
    entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1);
    for (const other of otherNames(name, aliases)) entry.forms.set(other, entry.forms.get(other) ?? 0);
    for (const form of [name, ...otherNames(name, aliases)]) enterName(form, entry.id);
    entry.name = fullestName(fullestForms(entry));
    entry.kind = lesser(entry.kind, kind) ?? kind;
    entry.country = lesser(entry.country, country);
    entry.occupation = lesser(entry.occupation, occupation);
    candidates.delete(entry.id);
  };

  for (const { aliases, roles, ...actor } of stored) {
    enter({
      ...actor,
      roles: roles && [...roles],
      forms: new Map(aliases.map(({ name, fullestCount }) => [name, fullestCount])),
    });
  }
  return {
    candidatesFor: ({ ids, names, lastNames }) => {
      const bearers = (name: string) => [...(byName.get(name) ?? [])];
      const inOffice = lastNames.flatMap(bearers).filter((id) => byId.get(id)?.country != null);
      return [...new Set([...ids, ...names.flatMap(bearers), ...inOffice])]
        .sort((a, b) => (a < b ? -1 : 1))
        .flatMap(candidate);
    },
    add: ({ actors, appearances, roles }) => {
      const named = new Map(actors.filter((actor) => actor.named).map((actor) => [actor.id, actor]));
      for (const appearance of appearances) {
        const actor = named.get(appearance.actorId);
        if (!actor) continue;
        const { id, name, placeId = null } = actor;
        const known = byId.get(id);
        const entry = known ?? {
          id,
          name,
          placeId,
          kind: appearance.kind,
          ...NOTHING,
          roles: [],
          forms: new Map(),
        };
        if (!known) byId.set(id, entry);
        addAppearance(entry, appearance);
      }
      for (const { actorId, folded: title, published, organizationId } of roles) {
        if (organizationId == null) byId.get(actorId)?.roles?.push({ title, published });
      }
    },
  };
}

const NOTHING = { country: null, occupation: null };

function actorFrom({ forms, roles, ...actor }: Entry): StoredActor {
  return {
    ...actor,
    ...(roles && { roles }),
    aliases: [...forms].map(([name, fullestCount]) => ({ name, fullestCount })),
  };
}

function fullestForms({ forms }: Entry) {
  return [...forms]
    .filter(([, fullestCount]) => fullestCount > 0)
    .map(([name, fullestCount]) => ({ name, fullestCount }));
}

/** As `deriveActors` tells what appearances say together. */
function lesser<Value extends string>(a: Value | null, b: Value | null): Value | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
