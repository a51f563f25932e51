import type { Actor, ActorKind } from '../extract/document.ts';
import { folded } from '../store/folded.ts';
import { actorId } from '../store/identity.ts';
import { type Candidate, type Candidates, candidatesByName } from './candidates.ts';
import { incumbentLink } from './incumbent-link.ts';
import {
  agree,
  apartEvidence,
  codeEvidence,
  differ,
  localEvidence,
  nameEvidence,
  placeEvidence,
  sharedName,
} from './link-evidence.ts';
import { type LinkKey, linkKeyOf, linkKind, linkName, type NameKey } from './link-key.ts';
import { onlyOne } from './only-one.ts';
import { maySharePerson, withoutHyphens } from './person-name.ts';
import type { Unlinked } from './unlinked-actors.ts';

/** Which actor of the collection an article's actor is, by what rule, and what that rests on, in words. */
export interface ActorLink {
  readonly actorId: string;
  readonly rule: string;
  readonly evidence: string;
}

/** The links that an earlier extraction of the same article made, by `formerKey`. */
export type FormerLinks = ReadonlyMap<string, ActorLink>;

export function formerKey(kind: ActorKind, name: string): string {
  return `${linkKind(kind)} ${folded(name)}`;
}

/** Actors of the collection that somebody has said an article's are not, and why. */
export type Apart = ReadonlyMap<string, string>;

/**
 * Decides for each actor of an article which of the collection it is, or that it is a new one. No two of an article
 * become one: where its text keeps them apart, they are two.
 */
export function linkActors(
  article: string,
  unlinked: readonly Unlinked[],
  candidates: readonly Candidate[],
  former: FormerLinks = new Map(),
  apart: Apart = new Map(),
): ReadonlyMap<string, ActorLink> {
  const links = new Map<string, ActorLink>();
  const taken = new Set<string>();
  const known = candidatesByName(candidates.filter(({ id }) => !apart.has(id)));
  for (const one of inTurn(unlinked)) {
    const key = linkKeyOf(one.actor);
    const link =
      keptLink(one, key, known, former, taken) ??
      separateLink(article, one.actor, key, apart, taken) ??
      linkOf(article, one, key, known, taken) ??
      localLink(article, one.actor, taken);
    links.set(one.actor.key, link);
    taken.add(link.actorId);
  }
  return links;
}

/** Whoever the text says most about chooses first, and whom it names by an office alone after all others. */
function inTurn(unlinked: readonly Unlinked[]): readonly Unlinked[] {
  const known = ({ actor, occupation, incumbent }: Unlinked) =>
    incumbent ? -1 : Number(actor.country !== null) + Number(occupation !== null);
  return [...unlinked].sort((a, b) => known(b) - known(a));
}

/** A new extraction keeps the link of the last one, unless it learned something that speaks against it. */
function keptLink(
  one: Unlinked,
  key: LinkKey,
  known: Candidates,
  former: FormerLinks,
  taken: ReadonlySet<string>,
): ActorLink | null {
  const link = former.get(formerKey(one.actor.kind, one.actor.name));
  if (!link || taken.has(link.actorId) || key.by !== 'name') return null;
  const candidate = known.byId.get(link.actorId);
  return candidate && !contradicts(one, key, candidate) && sharesName(key, candidate) ? link : null;
}

/** One that would be somebody else by its name is its article's own, so that it is whom somebody said it is to be. */
function separateLink(
  article: string,
  actor: Actor,
  key: LinkKey,
  apart: Apart,
  taken: ReadonlySet<string>,
): ActorLink | null {
  const id = key.by === 'name' ? key.ids.find((one) => apart.has(one)) : undefined;
  if (id === undefined) return null;
  const { actorId: own } = localLink(article, actor, taken);
  return { actorId: own, rule: SEPARATED, evidence: `"${actor.name}", kept apart: ${apart.get(id)}` };
}

/** The rule by which somebody has kept an actor of an article apart. */
export const SEPARATED = 'link.separated';

