import type { ParticipantRole } from '../../generated/prisma/enums.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import type { Column } from '../column.ts';
import type { EventRecord } from './event-record.ts';

/** Two columns side by side: the ids and the names of those who took part as one thing. */
export function participantColumns(
  role: ParticipantRole,
  name: string,
  description: string,
): readonly Column<EventRecord>[] {
  return [
    {
      name: `${name}Ids`,
      type: 'texts',
      description:
        'the ids of the next column, in the same order; null for words that the graph has no `Actor` for',
      value: (event) =>
        playersOf(event, role).map(({ actor }) => (actor ? encodeGlobalId('Actor', actor.id) : null)),
    },
    {
      name: `${name}s`,
      type: 'texts',
      description,
      value: (event) => playersOf(event, role).map(({ actor, text }) => actor?.name ?? text),
    },
  ];
}

/** Several articles, or several words of one, may state the same participant. */
function playersOf({ participants }: EventRecord, role: ParticipantRole) {
  const players = new Map<string, EventRecord['participants'][number]>();
  for (const participant of participants) {
    const key = participant.actor?.id ?? `described as ${participant.text}`;
    if (participant.role === role && !players.has(key)) players.set(key, participant);
  }
  return [...players.values()];
}
