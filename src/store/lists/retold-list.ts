import type { Composed } from '../condition.ts';
import { jsonRows, jsonText, raw, type Sql, sql, unindexed } from '../dialect.ts';
import { type List, orderBy, PARENT } from '../list.ts';
import { type EventConditions, eventConditions } from './event-conditions.ts';

/** The rules by which events of two articles are taken to be one and the same. */
const TOLD_TWICE = 'event.same-day-participants';
const PLANNED_THEN_HELD = 'event.planned-then-held';

/** What two reports have in common, and the rule that this satisfies. */
export interface RetoldEvidence {
  readonly rule: string;
  readonly day: string;
  readonly participants: readonly string[];
  readonly place: string | null;
}

/**
 * The same event as other articles tell it: of one type and realis, or planned in the one and then held in the other; on
 * one day, with two participants in common, or with one and the place. What contradicts that, another place, keeps two
 * events apart. The link is the evidence.
 */
export function retellingsOfEvent(of: Composed<EventConditions>): List {
  const [id, occurred] = [sql`"event"."id"`, sql`"event"."occurred"`];
  return {
    name: 'Event.retellings',
    parent: 'Event',
    from: sql`${TOGETHER} CROSS JOIN "Event" AS "event"`,
    node: id,
    link: evidence(),
    where: [
      sql`${id} = "together"."eventId"`,
      sql`"event"."type" IN ("parent"."type",
        CASE "parent"."type" WHEN 'AGREE' THEN 'CONSULT' WHEN 'CONSULT' THEN 'AGREE' END)`,
      sql`"event"."from" = "parent"."from"`,
      sql`"event"."until" = "parent"."until"`,
      knownToTheDay(sql`"event"`),
      knownToTheDay(sql`"parent"`),
      sql`${id} <> ${PARENT}`,
      sql`coalesce(${SAME_PLACE}, 1 = 1)`,
      sql`${rule()} IS NOT NULL`,
      sharesEnough(),
      inAnotherArticle(),
      ...eventConditions(of),
    ],
    // The few are sorted: an index in this order would lead through all that happened on the day.
    order: orderBy('OCCURRED', unindexed(occurred), unindexed(id), 'ASC'),
  };
}

/** The evidence of an entry, from its link. */
export function evidenceFromLink(link: string): RetoldEvidence {
  // Written by `evidence` below.
  const [rule, day, place, names] = JSON.parse(link) as [string, string, string | null, string];
  // Who takes part in several ways is told once.
  const participants = new Set((JSON.parse(names) as [string][]).map(([name]) => name));
  return { rule, day, place, participants: [...participants].sort() };
}

/**
 * The events of the day in which somebody takes part who takes part in the parent: few, also where much happened on that
 * day. Of what has a first day, the order key is that day.
 */
const TOGETHER = sql`(SELECT DISTINCT "their"."eventId" FROM "Participant" AS "own" CROSS JOIN "Participant" AS "their"
  WHERE "own"."eventId" = ${PARENT} AND "own"."role" <> 'LOCATION' AND "their"."actorId" = "own"."actorId"
    AND "their"."occurred" = "parent"."from") AS "together"`;

const SAME_TYPE = sql`"event"."type" = "parent"."type"`;
const SAME_PLACE = sql`"event"."placeActorId" = "parent"."placeActorId"`;

/** The rule by which the two are one; null where none says so. */
function rule(): Sql {
  return sql`CASE WHEN ${SAME_TYPE} AND "event"."realis" = "parent"."realis" THEN ${TOLD_TWICE}
    WHEN ${isHeldAsPlanned('parent', 'event')} OR ${isHeldAsPlanned('event', 'parent')} THEN ${PLANNED_THEN_HELD} END`;
}

/**
 * "Kestria and Ordania will meet on Thursday", and after that day: "Kestria and Ordania met on Thursday". What is told
 * as planned after its day is left alone, since it may not have happened. A planned meeting is an AGREE, a held one a
 * CONSULT; an agreement that is reached on that day is another event. A planned signing is an AGREE as well, and no record
 * tells the one plan from the other: so `sharesEnough` asks for both sides and the place, at which they met in either case.
 */
function isHeldAsPlanned(plan: 'event' | 'parent', held: 'event' | 'parent'): Sql {
  const [planned, actual] = [raw(`"${plan}"`), raw(`"${held}"`)];
  return sql`(${planned}."realis" IN ('PLANNED', 'PROPOSED') AND ${actual}."realis" = 'ACTUAL'
    AND ${planned}."published" > '' AND ${planned}."published" < ${actual}."published"
    AND substr(${planned}."published", 1, 10) <= ${planned}."from"
    AND substr(${actual}."published", 1, 10) >= ${actual}."from"
    AND ${actual}."type" = CASE ${planned}."type" WHEN 'AGREE' THEN 'CONSULT' ELSE ${planned}."type" END)`;
}

/** Two participants, or one and the place; where the types differ, all of that. */
function sharesEnough(): Sql {
  return sql`(SELECT CASE WHEN min("mine"."actorId") < max("mine"."actorId") THEN ${SAME_TYPE} OR ${SAME_PLACE}
    WHEN count(*) > 0 THEN ${SAME_TYPE} AND ${SAME_PLACE} END FROM ${shared()}) IS TRUE`;
}

function evidence(): Sql {
  const names = sql`(SELECT ${jsonRows([sql`"common"."name"`])} FROM (
    SELECT "actor"."name" FROM ${shared()} CROSS JOIN "Actor" AS "actor"
    WHERE "actor"."id" = "mine"."actorId") AS "common")`;
  const place = sql`(SELECT "name" FROM "Actor" AS "venue" WHERE "venue"."id" = "event"."placeActorId"
    AND ${SAME_PLACE})`;
  return jsonText([rule(), sql`"event"."from"`, place, sql`(${names} || '')`]);
}

/**
 * Those who take part in both as the same; a place is told for itself. "Kestria will meet Ordania" has one side of what
 * has two: "Kestria and Ordania met".
 */
function shared(): Sql {
  return sql`(SELECT "own"."actorId" FROM "Participant" AS "own" CROSS JOIN "Participant" AS "their"
    WHERE "own"."eventId" = ${PARENT} AND "their"."eventId" = "event"."id" AND "own"."role" <> 'LOCATION'
    AND ("their"."role" = "own"."role" OR (NOT (${SAME_TYPE}) AND "own"."role" <> 'OTHER'
      AND "their"."role" IN ('AGENT', 'RECIPIENT'))) AND ${unindexed(sql`"their"."actorId"`)} = "own"."actorId") AS "mine"`;
}

function knownToTheDay(event: Sql): Sql {
  return sql`${event}."precision" IN ('DAY', 'HOUR', 'MINUTE')`;
}

/** Two events of one article are two. */
function inAnotherArticle(): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "EventMention" AS "here" CROSS JOIN "EventMention" AS "there"
    WHERE "here"."eventId" = ${PARENT} AND "there"."eventId" = "event"."id"
    AND ${unindexed(sql`"there"."articleId"`)} = "here"."articleId")`;
}
