import { addressNouns } from '../../lexicon/address-nouns.ts';
import type { NameModel } from '../../syntax/names-model.ts';
import type { Syntax } from '../../syntax/token.ts';
import { treeFrom } from '../../syntax/tree.ts';
import { isCapitalized } from '../../text/letters.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import type { Entity } from '../coreference/entity.ts';
import { linkNames } from '../coreference/link-names.ts';
import { personGender } from '../coreference/person-gender.ts';
import type { PronounChooser } from '../coreference/pronoun-antecedent.ts';
import { resolveReferences } from '../coreference/resolve.ts';
import { findAgedPersons } from '../mentions/aged-persons.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { findNamesInText } from '../mentions/find-names.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import { findNominals } from '../mentions/nominal-mentions.ts';
import { isOneOfPeople, oneOfPeople } from '../mentions/one-of-people.ts';
import { findPronouns } from '../mentions/pronoun-mentions.ts';
import { findRolePhrases } from '../roles/find-role-phrases.ts';
import type { RolePhrase } from '../roles/role-phrase.ts';
import { type FoundActors, recordsOf } from './actor-records.ts';
import { bodyDescribed } from './body-described.ts';
import { mentionOfName } from './mention-of-name.ts';
import { outermost } from './outermost-names.ts';
import { countryOfPhrase } from './phrase-country.ts';

/** Mentions of persons, organizations, places, countries and groups, the actors they refer to, and their roles. */
export function findActors(
  text: string,
  syntax: Syntax,
  furniture: readonly Span[],
  models: { readonly names?: NameModel; readonly choose?: PronounChooser } = {},
): FoundActors {
  const { names: found, places } = findNamesInText(text, syntax, furniture, models.names);
  const ones = found.filter((name) => isOneOfPeople(syntax, name));
  const names = ones.length === 0 ? found : found.filter((name) => !ones.includes(name));
  const named = names.map((name) => mentionOfName(text, syntax, name, places));
  const entities = linkNames(syntax, named, places);
  const entityOf = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const entityAt = outermost(syntax, named, entityOf);
  const rolePhrases = findRolePhrases(syntax, names);
  const holderOf = holders(names, named, entityOf);
  describePersons(syntax, entities, rolePhrases, holderOf);

  const isStory = (mention: Span): boolean => !overlapsAny(furniture, mention);
  const oneAt = new Set(ones.map(({ first }) => first));
  const isNamed = (token: number): boolean => entityAt[token] !== undefined || oneAt.has(token);
  const countryOfToken = (token: number): Entity | null => {
    const entity = entityAt[token]?.entity;
    return entity?.kind === 'COUNTRY' ? entity : null;
  };
  const titleHeads = new Map(rolePhrases.map((phrase) => [phrase.head, phrase]));
  const phrases = [
    ...findNominals(text, syntax, treeFrom(syntax.tokens).children, {
      isNamed,
      isCountry: (token) => countryOfToken(token) !== null,
      isDemonym: (token) => entityAt[token]?.mention.form === 'DEMONYM',
    }),
    ...findAgedPersons(text, syntax),
    ...ones.map((name) => oneOfPeople(text, syntax, name)),
    ...findPronouns(syntax, isNamed),
  ].filter(isStory);
  const free = phrases.filter((phrase) => {
    const role = titleHeads.get(phrase.head);
    const described = role === undefined ? bodyDescribed(syntax, phrase, entityAt) : holderOf(role);
    if (described === undefined) return true;
    if (role === undefined) described.nouns.add(syntax.tokens[phrase.head]?.lemma.toLowerCase() ?? '');
    if (!isTitleBeforeName(role))
      described.mentions.push({ ...phrase, kind: kindBeside(phrase, described), rule: 'nominal.apposition' });
    return false;
  });
  const resolved = resolveReferences(text, syntax, entities, free, models.choose);
  for (const entity of resolved.entities) {
    const first = entity.mentions[0];
    if (!entity.isNamed && first !== undefined)
      entity.country ??= countryOfPhrase(syntax, first, (at) => entityAt[at]?.entity);
  }
  return recordsOf(text, syntax, resolved.entities, resolved.unresolved, rolePhrases, holderOf, entityAt);
}

/** "the ship's owner, Orle Shipping": a firm, which "owner" alone does not tell. */
function kindBeside({ kind }: Candidate, described: Entity): Candidate['kind'] {
  return described.kind === 'ORGANIZATION' ? described.kind : kind;
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
    if (role.rule !== 'role.deed') addNouns(syntax, holder, role);
    rolesOf.set(holder, [...(rolesOf.get(holder) ?? []), role]);
  }
  for (const entity of entities) {
    if (entity.kind !== 'PERSON') continue;
    entity.gender = personGender(syntax, entity, rolesOf.get(entity) ?? []);
    for (const { first } of entity.mentions) addAddress(syntax, entity, first - 1);
  }
}

/** The noun that is the post; a former one is told apart from who holds it now. */
function addNouns({ tokens }: Syntax, holder: Entity, { head }: RolePhrase): void {
  const noun = tokens[head]?.form.toLowerCase() ?? '';
  const isPast = /^(?:former|ex|late|outgoing)$/i.test(tokens[head - 1]?.form ?? '');
  holder.nouns.add(isPast ? `former ${noun}` : noun);
}

/** "Gen. Tarel Voss" is the general, "Sister Agnes" the nun. */
function addAddress({ tokens }: Syntax, holder: Entity, at: number): void {
  const address = tokens[at]?.form ?? '';
  if (!isCapitalized(address)) return;
  for (const noun of addressNouns[address.toLowerCase().replace(/\.$/, '')] ?? []) holder.nouns.add(noun);
}

/** A title before a name is no mention of its own: "Foreign Minister Tarel Voss" is one, by its name. */
function isTitleBeforeName(role: RolePhrase | undefined): boolean {
  return role?.rule === 'role.title-before';
}
