import type { NameModel } from '../../syntax/names-model.ts';
import type { Syntax } from '../../syntax/token.ts';
import { bySpan, overlaps, type Span } from '../../text/span.ts';
import type { Entity } from '../coreference/entity.ts';
import { linkNames } from '../coreference/link-names.ts';
import { personGender } from '../coreference/person-gender.ts';
import type { PronounChooser } from '../coreference/pronoun-antecedent.ts';
import { resolveReferences } from '../coreference/resolve.ts';
import type { Actor, Mention, Metadata, Role } from '../document.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { childrenOf } from '../mentions/children.ts';
import { findNamesInText } from '../mentions/find-names.ts';
import { isMetonym } from '../mentions/metonyms.ts';
import { mentionFromName } from '../mentions/name-mentions.ts';
import { type NameSpan, nameText } from '../mentions/name-span.ts';
import { findNominals } from '../mentions/nominal-mentions.ts';
import type { PlaceKnowledge } from '../mentions/place-knowledge.ts';
import { findPronouns } from '../mentions/pronoun-mentions.ts';
import { findRolePhrases } from '../roles/find-role-phrases.ts';
import { findRoles } from '../roles/find-roles.ts';
import type { RolePhrase } from '../roles/role-phrase.ts';
import { actorFromEntity } from './actor-from-entity.ts';
import { countryOfPhrase } from './phrase-country.ts';

/** Who and what the text speaks of. Unnamed actors are still among them: see keepActing. */
export interface FoundActors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
}

/** Mentions of persons, organizations, places, countries and groups, the actors they refer to, and their roles. */
export function findActors(
  text: string,
  syntax: Syntax,
  furniture: readonly Span[],
  _metadata: Metadata,
  models: { readonly names?: NameModel; readonly choose?: PronounChooser } = {},
): FoundActors {
  const { names, places } = findNamesInText(text, syntax, furniture, models.names);
  const named = names.map((name) => mentionOfName(text, syntax, name, places));
  const entities = linkNames(named, places);
  const entityOf = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const entityAt = outermost(named, entityOf);
  const rolePhrases = findRolePhrases(syntax, names);
  const holderOf = holders(names, named, entityOf);
  describePersons(syntax, entities, rolePhrases, holderOf);

  const isStory = (mention: Span): boolean => !furniture.some((span) => overlaps(span, mention));
  const isNamed = (token: number): boolean => entityAt.has(token);
  const titleHeads = new Map(rolePhrases.map((phrase) => [phrase.head, phrase]));
  const phrases = [
    ...findNominals(text, syntax, childrenOf(syntax), isNamed),
    ...findPronouns(syntax, isNamed),
  ].filter(isStory);
  const free = phrases.filter((phrase) => {
    const described = describedEntity(phrase, titleHeads.get(phrase.head), holderOf, entityAt);
    if (described === undefined) return true;
    if (!isTitleBeforeName(titleHeads.get(phrase.head)))
      described.mentions.push({ ...phrase, rule: 'nominal.apposition' });
    return false;
  });
  const resolved = resolveReferences(syntax, entities, free, models.choose);
  for (const entity of resolved.entities) {
    const first = entity.mentions[0];
    if (!entity.isNamed && first !== undefined)
      entity.country ??= countryOfPhrase(syntax, first, (at) => entityAt.get(at)?.entity);
  }
  return recordsOf(text, syntax, resolved.entities, resolved.unresolved, rolePhrases, holderOf, entityAt);
}

/** The form of a name: a capital that acts is its government, an adjective its country. */
function mentionOfName(text: string, syntax: Syntax, name: NameSpan, places: PlaceKnowledge): Candidate {
  const written = nameText(text, syntax, name);
  if (name.form === 'DEMONYM') {
    const isAdjective = places.countryOfDemonym(written) !== undefined && !isPeople(syntax, name);
    return mentionFromName(text, syntax, name, isAdjective ? 'PLACE' : 'GROUP', 'DEMONYM');
  }
  const isCapital =
    name.kind === 'PLACE' &&
    places.countryNamed(written) === undefined &&
    places.countryOfCapital(written) !== undefined;
  if (isCapital && isMetonym(syntax, name))
    return mentionFromName(text, syntax, name, 'PLACE', 'METONYM', 'name.metonym');
  return mentionFromName(text, syntax, name);
}

/** "Kestrians", "the Dutch voted": a people, not an adjective. */
function isPeople(syntax: Syntax, name: NameSpan): boolean {
  const token = syntax.tokens[name.end - 1];
  return token !== undefined && /^(NNS|NNPS)$/.test(token.xpos) && !/^(amod|compound)/.test(token.deprel);
}

type Outermost = ReadonlyMap<number, { readonly entity: Entity; readonly mention: Candidate }>;

/** For each token inside a name, the longest name's entity. */
function outermost(named: readonly Candidate[], entityOf: ReadonlyMap<Candidate, Entity>): Outermost {
  const found = new Map<number, { entity: Entity; mention: Candidate }>();
  for (const mention of named) {
    const entity = entityOf.get(mention);
    if (entity === undefined) continue;
    for (let at = mention.first; at < mention.endToken; at++) {
      const before = found.get(at);
      if (before === undefined || before.mention.end - before.mention.start < mention.end - mention.start)
        found.set(at, { entity, mention });
    }
  }
  return found;
}