function linkOf(
  article: string,
  one: Unlinked,
  key: LinkKey,
  known: Candidates,
  taken: ReadonlySet<string>,
): ActorLink | null {
  switch (key.by) {
    case 'country-code':
      return taken.has(key.id)
        ? null
        : { actorId: key.id, rule: 'link.country-code', evidence: codeEvidence(one.actor) };
    case 'gazetteer':
      return taken.has(key.id)
        ? null
        : { actorId: key.id, rule: 'link.gazetteer', evidence: placeEvidence(one.actor) };
    case 'name':
      return namedLink(article, one, key, known, taken);
    case 'nothing':
      return one.incumbent ? incumbentLink(one, one.incumbent, known, taken) : null;
  }
}

function namedLink(
  article: string,
  one: Unlinked,
  key: NameKey,
  known: Candidates,
  taken: ReadonlySet<string>,
): ActorLink | null {
  const namesakes = known
    .nearNames(key.names)
    .filter((candidate) => !taken.has(candidate.id))
    .filter((candidate) => isOfKind(one.actor, candidate) && sharesName(key, candidate))
    .filter(({ kind, country }) => kind === 'GROUP' || !key.needsCountry || country !== null);
  const possible = namesakes.filter((candidate) => !contradicts(one, key, candidate));
  const chosen =
    onlyOne(possible) ??
    onlyOne(possible.filter((candidate) => corroborates(one, candidate))) ??
    onlyOne(spelledAs(key, possible));
  if (chosen) return { actorId: chosen.id, rule: 'link.full-name', evidence: nameEvidence(one, key, chosen) };
  if (possible.length > 0) return null;
  return newLink(article, one, key, known, taken, namesakes[0]);
}

/** Of persons whom hyphens alone tell apart, those who are written alike: an article may have "Han Jo-un" beside "Han Jo Un". */
function spelledAs({ names: [name = ''] }: NameKey, possible: readonly Candidate[]): readonly Candidate[] {
  const isOther = (other: string) => withoutHyphens(other) !== withoutHyphens(name);
  if (possible.some(({ kind, names }) => kind !== 'PERSON' || names.some(isOther))) return [];
  if (possible.some(({ country }) => differ(country, possible[0]?.country ?? null))) return [];
  return possible.filter((candidate) => linkName(candidate.name, 'PERSON') === name);
}

/** An actor that the collection did not have, though perhaps another of its name. */
function newLink(
  article: string,
  one: Unlinked,
  key: NameKey,
  known: Candidates,
  taken: ReadonlySet<string>,
  namesake: Candidate | undefined,
): ActorLink {
  const free = key.ids.find((id) => !known.byId.has(id) && !taken.has(id));
  const id = free ?? localLink(article, one.actor, taken).actorId;
  return namesake
    ? { actorId: id, rule: 'link.told-apart', evidence: apartEvidence(one, namesake) }
    : { actorId: id, rule: 'link.first-seen', evidence: `full name "${one.actor.name}", not seen before` };
}

/** The rule by which an actor belongs to its article alone. */
export const NO_LINK = 'link.none';

/** An actor of its own article: its name, or the lack of one, does not say who it is elsewhere. */
function localLink(article: string, actor: Actor, taken: ReadonlySet<string>): ActorLink {
  for (let ordinal = 0; ; ordinal++) {
    const id = actorId('of article', article, actor.kind, folded(actor.name), ordinal);
    if (!taken.has(id)) return { actorId: id, rule: NO_LINK, evidence: localEvidence(actor) };
  }
}

function isOfKind({ kind }: Actor, candidate: Candidate): boolean {
  return !candidate.isCoded && linkKind(candidate.kind) === linkKind(kind);
}

function sharesName(key: NameKey, candidate: Candidate): boolean {
  if (candidate.kind !== 'PERSON') return sharedName(key, candidate) !== undefined;
  return key.names.every((name) => candidate.names.every((other) => maySharePerson(name, other)));
}

function contradicts({ actor, occupation }: Unlinked, key: NameKey, candidate: Candidate): boolean {
  if (key.needsCountry && actor.country !== candidate.country) return true;
  return differ(actor.country, candidate.country) || differ(occupation, candidate.occupation);
}

function corroborates({ actor, occupation }: Unlinked, candidate: Candidate): boolean {
  return agree(actor.country, candidate.country) || agree(occupation, candidate.occupation);
}
