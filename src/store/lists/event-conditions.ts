import type { EventType, ParticipantRole, Realis } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, join, type Sql, sql, unindexed } from '../dialect.ts';
import { isOneOf, isOneOfNames } from '../list.ts';
import { mayContain } from '../search/engine.ts';
import { type DayRange, daysOverlap, publishedWithin } from './day-range.ts';

/** Which events a list holds; ids where the graph's filter takes a name. */
export interface EventConditions {
  readonly types?: readonly EventType[] | null | undefined;
  readonly realis?: readonly Realis[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  /** As what the participant, or the actor whose events they are, took part. */
  readonly role?: ParticipantRole | null | undefined;
  readonly place?: EventPlaceConditions | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly during?: DayRange | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly titleContains?: string | null | undefined;
  readonly main?: boolean | null | undefined;
  readonly isPart?: boolean | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

/** Where an event was: a place, or the actor that the text names as its place. */
export interface EventPlaceConditions {
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

/** What is true of "event". */
export function eventConditions(of: Composed<EventConditions>): Sql[] {
  return conditionsOf(of, ownEventConditions);
}

/** The same of a filter's own fields, without what is composed. */
export function ownEventConditions(of: EventConditions): Sql[] {
  return [
    ...(of.types ? [isOneOfNames(unindexed(sql`"event"."type"`), of.types)] : []),
    ...(of.realis ? [isOneOfNames(unindexed(sql`"event"."realis"`), of.realis)] : []),
    ...(of.participants || of.role ? [tookPart(of.participants ?? null, of.role ?? null)] : []),
    ...(of.place ? [tookPlaceAt(of.place)] : []),
    ...(of.countries ? [isOneOf(unindexed(sql`"event"."country"`), of.countries)] : []),
    ...(of.outlets ? [isOneOf(unindexed(sql`"event"."outletId"`), of.outlets)] : []),
    ...(of.articles ? [isReported(isOneOf(sql`"told"."articleId"`, of.articles))] : []),
    ...daysOverlap(sql`"event"."from"`, sql`"event"."until"`, of.during),
    ...publishedWithin(sql`"event"."published"`, of.published),
    ...(of.titleContains ? [containsText(sql`"event"."title"`, of.titleContains)] : []),
    ...(of.main == null ? [] : [of.main ? IS_MAIN : sql`NOT ${IS_MAIN}`]),
    ...(of.isPart == null ? [] : [of.isPart ? IS_PART : IS_NO_PART]),
    ...(of.minConfidence == null ? [] : [isReported(sql`"told"."confidence" >= ${of.minConfidence}`)]),
  ];
}

/** In a list of an actor's events, a role is that of this actor. */
export function eventConditionsOfActor({ role, ...rest }: EventConditions): Sql[] {
  return [...ownEventConditions(rest), ...(role ? [isTakenAs(role)] : [])];
}

/** What leads to the events that have what is asked for in their title. */
export function eventLetters({ titleContains }: EventConditions): Sql[] {
  return mayContain('EVENT', sql`"event"."id"`, [titleContains]);
}

/** What is true of "event" in a list of all of them, where what leads to few of them is said once more. */
export function conditionsOfAllEvents(of: Composed<EventConditions>, letters: readonly Sql[]): Sql[] {
  const { types, realis, place, countries, outlets, articles, during } = of;
  return [
    ...(types ? [isOneOf(sql`"event"."type"`, types)] : []),
    ...(realis ? [isOneOf(sql`"event"."realis"`, realis)] : []),
    ...(place ? [isOneAt(place)] : []),
    ...(countries ? [isOneOf(sql`"event"."country"`, countries)] : []),
    ...(outlets ? [isOneOf(sql`"event"."outletId"`, outlets)] : []),
    ...(articles
      ? [
          sql`"event"."id" IN (SELECT "eventId" FROM "EventMention" AS "in" WHERE ${isOneOf(sql`"in"."articleId"`, articles)})`,
        ]
      : []),
    ...letters,
    ...beganBefore(during),
    // Asked of the rows again, these two would have a count read them.
    ...eventConditions({ ...of, place: null, articles: null }),
  ];
}

/** Of what has a first day, the order key is that day. */
export function beganBefore(during: DayRange | null | undefined): Sql[] {
  return during?.until ? [sql`"event"."occurred" <= ${during.until}`] : [];
}

/** Two indexes lead to what was at a place: by what the map knows, and by what the text names. */
function isOneAt({ places, actors }: EventPlaceConditions): Sql {
  const ways = [
    ...(places.length > 0 ? [isOneOf(sql`"at"."placeId"`, places)] : []),
    ...(actors.length > 0 ? [isOneOf(sql`"at"."placeActorId"`, actors)] : []),
  ].map((way) => sql`SELECT "id" FROM "Event" AS "at" WHERE ${way}`);
  return ways.length === 0 ? sql`1 = 0` : sql`"event"."id" IN (${join(ways, ' UNION ALL ')})`;
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

const IS_PART = sql`"event"."partOfId" IS NOT NULL`;
const IS_NO_PART = sql`${unindexed(sql`"event"."partOfId"`)} IS NULL`;

function isReported(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM "EventMention" AS "told" WHERE "told"."eventId" = "event"."id" AND ${condition})`;
}

const IS_MAIN = isReported(sql`"told"."main" = TRUE`);
