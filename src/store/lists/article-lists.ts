import { type Composed, conditionsOf } from '../condition.ts';
import { countOfParent } from '../counters.ts';
import { containsText, type Sql, sql, unindexed } from '../dialect.ts';
import { byLetters, type Direction, isOneOf, type List, orderBy, PARENT, through } from '../list.ts';
import { mayContain } from '../search/engine.ts';
import { type DayRange, publishedWithin } from './day-range.ts';

/** Which articles a list holds; ids where the graph's filter takes a name. */
export interface ArticleConditions {
  readonly actors?: readonly string[] | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly titleContains?: string | null | undefined;
  readonly textContains?: string | null | undefined;
}

export type ArticleOrderField = 'PUBLISHED' | 'INGESTED';

const ARTICLE = sql`"Article" AS "article"`;
const ID = sql`"article"."id"`;
const PUBLISHED = sql`"article"."published"`;

/** Every article. Those that one actor is in are read from that actor's side. */
export function allArticles(
  of: Composed<ArticleConditions>,
  field: ArticleOrderField,
  direction: Direction,
): List {
  const [actor, ...others] = of.actors ?? [];
  if (actor !== undefined && others.length === 0 && field === 'PUBLISHED') {
    const { actors: _, ...rest } = of;
    return { ...articlesWithActor(sql`${actor}`, rest, direction), name: 'Query.articles of an actor' };
  }
  const column = field === 'PUBLISHED' ? PUBLISHED : sql`"article"."ingestedAt"`;
  return {
    name: 'Query.articles',
    from: ARTICLE,
    node: ID,
    ...byLetters(
      mayContain('ARTICLE', ID, [of.titleContains, of.textContains]),
      (letters) => [...letters, ...narrowed(of), ...articleConditions(of)],
      { as: sql`"article"`, range: field === 'PUBLISHED' ? publishedWithin(column, of.published) : [] },
    ),
    order: orderBy(field, column, ID, direction),
  };
}

/** What else leads to the articles of a list that has no shorter way to them. */
function narrowed({ languages, outlets }: ArticleConditions): Sql[] {
  return languages && !outlets ? [isOneOf(sql`"article"."language"`, languages)] : [];
}

/** The articles of an outlet. */
export function articlesOfOutlet(of: Composed<ArticleConditions>, direction: Direction): List {
  const conditions = articleConditions(of);
  return {
    name: 'Outlet.articles',
    from: ARTICLE,
    node: ID,
    where: [sql`"article"."outletId" = ${PARENT}`, ...conditions],
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
    isTied: conditions.length === 0,
  };
}

/** The articles that an actor is in. */
export function articlesOfActor(of: Composed<ArticleConditions>, direction: Direction): List {
  const articles = articlesWithActor(PARENT, of, direction);
  return {
    ...articles,
    name: 'Actor.articles',
    // Of those with conditions a record may change without its actor.
    ...(articles.isTied && { total: countOfParent('articleCount') }),
  };
}

function articlesWithActor(
  actor: Sql,
  of: Composed<ArticleConditions>,
  direction: Direction,
): Omit<List, 'name'> {
  const { from, where } = through(
    sql`"Appearance" AS "appearance"`,
    ARTICLE,
    sql`"article"."id" = "appearance"."articleId"`,
    articleConditions(of),
  );
  return {
    from,
    node: sql`"appearance"."articleId"`,
    link: sql`"appearance"."id"`,
    where: [sql`"appearance"."actorId" = ${actor}`, ...where],
    order: orderBy('PUBLISHED', sql`"appearance"."published"`, sql`"appearance"."id"`, direction),
    isTied: where.length === 0,
  };
}

/** What is true of "article". */
export function articleConditions(of: Composed<ArticleConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: ArticleConditions): Sql[] {
  return [
    ...(of.actors ? [appears(of.actors)] : []),
    ...(of.outlets ? [isOneOf(sql`"article"."outletId"`, of.outlets)] : []),
    ...(of.languages ? [isOneOf(unindexed(sql`"article"."language"`), of.languages)] : []),
    ...publishedWithin(PUBLISHED, of.published),
    ...(of.titleContains ? [containsText(sql`"article"."title"`, of.titleContains)] : []),
    ...(of.textContains ? [containsText(sql`"article"."text"`, of.textContains)] : []),
  ];
}

function appears(actors: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "Appearance" AS "shown"
    WHERE "shown"."articleId" = "article"."id" AND ${isOneOf(sql`"shown"."actorId"`, actors)})`;
}
