import type { Composed } from '../condition.ts';
import { jsonRows, jsonText, type Sql, sql, unindexed } from '../dialect.ts';
import { type List, orderBy, PARENT } from '../list.ts';
import { type EventConditions, eventConditions } from './event-conditions.ts';

/** The rule by which events of two articles are taken to be one and the same. */
export const RETOLD_RULE = 'event.same-day-participants';

/** What two reports have in common, beside their type. */
export interface RetoldEvidence {
  readonly day: string;
  readonly participants: readonly string[];
  readonly place: string | null;
}

/**
 * The same event as other articles tell it: of one type and realis, on one day, with two participants in common, or
 * with one and the place. What contradicts that, another place, keeps two events apart. The link is the evidence.
 */
export function retellingsOfEvent(of: Composed<EventConditions>): List {
  const [id, occurred] = [sql`"event"."id"`, sql`"event"."occurred"`];
  return {
    name: 'Event.retellings',
    parent: 'Event',
    from: sql`"Event" AS "event"`,
    node: id,
    link: evidence(),
    where: [
      sql`"event"."type" = "parent"."type"`,
      // Of what has a first day, the order key is that day; it leads to the few events of a type and day.
      sql`${occurred} = "parent"."from"`,
      sql`"event"."from" = "parent"."from"`,
      sql`"event"."until" = "parent"."until"`,
      sql`"event"."realis" = "parent"."realis"`,
      knownToTheDay(sql`"event"`),
      knownToTheDay(sql`"parent"`),
      sql`${id} <> ${PARENT}`,
      sql`coalesce("event"."placeActorId" = "parent"."placeActorId", 1 = 1)`,
      sql`(SELECT CASE WHEN min("mine"."actorId") < max("mine"."actorId") THEN 1
        WHEN count(*) > 0 AND "event"."placeActorId" = "parent"."placeActorId" THEN 1 ELSE 0 END
        FROM ${shared()}) = 1`,
      inAnotherArticle(),
      ...eventConditions(of),
    ],
    order: orderBy('OCCURRED', occurred, id, 'ASC'),
  };
}

/** The evidence of an entry, from its link. */
export function evidenceFromLink(link: string): RetoldEvidence {
  // Written by `evidence` below.
  const [day, place, names] = JSON.parse(link) as [string, string | null, string];
  // Who takes part in several ways is told once.
  const participants = new Set((JSON.parse(names) as [string][]).map(([name]) => name));
  return { day, place, participants: [...participants].sort() };
}

function evidence(): Sql {
  const names = sql`(SELECT ${jsonRows([sql`"common"."name"`])} FROM (
    SELECT "actor"."name" FROM ${shared()} CROSS JOIN "Actor" AS "actor"
    WHERE "actor"."id" = "mine"."actorId") AS "common")`;
  const place = sql`(SELECT "name" FROM "Actor" AS "venue" WHERE "venue"."id" = "event"."placeActorId"
    AND "event"."placeActorId" = "parent"."placeActorId")`;
  return jsonText([sql`"event"."from"`, place, sql`(${names} || '')`]);
}

/** Those who take part in both as the same; a place is told for itself. */
function shared(): Sql {
  return sql`(SELECT "own"."actorId" FROM "Participant" AS "own" CROSS JOIN "Participant" AS "their"
    WHERE "own"."eventId" = ${PARENT} AND "their"."eventId" = "event"."id" AND "own"."role" <> 'LOCATION'
    AND "their"."role" = "own"."role" AND ${unindexed(sql`"their"."actorId"`)} = "own"."actorId") AS "mine"`;
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
