import type { Composed } from '../condition.ts';
import { number as numeric, raw, type Sql, sql } from '../dialect.ts';
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
  return byArrival('Article', sql`"article"."id"`, sql`${BEHIND_ALL}`, articleConditions(of), number);
}

/** The quotes in the articles that came in with `number` or later, in that order. */
export function quotesByArrival(of: Composed<QuoteConditions>, number: number): List {
  return byArrival('Quote', sql`"quote"."articleId"`, sql`"quote"."id"`, quoteConditions(of), number);
}

function byArrival(
  table: 'Article' | 'Quote',
  articleId: Sql,
  unique: Sql,
  conditions: readonly Sql[],
  number: number,
): List {
  const record = table.toLowerCase();
  return {
    name: FEED,
    from: sql`${ARRIVAL} CROSS JOIN ${raw(`"${table}" AS "${record}"`)}`,
    node: raw(`"${record}"."id"`),
    where: [sql`${NUMBER} >= ${numeric(number)}`, sql`${articleId} = "arrival"."articleId"`, ...conditions],
    order: orderByNumber('ARRIVED', NUMBER, unique, 'ASC'),
  };
}
