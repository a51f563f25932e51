import type { Precision } from '../../generated/prisma/enums.ts';
import type { Composed } from '../condition.ts';
import { join, sql } from '../dialect.ts';
import { type List, orderBy, PARENT } from '../list.ts';
import { type EventConditions, eventConditions } from './event-lists.ts';
import { type QuoteConditions, quoteConditions } from './quote-lists.ts';

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

/** The events that began in a stretch, earliest first. */
export function eventsOfStretch(of: Composed<EventConditions>, unit: TimelineUnit): List {
  const [id, from] = [sql`"event"."id"`, sql`"event"."from"`];
  return {
    name: 'TimelineBucket.events',
    from: sql`"Event" AS "event"`,
    node: id,
    where: [
      sql`${from} >= ${FIRST_DAY}`,
      sql`${from} <= ${LAST_DAY}`,
      sql`coalesce("event"."precision", 'DAY') NOT IN (${join([...TOO_VAGUE[unit]])})`,
      ...eventConditions(of),
    ],
    order: orderBy('FROM', from, id, 'ASC'),
  };
}

/** The quotes of a stretch, earliest first: by the day on which they were said, or published where that is not known. */
export function quotesOfStretch(of: Composed<QuoteConditions>): List {
  const [id, said] = [sql`"quote"."id"`, sql`"quote"."said"`];
  return {
    name: 'TimelineBucket.quotes',
    from: sql`"Quote" AS "quote"`,
    node: id,
    // The key of a day's last instant sorts after the day itself; "~" sorts after every instant.
    where: [sql`${said} >= ${FIRST_DAY}`, sql`${said} <= ${LAST_DAY} || '~'`, ...quoteConditions(of)],
    order: orderBy('SAID', said, id, 'ASC'),
  };
}
