import type { Precision } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import type { DatabaseSession } from '../database.ts';
import { atMost, eachOf, join, namesOf, orderKept, raw, type Sql, sql } from '../dialect.ts';
import { type Direction, type List, orderBy, PARENT, whereAll } from '../list.ts';
import { MOST_WALKED } from '../shorter-way.ts';
import { rowsOf } from '../statement.ts';
import { type ArticleConditions, allArticles, articleConditions } from './article-lists.ts';
import type { DayRange } from './day-range.ts';
import { type EventConditions, eventConditions } from './event-conditions.ts';
import { allEvents } from './event-lists.ts';
import { type QuoteConditions, quoteConditions, quoteConditionsOfStretch } from './quote-conditions.ts';
import { allQuotes } from './quote-lists.ts';

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

/** The quotes of a stretch, earliest first, of a timeline that goes so long: by the day on which they were said, or published where that is not known. */
export function quotesOfStretch(of: Composed<QuoteConditions>, during: DayRange | null | undefined): List {
  const id = sql`"quote"."id"`;
  return {
    name: 'TimelineBucket.quotes',
    from: QUOTE,
    node: id,
    where: [...placesWithin(SAID), ...quoteConditionsOfStretch(of, during)],
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
  const kinds: readonly Kind[] = [
    {
      from: EVENT,
      name: sql`"event"`,
      key: FROM,
      isKnown: sql`${FROM} >= ''`,
      conditions: countedEvents(events, unit),
      all: allEvents(events, 'OCCURRED', 'ASC'),
      own: eventConditions(events),
    },
    kindOf(QUOTE, sql`"quote"`, SAID, allQuotes(quotes, 'ASC'), quoteConditions(quotes)),
    ...(articles
      ? [
          kindOf(
            ARTICLE,
            sql`"article"`,
            PUBLISHED,
            allArticles(articles, 'PUBLISHED', 'ASC'),
            articleConditions(articles),
          ),
        ]
      : []),
  ];
  const ends = kinds.flatMap((kind) => [endOf(kind, 'ASC'), endOf(kind, 'DESC')]);
  const columns = ends.map((end, index) => sql`(${end}) AS ${raw(`"end${index}"`)}`);
  const [row] = await rowsOf<Record<string, string | null>>(database, sql`SELECT ${join(columns)}`);
  const days = Object.values(row ?? {})
    .filter((day) => day !== null)
    .sort();
  const [from, until] = [days[0], days.at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}

/** Records of a kind, on the days that a key begins with. */
interface Kind {
  /** Their table, under the name that conditions know. */
  readonly from: Sql;
  readonly name: Sql;
  readonly key: Sql;
  readonly isKnown: Sql;
  /** What holds for those on the timeline. */
  readonly conditions: readonly Sql[];
  /** The list of them at the root of the graph, and of its conditions those that a row tells. */
  readonly all: List;
  readonly own: readonly Sql[];
}

function kindOf(from: Sql, name: Sql, key: Sql, all: List, own: readonly Sql[]): Kind {
  return { from, name, key, isKnown: sql`${key} > ''`, conditions: own, all, own };
}

/** The first day of records, or the last: a walk a little way, then by what leads to them, as few of all there are fit. */
function endOf(kind: Kind, direction: Direction): Sql {
  const { from, name, key, isKnown, conditions, all, own } = kind;
  const order = sql`${key} ${raw(direction)}`;
  const day = sql`substr(${key}, 1, 10)`;
  const leads = all.from.sql !== from.sql || all.where.length > own.length;
  if (!leads)
    return sql`SELECT ${day} FROM ${from} ${whereAll([isKnown, ...conditions])} ORDER BY ${order} LIMIT 1`;
  const first = sql`SELECT * FROM ${from} WHERE ${isKnown} ORDER BY ${order} ${atMost(MOST_WALKED)}`;
  const last = raw(direction === 'ASC' ? 'min' : 'max');
  return sql`SELECT coalesce(
    (SELECT ${day} FROM (${first}) AS ${name} ${whereAll(conditions)} ${orderKept(order)} LIMIT 1),
    (SELECT substr(${last}(${key}), 1, 10) FROM (SELECT ${all.node} AS "id" FROM ${all.from} ${whereAll(all.where)}) AS "led"
      CROSS JOIN ${from} ${whereAll([sql`${name}."id" = "led"."id"`, isKnown, ...conditions])}))`;
}

function countedEvents(of: Composed<EventConditions>, unit: TimelineUnit): Sql[] {
  return [
    // Most are known to the day, which is one comparison.
    sql`("event"."precision" = 'DAY' OR coalesce("event"."precision", 'DAY') NOT IN (${namesOf(TOO_VAGUE[unit])}))`,
    ...eventConditions(of),
  ];
}
