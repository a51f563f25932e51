import type { Precision } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import type { DatabaseSession } from '../database.ts';
import { eachOf, join, type Sql, sql } from '../dialect.ts';
import { type List, orderBy, PARENT, whereAll } from '../list.ts';
import { rowsOf } from '../statement.ts';
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

const EVENT = sql`"Event" AS "event"`;
const QUOTE = sql`"Quote" AS "quote"`;
const FROM = sql`"event"."from"`;
const SAID = sql`"quote"."said"`;

/** Stretches as rows, "key" of the lists below. */
export function stretchRows(stretches: readonly string[]): Sql {
  return sql`SELECT ${PARENT} AS "value", ${FIRST_DAY} AS "from", ${LAST_DAY} AS "until" FROM ${eachOf(stretches)}`;
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
    // The key of a day's last instant sorts after the day itself; "~" sorts after every instant.
    where: [sql`${SAID} >= ${FIRST_DAY}`, sql`${SAID} <= ${LAST_DAY} || '~'`, ...quoteConditions(of)],
    order: orderBy('SAID', SAID, id, 'ASC'),
  };
}

/** The days of the first and the last record that a timeline counts; null where it counts none. */
export async function daysOfTimeline(
  database: DatabaseSession,
  events: Composed<EventConditions>,
  quotes: Composed<QuoteConditions>,
  unit: TimelineUnit,
): Promise<{ readonly from: string; readonly until: string } | null> {
  const happened = whereAll([sql`${FROM} >= ''`, ...countedEvents(events, unit)]);
  const said = whereAll([sql`${SAID} > ''`, ...quoteConditions(quotes)]);
  const [ends] = await rowsOf<Record<string, string | null>>(
    database,
    sql`SELECT
    (SELECT ${FROM} FROM ${EVENT} ${happened} ORDER BY ${FROM} LIMIT 1) AS "firstEvent",
    (SELECT ${FROM} FROM ${EVENT} ${happened} ORDER BY ${FROM} DESC LIMIT 1) AS "lastEvent",
    (SELECT substr(${SAID}, 1, 10) FROM ${QUOTE} ${said} ORDER BY ${SAID} LIMIT 1) AS "firstQuote",
    (SELECT substr(${SAID}, 1, 10) FROM ${QUOTE} ${said} ORDER BY ${SAID} DESC LIMIT 1) AS "lastQuote"`,
  );
  const days = Object.values(ends ?? {})
    .filter((day) => day !== null)
    .sort();
  const [from, until] = [days[0], days.at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}

function countedEvents(of: Composed<EventConditions>, unit: TimelineUnit): Sql[] {
  return [
    sql`coalesce("event"."precision", 'DAY') NOT IN (${join([...TOO_VAGUE[unit]])})`,
    ...eventConditions(of),
  ];
}
