import type { ParticipantRole } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { type Sql, sql, unindexed } from '../dialect.ts';
import { type Direction, isOneOfNames, type List, orderBy, PARENT, through } from '../list.ts';
import { type EventConditions, eventConditionsOfActor, ownEventConditions } from './event-conditions.ts';

// Events from the side of those who take part.

const EVENT = sql`"Event" AS "event"`;
const PARTICIPANT = sql`"Participant" AS "participant"`;
const TAKEN_PART = sql`"participant"."eventId"`;

/** The events that an actor took part in, each once. */
export function eventsOfActor(of: Composed<EventConditions>, direction: Direction): List {
  return { ...eventsWithParticipant(PARENT, of, direction, eventConditionsOfActor), name: 'Actor.events' };
}

/** The events that `actor` took part in, each once; `own` says what is true of one. */
export function eventsWithParticipant(
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
  const event = where.length === 0 ? TAKEN_PART : sql`"event"."id"`;
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

/** An actor may take part in an event as several things, or be stated by several articles. */
function isFirstParticipation(event: Sql, role: ParticipantRole | null): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "Participant" AS "earlier" WHERE "earlier"."eventId" = ${event}
    AND ${unindexed(sql`"earlier"."actorId"`)} = "participant"."actorId"
    AND "earlier"."id" < "participant"."id" ${role ? sql`AND "earlier"."role" = ${role}` : sql``})`;
}
