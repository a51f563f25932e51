import type { Composed } from '../condition.ts';
import { sql } from '../dialect.ts';
import { type List, orderByNumber } from '../list.ts';
import { type ArticleConditions, articleConditions } from './article-lists.ts';
import { type QuoteConditions, quoteConditions } from './quote-conditions.ts';

/** Behind every id: a place with it is behind all that came in with its number. */
export const BEHIND_ALL = '~';

const FEED = 'what came in';
const ARRIVAL = sql`"Arrival" AS "arrival"`;
const NUMBER = sql`"arrival"."number"`;

/** The articles that came in with `number` or later, in that order; one a number, so behind it is behind all of it. */
export function articlesByArrival(of: Composed<ArticleConditions>, number: number): List {
  return {
    name: FEED,
    from: sql`${ARRIVAL} CROSS JOIN "Article" AS "article"`,
    node: sql`"article"."id"`,
    where: [
      sql`${NUMBER} >= ${number}`,
      sql`"article"."id" = "arrival"."articleId"`,
      ...articleConditions(of),
    ],
    order: orderByNumber('ARRIVED', NUMBER, sql`${BEHIND_ALL}`, 'ASC'),
  };
}

/** The quotes in the articles that came in with `number` or later, in that order. */
export function quotesByArrival(of: Composed<QuoteConditions>, number: number): List {
  return {
    name: FEED,
    from: sql`${ARRIVAL} CROSS JOIN "Quote" AS "quote"`,
    node: sql`"quote"."id"`,
    where: [
      sql`${NUMBER} >= ${number}`,
      sql`"quote"."articleId" = "arrival"."articleId"`,
      ...quoteConditions(of),
    ],
    order: orderByNumber('ARRIVED', NUMBER, sql`"quote"."id"`, 'ASC'),
  };
}
