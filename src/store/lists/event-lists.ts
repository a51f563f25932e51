import type { Composed } from '../condition.ts';
import { type Sql, sql, unindexed } from '../dialect.ts';
import { byLetters, type Direction, type List, orderBy, orderByNumber, PARENT, through } from '../list.ts';
import { rowsOfTable } from '../table-counts.ts';
import { publishedWithin } from './day-range.ts';
import {
  beganBefore,
  conditionsOfAllEvents,
  type EventConditions,
  eventConditions,
  eventLetters,
} from './event-conditions.ts';
import { eventsWithParticipant } from './participation-lists.ts';

export type EventOrderField = 'OCCURRED' | 'PUBLISHED';

const EVENT = sql`"Event" AS "event"`;
const ID = sql`"event"."id"`;
const OCCURRED = sql`"event"."occurred"`;

/** Every event. Those that one actor took part in are read from that actor's side. */
export function allEvents(of: Composed<EventConditions>, field: EventOrderField, direction: Direction): List {
  const [actor, ...others] = of.participants ?? [];
  if (actor !== undefined && others.length === 0 && field === 'OCCURRED') {
    const { participants: _, ...rest } = of;
    return {
      ...eventsWithParticipant(sql`${actor}`, rest, direction),
      name: 'Query.events of a participant',
    };
  }
  const column = field === 'OCCURRED' ? OCCURRED : sql`"event"."published"`;
  return {
    name: 'Query.events',
    from: EVENT,
    node: ID,
    ...byLetters(eventLetters(of), (letters) => conditionsOfAllEvents(of, letters), {
      as: sql`"event"`,
      range: field === 'OCCURRED' ? beganBefore(of.during) : publishedWithin(column, of.published),
    }),
    ...(isOnlyMain(of) && { total: countOfMain(of.main === true) }),
    order: orderBy(field, column, ID, direction),
  };
}

/** Whether nothing else is asked of events but whether they are what an article is about. */
function isOnlyMain({ main, ...others }: Composed<EventConditions>): boolean {
  return main != null && Object.values(others).every((condition) => condition == null);
}

/** How many there are, by the index of their reports alone, and not event by event. */
function countOfMain(isMain: boolean): Sql {
  const main = sql`SELECT count(DISTINCT "eventId") FROM "EventMention" WHERE "main" = TRUE`;
  return isMain ? main : sql`SELECT "rows" - (${main}) FROM (${rowsOfTable('Event')}) AS "all"`;
}

/** The events that an article reports, in text order, each at its first report. */
export function eventsOfArticle(of: Composed<EventConditions>): List {
  const { from, where } = through(
    sql`"EventMention" AS "report"`,
    EVENT,
    sql`"event"."id" = "report"."eventId"`,
    eventConditions(of),
  );
  return {
    name: 'Article.events',
    from,
    node: sql`"report"."eventId"`,
    link: sql`"report"."id"`,
    where: [sql`"report"."articleId" = ${PARENT}`, isFirstReport(), ...where],
    order: orderByNumber('POSITION', sql`"report"."triggerStart"`, sql`"report"."id"`, 'ASC'),
    isTied: where.length === 0,
  };
}

/** The event that an article is about, as a list of one. */
export function mainEventOfArticle(): List {
  return {
    name: 'Article.mainEvent',
    from: sql`"EventMention" AS "report"`,
    node: sql`"report"."eventId"`,
    where: [sql`"report"."articleId" = ${PARENT}`, sql`"report"."main" = ${true}`],
    order: orderByNumber('POSITION', sql`"report"."triggerStart"`, sql`"report"."id"`, 'ASC'),
    isTied: true,
  };
}

/** The events that a quote speaks of. */
export function eventsOfQuote(of: Composed<EventConditions>): List {
  const { from, where } = through(
    sql`"QuotedEvent" AS "quoted"`,
    EVENT,
    sql`"event"."id" = "quoted"."eventId"`,
    eventConditions(of),
  );
  const eventId = sql`"quoted"."eventId"`;
  return {
    name: 'Quote.events',
    from,
    node: eventId,
    where: [sql`"quoted"."quoteId" = ${PARENT}`, ...where],
    order: orderBy('ID', eventId, eventId, 'ASC'),
    isTied: where.length === 0,
  };
}

/** The events that took place at a place of the gazetteer. */
export function eventsOfPlace(of: Composed<EventConditions>, direction: Direction): List {
  return eventsWhere('Place.events', sql`"event"."placeId" = ${PARENT}`, of, direction);
}

/** The events whose place a text names as an actor: "in Kestria". */
export function eventsAtActor(of: Composed<EventConditions>, direction: Direction): List {
  return eventsWhere('Actor.venueOf', sql`"event"."placeActorId" = ${PARENT}`, of, direction);
}

/** The events that are parts of an event. */
export function partsOfEvent(of: Composed<EventConditions>, direction: Direction): List {
  return eventsWhere('Event.parts', sql`"event"."partOfId" = ${PARENT}`, of, direction);
}

function eventsWhere(
  name: string,
  condition: Sql,
  of: Composed<EventConditions>,
  direction: Direction,
): List {
  const conditions = eventConditions(of);
  return {
    name,
    from: EVENT,
    node: ID,
    where: [condition, ...conditions],
    order: orderBy('OCCURRED', OCCURRED, ID, direction),
    isTied: conditions.length === 0,
  };
}

/** An article may report an event in several places. */
function isFirstReport(): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "EventMention" AS "earlier"
    WHERE "earlier"."articleId" = "report"."articleId"
    AND ("earlier"."triggerStart", "earlier"."id") < ("report"."triggerStart", "report"."id")
    AND ${unindexed(sql`"earlier"."eventId"`)} = "report"."eventId")`;
}
