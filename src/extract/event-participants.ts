import type { EventMention, Participant } from './document.ts';

/** Those who took part, and the place among them: an event's place is its participant of role LOCATION too. */
export function participantsOf(event: EventMention): readonly Participant[] {
  const { place, participants } = event;
  if (place === null || participants.some((participant) => isPlace(participant, event))) return participants;
  return [
    ...participants,
    { actor: place.actor, role: 'LOCATION', stated: true, span: { start: place.start, end: place.end } },
  ];
}

function isPlace({ role, actor, span }: Participant, { place }: EventMention): boolean {
  if (role !== 'LOCATION' || place === null) return false;
  return span?.start === place.start || (actor !== null && actor === place.actor);
}
