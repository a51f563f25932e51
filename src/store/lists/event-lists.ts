import type { ParticipantRole } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { type Sql, sql, unindexed } from '../dialect.ts';
import {
  byLetters,
  type Direction,
  isOneOfNames,
  type List,
  orderBy,
  orderByNumber,
  PARENT,
  through,
} from '../list.ts';
import { rowsOfTable } from '../table-counts.ts';
import { publishedWithin } from './day-range.ts';
import {
  beganBefore,
  conditionsOfAllEvents,
  type EventConditions,
  eventConditions,
  eventConditionsOfActor,
  eventLetters,
  ownEventConditions,
} from './event-conditions.ts';

export type EventOrderField = 'OCCURRED' | 'PUBLISHED';

const EVENT = sql`"Event" AS "event"`;
const ID = sql`"event"."id"`;
const OCCURRED = sql`"event"."occurred"`;
const PARTICIPANT = sql`"Participant" AS "participant"`;
const TAKEN_PART = sql`"participant"."eventId"`;

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

/** The events that an actor took part in, each once. */
export function eventsOfActor(of: Composed<EventConditions>, direction: Direction): List {
  return { ...eventsWithParticipant(PARENT, of, direction, eventConditionsOfActor), name: 'Actor.events' };
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

/** The events that `actor` took part in, each once; `own` says what is true of one. */
function eventsWithParticipant(
  actor: Sql,
  of: Composed<EventConditions>,
  direction: Direction,
  own = ownEventConditions,
): Omit<List, 'name'> {
  const { role, types, ...rest } = of;
  const { from, where } = through(
    PARTICIPANT,
    EVENT,
    sql`"event"."id" = "participant"."eventId"`,
    conditionsOf<EventConditions>(rest, own),
  );
  // Asked of what is left when the event's own columns have been looked at.
  const event = where.length === 0 ? TAKEN_PART : ID;
  return {
    from,
    node: TAKEN_PART,
    link: sql`"participant"."id"`,
    where: [
      sql`"participant"."actorId" = ${actor}`,
      ...(role ? [sql`"participant"."role" = ${role}`] : []),
      ...(types ? [isOneOfNames(sql`"participant"."eventType"`, types)] : []),
      ...where,
      isFirstParticipation(event, role ?? null),
    ],
    order: orderBy('OCCURRED', sql`"participant"."occurred"`, sql`"participant"."id"`, direction),
    isTied: where.length === 0 && !role && !types,
  };
}

/** The events that two actors took part in, each once, read from the side of the first. */
export function eventsOfBoth(actor: Sql, other: Sql): Omit<List, 'name'> {
  return {
    from: PARTICIPANT,
    node: TAKEN_PART,
    where: [
      sql`"participant"."actorId" = ${actor}`,
      sql`EXISTS (SELECT 1 FROM "Participant" AS "beside" WHERE "beside"."eventId" = ${TAKEN_PART}
        AND ${unindexed(sql`"beside"."actorId"`)} = ${other})`,
      // SQLite looks at a SELECT last: few are left of those that one of them took part in.
      sql`(SELECT ${isFirstParticipation(TAKEN_PART, null)})`,
    ],
    order: orderBy('OCCURRED', sql`"participant"."occurred"`, sql`"participant"."id"`, 'DESC'),
  };
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

/** An actor may take part in an event as several things, or be stated by several articles. */
function isFirstParticipation(event: Sql, role: ParticipantRole | null): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = ${event}
    AND ${unindexed(sql`"earlier"."actorId"`)} = "participant"."actorId"
    AND "earlier"."id" < "participant"."id" ${role ? sql`AND "earlier"."role" = ${role}` : sql``})`;
}

/** An article may report an event in several places. */
function isFirstReport(): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "EventMention" AS "earlier"
    WHERE "earlier"."articleId" = "report"."articleId"
    AND ("earlier"."triggerStart", "earlier"."id") < ("report"."triggerStart", "report"."id")
    AND ${unindexed(sql`"earlier"."eventId"`)} = "report"."eventId")`;
}
