import type { Actor } from '../extract/document.ts';
import { folded } from '../store/folded.ts';
import { occupations, rolesByActor } from './actor-records.ts';
import { actorsOfGraph } from './actors-of-graph.ts';
import type { GraphDocument } from './graph-document.ts';
import { linkKeyOf, linkName } from './link-key.ts';
import { type Incumbent, incumbentFrom } from './offices.ts';
import { hyphenations } from './person-name.ts';
import { publishedFrom } from './published.ts';

/** An actor of the article, with what tells it apart from others of its name. */
export interface Unlinked {
  readonly actor: Actor;
  readonly occupation: string | null;
  /** Whom it is by a last name and an office. */
  readonly incumbent?: Incumbent | null;
}

/** The actors of a document that enter the graph, before it is decided who they are. */
export interface UnlinkedActors {
  readonly unlinked: readonly Unlinked[];
  /** Whoever of the collection may be one of them has one of these ids, or bears one of these folded names. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Ids that a code or a gazetteer's entry gives: whoever has one needs not be looked for. */
  readonly coded: readonly string[];
  /** Folded last names that stand beside offices alone: whoever of a known country bears one may be meant. */
  readonly lastNames: readonly string[];
}

export function unlinkedActors(document: GraphDocument): UnlinkedActors {
  const occupationOf = occupations(document);
  const incumbentOf = incumbents(document);
  const unlinked = actorsOfGraph(document).map((actor) => ({
    actor,
    occupation: occupationOf(actor),
    incumbent: incumbentOf(actor),
  }));
  const [ids, names, coded] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { actor } of unlinked) {
    const key = linkKeyOf(actor);
    if (key.by === 'country-code' || key.by === 'gazetteer') coded.add(key.id);
    if (key.by !== 'name') continue;
    for (const id of key.ids) ids.add(id);
    for (const name of key.names) names.add(name);
    if (actor.kind === 'PERSON') for (const name of key.names.flatMap(hyphenations)) names.add(name);
    const forms = [actor.name, ...actor.aliases].filter((form) =>
      key.names.includes(linkName(form, actor.kind, actor.country)),
    );
    for (const form of forms) names.add(folded(form));
  }
  const lastNames = new Set<string>();
  for (const { incumbent } of unlinked) {
    if (!incumbent) continue;
    lastNames.add(incumbent.lastName);
    if (incumbent.id !== null) ids.add(incumbent.id);
  }
  return { unlinked, ids: [...ids], names: [...names], coded: [...coded], lastNames: [...lastNames] };
}

function incumbents(document: GraphDocument): (actor: Actor) => Incumbent | null {
  const roles = rolesByActor(document);
  const countries = document.actors.flatMap(({ kind, country }) =>
    kind === 'COUNTRY' && country !== null ? [country] : [],
  );
  const { key } = publishedFrom(document.metadata.publishedAt);
  return (actor) => incumbentFrom(actor, roles.get(actor.key) ?? [], countries, key);
}
