import type { Actor, ActorKind } from '../extract/document.ts';
import { honorifics } from '../lexicon/honorifics.ts';
import { legalForms } from '../lexicon/organization-words.ts';
import { folded } from '../store/folded.ts';
import { actorId, placeId } from '../store/identity.ts';
import { isMinistry, orderedBodyName, withoutCountry } from './body-name.ts';
import { GENERIC_WORDS } from './generic-words.ts';
import { personLinkName, shortPersonName } from './person-name.ts';
import { isAcronym, namesOfWorldBody } from './world-bodies.ts';

/** What an actor of one article is known by in every article. */
export type LinkKey =
  /** A code or a gazetteer's entry says which one it is. */
  | { readonly by: 'country-code' | 'gazetteer'; readonly id: string }
  | NameKey
  /** Its name does not say which one it is: it belongs to its article alone. */
  | { readonly by: 'nothing' };

/** A full name, which others may bear too. */
export interface NameKey {
  readonly by: 'name';
  /** Full forms, folded; the fullest first. */
  readonly names: readonly string[];
  /** Ids for a new actor of this name, the plainest first; the first that is free is taken. */
  readonly ids: readonly string[];
  /** Whether the name alone does not do: "Foreign Ministry" of one country is another's in the next. */
  readonly needsCountry: boolean;
}

export function linkKeyOf(actor: Actor): LinkKey {
  if (!actor.named) return { by: 'nothing' };
  if (actor.kind === 'COUNTRY' && actor.country !== null) {
    return { by: 'country-code', id: actorId('COUNTRY', actor.country) };
  }
  if (actor.place !== null && (actor.kind === 'PLACE' || actor.kind === 'COUNTRY')) {
    const { name, country, latitude, longitude } = actor.place;
    return { by: 'gazetteer', id: actorId(actor.kind, placeId(name, country, latitude, longitude)) };
  }
  return nameKeyOf(actor);
}

/** Kinds under which one actor may stand: what is a country here may be a place in an article that says less. */
export function linkKind(kind: ActorKind): ActorKind {
  return kind === 'COUNTRY' ? 'PLACE' : kind;
}

function nameKeyOf(actor: Actor): LinkKey {
  if (!isFullName(actor.name, actor)) return { by: 'nothing' };
  const { kind, country } = actor;
  const own = linkName(actor.name, kind, country);
  const [main = own, ...others] = kind === 'ORGANIZATION' ? namesOfWorldBody(actor.name, own) : [];
  const needsCountry = kind === 'GROUP' || isGeneric(main);
  const ids = [...plainKeys(actor, main, needsCountry), ...toldApartKeys(actor, main)];
  return {
    by: 'name',
    names: [...new Set([main, ...fullForms(kind, actor.name, actor.aliases, country), ...others])],
    ids: ids.map((key) => actorId(...key)),
    needsCountry,
  };
}

/**
 * The forms of a name that link: the fullest, and others of several words. A person's others ("President Voss") may
 * be those of relatives.
 */
export function fullForms(
  kind: ActorKind,
  fullest: string,
  others: readonly string[],
  country: string | null,
): readonly string[] {
  const ofSeveralWords =
    kind === 'PERSON'
      ? []
      : others.map((other) => linkName(other, kind, country)).filter((name) => name.includes(' '));
  return [...new Set([linkName(fullest, kind, country), ...ofSeveralWords])].filter((name) => name !== '');
}

type Key = readonly (string | null)[];

/** "Tarel Ivo Voss" and "Tarel Voss" are looked for under one id, whichever comes first. */
function plainKeys(actor: Actor, name: string, needsCountry: boolean): readonly Key[] {
  const { country } = actor;
  const kind = linkKind(actor.kind);
  if (needsCountry) return [[kind, name, country]];
  const short = kind === 'PERSON' ? shortPersonName(name) : name;
  return short === name
    ? [[kind, name]]
    : [
        [kind, short],
        [kind, name],
      ];
}

function toldApartKeys({ kind, country }: Actor, name: string): readonly Key[] {
  return country === null ? [] : [[linkKind(kind), name, country, 'told apart']];
}

/**
 * The form that names are linked by: folded, without article, points, and initials in the middle; an organization's without
 * its legal form, "Helix Corran" for "Helix Corran Inc.", and a state body's without its country.
 */
export function linkName(name: string, kind?: ActorKind, country: string | null = null): string {
  const own = kind === 'ORGANIZATION' ? withoutCountry(name, country) : name;
  const plain = folded(own).replace(/\./g, ' ').replace(/^the /, '');
  // Most have no initial, and telling where one stands is slow.
  const short = / \p{L} /u.test(plain) ? plain.replace(/(?<=\p{L}{2,}.*) \p{L}(?= )/gu, '') : plain;
  const words = short.split(/\s+/).filter((word) => word !== '');
  if (kind === 'PERSON') return personLinkName(words.join(' '));
  return kind === 'ORGANIZATION' ? orderedBodyName(withoutLegalForm(words).join(' ')) : words.join(' ');
}

/** "Orle Trading Company" is "Orle Trading Co."; "the Company" and "Trading Company" are called so. */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  if (!legalForms.has(last) || rest.every((word) => GENERIC_WORDS.has(word))) return words;
  return rest.at(-1) === 'and' || rest.at(-1) === '&' ? words : rest;
}

function isFullName(name: string, actor: Actor): boolean {
  if (actor.kind === 'PERSON') return isFullPersonName(name);
  const { kind, country } = actor;
  if (isAcronym(name) && !isShoutedPlace(name, actor)) {
    return kind === 'ORGANIZATION' && namesOfWorldBody(name, linkName(name)).length > 0;
  }
  return !isGeneric(linkName(name, kind, country)) || country !== null;
}

/** "Tarel Voss" and "T. K. Voss" are; "Voss", "T. Voss", "Mr. Voss" and "van der Voss" are not. */
function isFullPersonName(name: string): boolean {
  const [first, ...rest] = name.trim().split(/\s+/);
  if (first === undefined || rest.length === 0) return false;
  if (TWO_INITIALS.test(name.trim())) return true;
  const given = folded(first).replace(/\./g, '');
  return given.length > 1 && !(given in honorifics) && first === capitalized(first);
}

const TWO_INITIALS = /^(?:\p{Lu}\.? ?){2,3} \p{Lu}[^.]+$|^(?:\p{Lu}\. ?){2,3}\p{Lu}\p{Ll}[^.]+$/u;

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "ORSK" above a report is the town; "CRD" may stand for any land. */
function isShoutedPlace(name: string, { kind }: Actor): boolean {
  return (kind === 'PLACE' || kind === 'COUNTRY') && /^\p{Lu}{4,}$/u.test(name.trim());
}

function isGeneric(name: string): boolean {
  return isMinistry(name) || name.split(/[\s-]+/).every((word) => GENERIC_WORDS.has(word));
}
