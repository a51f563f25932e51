import type { Participant, Realis } from '../document.ts';
import type { Draft } from './draft.ts';
import type { JoinedEvent } from './joined-event.ts';
import { isSame } from './same-event.ts';
import type { Story } from './story.ts';

/** How many events back a report is looked for. */
const REACH = 40;

/** The reports of an article as events: "the talks" and "the invasion" are those already told of. */
export function joined(story: Story, drafts: readonly Draft[]): readonly JoinedEvent[] {
  const events: OpenEvent[] = [];
  for (const draft of drafts) {
    const known = events[earlierEvent(story, events, draft)];
    if (known !== undefined) addReport(known, draft);
    else if (!draft.isReference || draft.date?.span != null) events.push(openedBy(draft));
  }
  return events;
}

/** An event whose later reports are still to come; grown in place, so that a hundred reports cost no more than each. */
interface OpenEvent extends JoinedEvent {
  readonly drafts: [Draft, ...Draft[]];
  readonly participants: Participant[];
  realis: Realis;
  date: JoinedEvent['date'];
  place: JoinedEvent['place'];
}

function openedBy(draft: Draft): OpenEvent {
  const { type, realis, participants, date, place } = draft;
  return { drafts: [draft], type, realis, participants: [...participants], date, place, partOf: -1 };
}

/** Most actors that later reports may add; an event of more has been joined wrongly. */
const MOST_PARTICIPANTS = 40;

function addReport(event: OpenEvent, draft: Draft): void {
  event.drafts.push(draft);
  // What is told in the article's own words is more than a claim.
  if (event.realis === 'ALLEGED') event.realis = draft.realis;
  event.date ??= draft.date;
  event.place ??= draft.place;
  for (const one of draft.participants) {
    if (event.participants.length >= MOST_PARTICIPANTS) return;
    if (isNew(event, one)) event.participants.push(one);
  }
}

/** A known actor not yet among them, or the first of its role. */
function isNew({ participants }: JoinedEvent, { actor, role }: Participant): boolean {
  if (actor === null) return !participants.some((other) => other.role === role);
  return !participants.some(
    (other) => other.actor === actor && (other.role === 'LOCATION') === (role === 'LOCATION'),
  );
}

function earlierEvent(story: Story, events: readonly JoinedEvent[], draft: Draft): number {
  for (let at = events.length - 1; at >= Math.max(0, events.length - REACH); at--) {
    const event = events[at];
    if (event !== undefined && isSame(story, event, draft)) return at;
  }
  return -1;
}
