import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql, unindexed } from '../dialect.ts';
import { type Direction, isOneOf, type List, orderBy, orderByNumber, PARENT } from '../list.ts';
import { type DayRange, publishedWithin } from './day-range.ts';

/** Which roles a list holds; ids where the graph's filter takes a name. */
export interface RoleConditions {
  readonly holders?: readonly string[] | null | undefined;
  readonly organizations?: readonly string[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  /** Part of the title, folded. */
  readonly titleContains?: string | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

const ROLE = sql`"Role" AS "role"`;
const ID = sql`"role"."id"`;
const PUBLISHED = sql`"role"."published"`;

/** The roles that texts state of an actor. */
export function rolesOfActor(of: Composed<RoleConditions>, direction: Direction): List {
  return rolesWhere('Actor.roles', sql`"role"."actorId" = ${PARENT}`, of, direction);
}

/** The roles that people hold in an organization. */
export function rolesWithinActor(of: Composed<RoleConditions>, direction: Direction): List {
  return rolesWhere('Actor.rolesWithin', sql`"role"."organizationId" = ${PARENT}`, of, direction);
}

/** The roles that people hold for a country. */
export function rolesForActor(of: Composed<RoleConditions>, direction: Direction): List {
  return rolesWhere('Actor.rolesFor', sql`"role"."countryId" = ${PARENT}`, of, direction);
}

/** The roles that an article states, in text order. */
export function rolesOfArticle(of: Composed<RoleConditions>): List {
  const conditions = roleConditions(of);
  return {
    name: 'Article.roles',
    from: ROLE,
    node: ID,
    where: [sql`"role"."articleId" = ${PARENT}`, ...conditions],
    order: orderByNumber('POSITION', sql`"role"."start"`, ID, 'ASC'),
    isTied: conditions.length === 0,
  };
}

function rolesWhere(name: string, condition: Sql, of: Composed<RoleConditions>, direction: Direction): List {
  const conditions = roleConditions(of);
  return {
    name,
    from: ROLE,
    node: ID,
    where: [condition, ...conditions],
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
    isTied: conditions.length === 0,
  };
}

function roleConditions(of: Composed<RoleConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: RoleConditions): Sql[] {
  return [
    ...(of.holders ? [isOneOf(unindexed(sql`"role"."actorId"`), of.holders)] : []),
    ...(of.organizations ? [isOneOf(unindexed(sql`"role"."organizationId"`), of.organizations)] : []),
    ...(of.countries ? [isOneOf(unindexed(sql`"role"."countryId"`), of.countries)] : []),
    ...(of.titleContains ? [containsText(sql`"role"."folded"`, of.titleContains)] : []),
    ...publishedWithin(PUBLISHED, of.published),
    ...(of.minConfidence == null ? [] : [sql`"role"."confidence" >= ${of.minConfidence}`]),
  ];
}
