import type { Composed } from '../condition.ts';
import { number as numeric, raw, type Sql, sortable, sql } from '../dialect.ts';
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

/**
 * Where a quote stands in its article's text. Behind every id too: of an article that a client had a part of when quotes
 * came in the order of their ids, it is told all again, and misses nothing.
 */
const PLACE = sql`'w' || ${sortable(sql`"quote"."start"`)} || "quote"."id"`;

/** The quotes in the articles that came in with `number` or later, in that order, those of one in text order. */
export function quotesByArrival(of: Composed<QuoteConditions>, number: number): List {
  return byArrival('Quote', sql`"quote"."articleId"`, PLACE, quoteConditions(of), number);
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
