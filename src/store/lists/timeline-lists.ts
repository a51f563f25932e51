import type { Precision } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import type { DatabaseSession } from '../database.ts';
import { eachOf, join, namesOf, raw, type Sql, sql } from '../dialect.ts';
import { type List, orderBy, PARENT, whereAll } from '../list.ts';
import { rowsOf } from '../statement.ts';
import { type ArticleConditions, articleConditions } from './article-lists.ts';
import { type EventConditions, eventConditions } from './event-conditions.ts';
import { type QuoteConditions, quoteConditions } from './quote-conditions.ts';

/** How long the stretches of a timeline are. */
export type TimelineUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Its stretches are the parents of these lists: "2025-02-01/2025-02-28", both days included. */
const FIRST_DAY = sql`substr(${PARENT}, 1, 10)`;
const LAST_DAY = sql`substr(${PARENT}, 12)`;

/** What is known to no more than this is on no timeline of the unit: "in 2019" is no day of January. */
const TOO_VAGUE: Readonly<Record<TimelineUnit, readonly Precision[]>> = {
  DAY: ['WEEK', 'MONTH', 'QUARTER', 'YEAR', 'DECADE', 'VAGUE'],
  WEEK: ['MONTH', 'QUARTER', 'YEAR', 'DECADE', 'VAGUE'],
  MONTH: ['QUARTER', 'YEAR', 'DECADE', 'VAGUE'],
  YEAR: ['DECADE', 'VAGUE'],
};

const ARTICLE = sql`"Article" AS "article"`;
const EVENT = sql`"Event" AS "event"`;
const QUOTE = sql`"Quote" AS "quote"`;
const PUBLISHED = sql`"article"."published"`;
const FROM = sql`"event"."from"`;
const SAID = sql`"quote"."said"`;

/** Stretches as rows, "key" of the lists below. */
export function stretchRows(stretches: readonly string[]): Sql {
  return sql`SELECT ${PARENT} AS "value", ${FIRST_DAY} AS "from", ${LAST_DAY} AS "until" FROM ${eachOf(stretches)}`;
}

/** The articles that were published in a stretch, earliest first. */
export function articlesOfStretch(of: Composed<ArticleConditions>): List {
  const id = sql`"article"."id"`;
  return {
    name: 'TimelineBucket.articles',
    from: ARTICLE,
    node: id,
    where: [...placesWithin(PUBLISHED), ...articleConditions(of)],
    order: orderBy('PUBLISHED', PUBLISHED, id, 'ASC'),
  };
}

/** The events that began in a stretch, earliest first. */
export function eventsOfStretch(of: Composed<EventConditions>, unit: TimelineUnit): List {
  const id = sql`"event"."id"`;
  return {
    name: 'TimelineBucket.events',
    from: EVENT,
    node: id,
    where: [sql`${FROM} >= ${FIRST_DAY}`, sql`${FROM} <= ${LAST_DAY}`, ...countedEvents(of, unit)],
    order: orderBy('FROM', FROM, id, 'ASC'),
  };
}

/** The quotes of a stretch, earliest first: by the day on which they were said, or published where that is not known. */
export function quotesOfStretch(of: Composed<QuoteConditions>): List {
  const id = sql`"quote"."id"`;
  return {
    name: 'TimelineBucket.quotes',
    from: QUOTE,
    node: id,
    where: [...placesWithin(SAID), ...quoteConditions(of)],
    order: orderBy('SAID', SAID, id, 'ASC'),
  };
}

/** Whether an order key lies in the stretch. That of a day's last instant sorts after the day itself; "~" after every instant. */
function placesWithin(key: Sql): Sql[] {
  return [sql`${key} >= ${FIRST_DAY}`, sql`${key} <= ${LAST_DAY} || '~'`];
}

/** What stands on a timeline; null for what does not tell its ends. */
export interface OnTimeline {
  readonly events: Composed<EventConditions>;
  readonly quotes: Composed<QuoteConditions>;
  readonly articles: Composed<ArticleConditions> | null;
}

/** The days of the first and the last record that a timeline counts; null where it counts none. */
export async function daysOfTimeline(
  database: DatabaseSession,
  unit: TimelineUnit,
  { events, quotes, articles }: OnTimeline,
): Promise<{ readonly from: string; readonly until: string } | null> {
  const ends = [
    ...endsOf(EVENT, FROM, [sql`${FROM} >= ''`, ...countedEvents(events, unit)]),
    ...endsOf(QUOTE, SAID, [sql`${SAID} > ''`, ...quoteConditions(quotes)]),
    ...(articles ? endsOf(ARTICLE, PUBLISHED, [sql`${PUBLISHED} > ''`, ...articleConditions(articles)]) : []),
  ];
  const columns = ends.map((end, index) => sql`(${end}) AS ${raw(`"end${index}"`)}`);
  const [row] = await rowsOf<Record<string, string | null>>(database, sql`SELECT ${join(columns)}`);
  const days = Object.values(row ?? {})
    .filter((day) => day !== null)
    .sort();
  const [from, until] = [days[0], days.at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}

/** The first and the last day of records by a key that begins with one. */
function endsOf(from: Sql, key: Sql, conditions: readonly Sql[]): readonly Sql[] {
  return [sql`ASC`, sql`DESC`].map(
    (direction) =>
      sql`SELECT substr(${key}, 1, 10) FROM ${from} ${whereAll(conditions)} ORDER BY ${key} ${direction} LIMIT 1`,
  );
}

function countedEvents(of: Composed<EventConditions>, unit: TimelineUnit): Sql[] {
  return [
    sql`coalesce("event"."precision", 'DAY') NOT IN (${namesOf(TOO_VAGUE[unit])})`,
    ...eventConditions(of),
  ];
}