function holders(
  names: readonly NameSpan[],
  named: readonly Candidate[],
  entityOf: ReadonlyMap<Candidate, Entity>,
): (phrase: RolePhrase) => Entity | undefined {
  const mentionOf = new Map(names.map((name, n) => [name, named[n]]));
  return (phrase) => {
    const mention = mentionOf.get(phrase.holder);
    return mention === undefined ? undefined : entityOf.get(mention);
  };
}

function describePersons(
  syntax: Syntax,
  entities: readonly Entity[],
  roles: readonly RolePhrase[],
  holderOf: (phrase: RolePhrase) => Entity | undefined,
): void {
  const rolesOf = new Map<Entity, RolePhrase[]>();
  for (const role of roles) {
    const holder = holderOf(role);
    if (holder === undefined) continue;
    holder.nouns.add(syntax.tokens[role.head]?.form.toLowerCase() ?? '');
    rolesOf.set(holder, [...(rolesOf.get(holder) ?? []), role]);
  }
  for (const entity of entities) {
    if (entity.kind === 'PERSON') entity.gender = personGender(syntax, entity, rolesOf.get(entity) ?? []);
  }
}

/**
 * Whom a noun phrase describes right by the name: "Ilse Marten, head of the Trade Office", "the newspaper Orle Courier".
 */
function describedEntity(
  phrase: Candidate,
  role: RolePhrase | undefined,
  holderOf: (phrase: RolePhrase) => Entity | undefined,
  entityAt: Outermost,
): Entity | undefined {
  if (role !== undefined) return holderOf(role);
  const next = entityAt.get(phrase.head + 1);
  if (next === undefined || next.mention.first !== phrase.head + 1 || next.mention.form !== 'NAME')
    return undefined;
  return next.entity.kind === phrase.kind ? next.entity : undefined;
}

/** A title before a name is no mention of its own: "Foreign Minister Tarel Voss" is one, by its name. */
function isTitleBeforeName(role: RolePhrase | undefined): boolean {
  return role?.rule === 'role.title-before';
}

function recordsOf(
  text: string,
  syntax: Syntax,
  entities: readonly Entity[],
  unresolved: readonly Candidate[],
  rolePhrases: readonly RolePhrase[],
  holderOf: (phrase: RolePhrase) => Entity | undefined,
  entityAt: Outermost,
): FoundActors {
  const ordered = [...entities].sort((a, b) => firstStart(a) - firstStart(b) || a.id - b.id);
  const keys = new Map(ordered.map((entity, n) => [entity, `a${n + 1}`]));
  const keyOf = (entity: Entity): string => keys.get(entity) ?? '';
  const countries = new Map(
    ordered.flatMap((entity) =>
      entity.kind === 'COUNTRY' && entity.country !== null ? [[entity.country.key, keyOf(entity)]] : [],
    ),
  );
  const countryAt = new Map(
    ordered
      .filter((entity) => entity.kind === 'COUNTRY')
      .flatMap((entity) =>
        entity.mentions.map((mention) => [mention.first, { entity, end: mention.endToken }] as const),
      ),
  );
  const ownerAt = new Map(
    ordered.flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.form === 'PRONOUN')
        .map((mention) => [mention.first, entity] as const),
    ),
  );
  const roles = findRoles(text, syntax, rolePhrases, {
    holderOf,
    keyOf,
    keyOfCountry: (key) => countries.get(key) ?? null,
    countryAt: (token) => countryAt.get(token),
    ownerAt: (token) => ownerAt.get(token),
    namedAt: (token) => {
      const found = entityAt.get(token);
      return found?.mention.first === token
        ? { entity: found.entity, end: found.mention.endToken }
        : undefined;
    },
  });
  const codes = new Set(ordered.flatMap((entity) => entity.country?.code ?? []));
  const mentions = [
    ...ordered.flatMap((entity) => entity.mentions.map((mention) => mentionRecord(mention, keyOf(entity)))),
    ...unresolved.map((mention) => mentionRecord(mention, null)),
  ].sort(bySpan);
  const codeOfKey = new Map(ordered.map((entity) => [keyOf(entity), entity.country?.code ?? null]));
  const codeByRole = new Map(
    roles
      .toReversed()
      .flatMap(({ actor, country }) => (country === null ? [] : [[actor, codeOfKey.get(country) ?? null]])),
  );
  const actors = ordered.map((entity) => actorFromEntity(entity, keyOf(entity), codes, codeByRole));
  return { mentions, actors, roles };
}

function firstStart(entity: Entity): number {
  return entity.mentions.reduce((start, mention) => Math.min(start, mention.start), Number.MAX_SAFE_INTEGER);
}

function mentionRecord(
  { start, end, kind, form, rule, confidence }: Candidate,
  actor: string | null,
): Mention {
  return { start, end, kind, form, actor, rule, confidence };
}
