import type { ParticipantRole } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql } from '../dialect.ts';
import { isOneOf, type List, orderBy, PARENT } from '../list.ts';

/** Which participants a list holds; ids where the graph's filter takes a name. */
export interface ParticipantConditions {
  readonly actors?: readonly string[] | null | undefined;
  readonly roles?: readonly ParticipantRole[] | null | undefined;
  readonly textContains?: string | null | undefined;
  readonly stated?: boolean | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
}

const ID = sql`"participant"."id"`;

/** Who took part in an event, agents first. */
export function participantsOfEvent(of: Composed<ParticipantConditions>): List {
  const conditions = participantConditions(of);
  return {
    name: 'Event.participants',
    from: sql`"Participant" AS "participant"`,
    node: ID,
    where: [sql`"participant"."eventId" = ${PARENT}`, ...conditions],
    order: orderBy('ROLE', sql`"participant"."role"`, ID, 'ASC'),
    isTied: conditions.length === 0,
  };
}

function participantConditions(of: Composed<ParticipantConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: ParticipantConditions): Sql[] {
  return [
    ...(of.actors ? [isOneOf(sql`"participant"."actorId"`, of.actors)] : []),
    ...(of.roles ? [isOneOf(sql`"participant"."role"`, of.roles)] : []),
    ...(of.textContains ? [containsText(sql`"participant"."text"`, of.textContains)] : []),
    ...(of.stated == null ? [] : [sql`"participant"."stated" = ${of.stated}`]),
    ...(of.articles ? [isOneOf(sql`"participant"."articleId"`, of.articles)] : []),
  ];
}
