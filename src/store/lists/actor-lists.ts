import type { ActorKind } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql } from '../dialect.ts';
import {
  byLetters,
  type Direction,
  isOneOf,
  type List,
  orderBy,
  orderByNumber,
  PARENT,
  through,
} from '../list.ts';
import { mayContain } from '../search/engine.ts';

/** Which actors a list holds. */
export interface ActorConditions {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly ActorKind[] | null | undefined;
  /** Part of the name, folded. */
  readonly nameContains?: string | null | undefined;
  /** Part of a role's title, folded. */
  readonly roleContains?: string | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly named?: boolean | null | undefined;
  readonly minArticles?: number | null | undefined;
  readonly minQuotes?: number | null | undefined;
}

export type ActorOrderField = 'NAME' | 'ARTICLES';

const ACTOR = sql`"Actor" AS "actor"`;
const ID = sql`"actor"."id"`;
const NAME = sql`"actor"."name"`;

/** Every actor. */
export function allActors(of: Composed<ActorConditions>, field: ActorOrderField, direction: Direction): List {
  return {
    name: 'Query.actors',
    from: ACTOR,
    node: ID,
    ...byLetters(
      mayContain('ACTOR', ID, [of.nameContains]),
      (letters) => [...letters, ...actorConditions(of)],
      { as: sql`"actor"`, range: [] },
    ),
    order:
      field === 'NAME'
        ? orderBy(field, NAME, ID, direction)
        : orderByNumber(field, sql`"actor"."articleCount"`, ID, direction),
  };
}

/** The actors in an article, in the order in which they first appear. */
export function actorsOfArticle(of: Composed<ActorConditions>): List {
  const { from, where } = through(
    sql`"Appearance" AS "appearance"`,
    ACTOR,
    sql`"actor"."id" = "appearance"."actorId"`,
    actorConditions(of),
  );
  return {
    name: 'Article.actors',
    from,
    node: sql`"appearance"."actorId"`,
    link: sql`"appearance"."id"`,
    where: [sql`"appearance"."articleId" = ${PARENT}`, ...where],
    order: orderByNumber('POSITION', sql`"appearance"."firstStart"`, sql`"appearance"."id"`, 'ASC'),
    isTied: where.length === 0,
  };
}

/** The actors that a quote speaks of. */
export function actorsOfQuote(of: Composed<ActorConditions>): List {
  const { from, where } = through(
    sql`"QuotedActor" AS "mentioned"`,
    ACTOR,
    sql`"actor"."id" = "mentioned"."actorId"`,
    actorConditions(of),
  );
  const actorId = sql`"mentioned"."actorId"`;
  return {
    name: 'Quote.mentioned',
    from,
    node: actorId,
    where: [sql`"mentioned"."quoteId" = ${PARENT}`, ...where],
    order: orderBy('ID', actorId, actorId, 'ASC'),
    isTied: where.length === 0,
  };
}

/** The actors that are, or lie at, a place. */
export function actorsOfPlace(of: Composed<ActorConditions>): List {
  return {
    name: 'Place.actors',
    from: ACTOR,
    node: ID,
    where: [sql`"actor"."placeId" = ${PARENT}`, ...actorConditions(of)],
    order: orderBy('NAME', NAME, ID, 'ASC'),
  };
}

/** What is true of "actor". */
export function actorConditions(of: Composed<ActorConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: ActorConditions): Sql[] {
  return [
    ...(of.ids ? [isOneOf(ID, of.ids)] : []),
    ...(of.kinds ? [isOneOf(sql`"actor"."kind"`, of.kinds)] : []),
    ...(of.nameContains ? [containsText(sql`"actor"."folded"`, of.nameContains)] : []),
    ...(of.roleContains ? [holdsRole(of.roleContains)] : []),
    ...(of.countries ? [isOneOf(sql`"actor"."country"`, of.countries)] : []),
    ...(of.named == null ? [] : [sql`"actor"."named" = ${of.named}`]),
    ...(of.minArticles == null ? [] : [sql`"actor"."articleCount" >= ${of.minArticles}`]),
    ...(of.minQuotes == null ? [] : [sql`"actor"."quoteCount" >= ${of.minQuotes}`]),
  ];
}

function holdsRole(title: string): Sql {
  return sql`EXISTS (SELECT 1 FROM "Role" AS "held"
    WHERE "held"."actorId" = "actor"."id" AND ${containsText(sql`"held"."folded"`, title)})`;
}
