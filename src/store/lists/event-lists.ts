import type { EventType, ParticipantRole, Realis } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, join, type Sql, sql, unindexed } from '../dialect.ts';
import { type Direction, isOneOf, type List, orderBy, orderByNumber, PARENT, through } from '../list.ts';
import { mayContain } from '../search/fts5.ts';
import { type DayRange, daysOverlap, publishedWithin } from './day-range.ts';

/** Which events a list holds; ids where the graph's filter takes a name. */
export interface EventConditions {
  readonly types?: readonly EventType[] | null | undefined;
  readonly realis?: readonly Realis[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  /** As what the participant, or the actor whose events they are, took part. */
  readonly role?: ParticipantRole | null | undefined;
  readonly place?: EventPlaceConditions | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly during?: DayRange | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly titleContains?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

/** Where an event was: a place, or the actor that the text names as its place. */
export interface EventPlaceConditions {
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

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
    where: [...narrowed(of), ...eventConditions(of)],
    order: orderBy(field, column, ID, direction),
  };
}

/** What leads to the events of a list that has no shorter way to them. */
function narrowed({ place, articles, titleContains, during }: EventConditions): Sql[] {
  return [
    ...(place ? [isOneAt(place)] : []),
    ...(articles
      ? [
          sql`${ID} IN (SELECT "eventId" FROM "EventMention" AS "in" WHERE ${isOneOf(sql`"in"."articleId"`, articles)})`,
        ]
      : []),
    ...mayContain('EVENT', ID, [titleContains]),
    // Of what has a first day, the order key is that day.
    ...(during?.until ? [sql`${OCCURRED} <= ${during.until}`] : []),
  ];
}

/** Two indexes lead to what was at a place: by what the map knows, and by what the text names. */
function isOneAt({ places, actors }: EventPlaceConditions): Sql {
  const ways = [
    ...(places.length > 0 ? [isOneOf(sql`"at"."placeId"`, places)] : []),
    ...(actors.length > 0 ? [isOneOf(sql`"at"."placeActorId"`, actors)] : []),
  ].map((way) => sql`SELECT "id" FROM "Event" AS "at" WHERE ${way}`);
  return ways.length === 0 ? sql`1 = 0` : sql`${ID} IN (${join(ways, ' UNION ALL ')})`;
}

/** The events that an actor took part in, each once. */
export function eventsOfActor(of: Composed<EventConditions>, direction: Direction): List {
  return { ...eventsWithParticipant(PARENT, of, direction, ofThisActor), name: 'Actor.events' };
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
export function eventsWithParticipant(
  actor: Sql,
  of: Composed<EventConditions>,
  direction: Direction,
  own = ownConditions,
): Omit<List, 'name'> {
  const { role, ...rest } = of;
  const { from, where } = through(
    sql`"Participant" AS "participant"`,
    EVENT,
    sql`"event"."id" = "participant"."eventId"`,
    conditionsOf<EventConditions>(rest, own),
  );
  return {
    from,
    node: sql`"participant"."eventId"`,
    link: sql`"participant"."id"`,
    where: [
      sql`"participant"."actorId" = ${actor}`,
      ...(role ? [sql`"participant"."role" = ${role}`] : []),
      isFirstParticipation(role ?? null),
      ...where,
    ],
    order: orderBy('OCCURRED', sql`"participant"."occurred"`, sql`"participant"."id"`, direction),
  };
}

function eventsWhere(
  name: string,
  condition: Sql,
  of: Composed<EventConditions>,
  direction: Direction,
): List {
  return {
    name,
    from: EVENT,
    node: ID,
    where: [condition, ...eventConditions(of)],
    order: orderBy('OCCURRED', OCCURRED, ID, direction),
  };
}

/** What is true of "event". */
export function eventConditions(of: Composed<EventConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: EventConditions): Sql[] {
  return [
    ...(of.types ? [isOneOf(sql`"event"."type"`, of.types)] : []),
    ...(of.realis ? [isOneOf(sql`"event"."realis"`, of.realis)] : []),
    ...(of.participants || of.role ? [tookPart(of.participants ?? null, of.role ?? null)] : []),
    ...(of.place ? [tookPlaceAt(of.place)] : []),
    ...(of.articles ? [isReported(isOneOf(sql`"told"."articleId"`, of.articles))] : []),
    ...daysOverlap(sql`"event"."from"`, sql`"event"."until"`, of.during),
    ...publishedWithin(sql`"event"."published"`, of.published),
    ...(of.titleContains ? [containsText(sql`"event"."title"`, of.titleContains)] : []),
    ...(of.minConfidence == null ? [] : [isReported(sql`"told"."confidence" >= ${of.minConfidence}`)]),
  ];
}

/** In a list of an actor's events, a role is that of this actor. */
function ofThisActor({ role, ...rest }: EventConditions): Sql[] {
  return [...ownConditions(rest), ...(role ? [isTakenAs(role)] : [])];
}

function isTakenAs(role: ParticipantRole): Sql {
  return sql`EXISTS (SELECT 1 FROM "Participant" AS "taking" WHERE "taking"."eventId" = "event"."id"
    AND ${unindexed(sql`"taking"."actorId"`)} = "participant"."actorId" AND "taking"."role" = ${role})`;
}

function tookPart(actors: readonly string[] | null, role: ParticipantRole | null): Sql {
  const conditions = [
    sql`"taking"."eventId" = "event"."id"`,
    ...(actors ? [isOneOf(unindexed(sql`"taking"."actorId"`), actors)] : []),
    ...(role ? [sql`"taking"."role" = ${role}`] : []),
  ];
  return sql`EXISTS (SELECT 1 FROM "Participant" AS "taking" WHERE ${join(conditions, ' AND ')})`;
}

function tookPlaceAt({ places, actors }: EventPlaceConditions): Sql {
  return sql`(${isOneOf(sql`"event"."placeId"`, places)} OR ${isOneOf(sql`"event"."placeActorId"`, actors)})`;
}

function isReported(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM "EventMention" AS "told" WHERE "told"."eventId" = "event"."id" AND ${condition})`;
}

/** An actor may take part in an event as several things, or be stated by several articles. */
function isFirstParticipation(role: ParticipantRole | null): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier"
    WHERE "earlier"."eventId" = "participant"."eventId"
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
