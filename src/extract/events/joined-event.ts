import type { EventDate, EventPlace, EventType, Participant, Realis } from '../document.ts';
import type { Draft } from './draft.ts';

/** One event of an article with all its reports, the first one's words leading. */
export interface JoinedEvent {
  readonly drafts: readonly [Draft, ...Draft[]];
  readonly type: EventType;
  readonly realis: Realis;
  readonly participants: readonly Participant[];
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  /** Index of the event that this is part of; -1 where it is part of none. */
  readonly partOf: number;
}

/** The event that each anchor of a report belongs to, by token. */
export function eventsByToken(events: readonly JoinedEvent[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  events.forEach((event, at) => {
    for (const { trigger, standing } of event.drafts) {
      for (const token of [trigger.token, trigger.noun, standing.plan]) if (token >= 0) found.set(token, at);
    }
  });
  return found;
}
