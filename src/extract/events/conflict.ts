import type { Participant } from '../document.ts';
import type { Draft } from './draft.ts';
import type { JoinedEvent } from './joined-event.ts';
import { isDefinite } from './noun-standing.ts';
import type { Story } from './story.ts';

/** Known and different: who did it, whom to, where or when. */
export function hasConflict(story: Story, event: JoinedEvent, draft: Draft): boolean {
  return (
    isDisjoint(story, event.participants, draft.participants, 'AGENT') ||
    isDisjoint(story, event.participants, draft.participants, 'RECIPIENT') ||
    isElsewhere(story, event, draft) ||
    isAnotherTime(event, draft)
  );
}

function isDisjoint(
  story: Story,
  known: readonly Participant[],
  mine: readonly Participant[],
  role: Participant['role'],
): boolean {
  const a = sidesOf(story, known, role);
  const b = sidesOf(story, mine, role);
  return a.size > 0 && b.size > 0 && ![...b].some((side) => a.has(side));
}

/** Actors of a role and the countries that they are of. */
export function sidesOf(
  story: Story,
  participants: readonly Participant[],
  role?: Participant['role'],
): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const one of participants) {
    if ((role !== undefined && one.role !== role) || one.actor === null) continue;
    sides.add(one.actor);
    const country = story.actorByKey.get(one.actor)?.country;
    if (country != null) sides.add(country);
  }
  return sides;
}

function isElsewhere(story: Story, event: JoinedEvent, draft: Draft): boolean {
  const a = placesOf(event.participants);
  const b = placesOf(draft.participants);
  if (a.size === 0 || b.size === 0) return false;
  return (
    ![...b].some((place) => a.has(place)) &&
    draft.place?.actor != null &&
    event.place?.actor != null &&
    !isReferenceWithVenue(story, draft)
  );
}

/** "The meeting took place in the old library" adds a venue to the city known; "held talks in Orle" is another event. */
function isReferenceWithVenue(story: Story, { trigger }: Draft): boolean {
  return trigger.form === 'LIGHT' && trigger.noun >= 0 && isDefinite(story, trigger.noun);
}

function placesOf(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(
    participants.flatMap((one) => (one.role === 'LOCATION' && one.actor !== null ? [one.actor] : [])),
  );
}

function isAnotherTime(event: JoinedEvent, draft: Draft): boolean {
  const a = event.date;
  const b = draft.date;
  if (a === null || b === null) return false;
  return (
    (a.until !== null && b.from !== null && a.until < b.from) ||
    (b.until !== null && a.from !== null && b.until < a.from)
  );
}
