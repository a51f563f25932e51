import { sideNouns } from '../../lexicon/event-roles.ts';
import { spokenTypes } from '../../lexicon/event-type-classes.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import type { Participant } from '../document.ts';
import { isAside } from './aside.ts';
import { sidesOf } from './conflict.ts';
import { eventsByToken, type JoinedEvent } from './joined-event.ts';
import { obliquesOf } from './noun-phrase.ts';
import { isInInterview } from './quoted.ts';
import { lemmaOf, mentionsFrom, type Story } from './story.ts';

/**
 * What was agreed, asked, refused or complained of at talks is part of them, and has their date and place where it
 * has none of its own.
 */
export function withParts(story: Story, events: readonly JoinedEvent[]): readonly JoinedEvent[] {
  const byToken = eventsByToken(events);
  const meeting = mainMeeting(story, events);
  return events.map((event, at) => {
    const whole =
      statedWhole(story, event, byToken) ?? (isAtMeeting(story, events, meeting, at) ? meeting : -1);
    const around = events[whole];
    return around === undefined || whole === at ? event : inherited(event, whole, around);
  });
}

function inherited(event: JoinedEvent, whole: number, around: JoinedEvent): JoinedEvent {
  const places = around.participants.filter((one) => one.role === 'LOCATION' && isPlace(around, one));
  const place = event.place ?? around.place;
  return {
    ...event,
    partOf: whole,
    date: event.date ?? (around.date === null ? null : { ...around.date, basis: 'INHERITED' }),
    place,
    participants: [
      ...event.participants,
      ...bothSides(event, around),
      ...(event.place === null ? places.map(implied) : []),
    ],
  };
}

/** "both sides agreed": those who met, named or not. */
function bothSides(event: JoinedEvent, around: JoinedEvent): readonly Participant[] {
  const agents = event.participants.filter((one) => one.role === 'AGENT');
  const known = new Set(agents.map((one) => one.actor));
  if (agents.length !== 1 || !event.drafts.some((draft) => draft.trigger.roles === 'mutual')) return [];
  return around.participants
    .filter((one) => one.role === 'AGENT' && one.actor !== null && !known.has(one.actor))
    .map((one) => ({ actor: one.actor, role: 'AGENT', stated: false, span: null }));
}

function isPlace(around: JoinedEvent, one: Participant): boolean {
  return around.place !== null && one.span?.start === around.place.start;
}

function implied(one: Participant): Participant {
  return { ...one, stated: false };
}

/** "agreed at the talks to ...": the event that a phrase with "at" or "during" names. */
function statedWhole(story: Story, event: JoinedEvent, byToken: ReadonlyMap<number, number>): number | null {
  const { trigger } = event.drafts[0];
  for (const { preposition, token } of obliquesOf(story, trigger.token)) {
    const whole = byToken.get(token);
    if (whole !== undefined && (preposition === 'at' || preposition === 'during')) return whole;
  }
  return null;
}

/** The first talks that the article tells of as held, with a date or a place. */
function mainMeeting(story: Story, events: readonly JoinedEvent[]): number {
  return events.findIndex(
    (event) =>
      event.type === 'CONSULT' &&
      event.realis === 'ACTUAL' &&
      event.drafts[0].trigger.roles === 'mutual' &&
      !isAside(story, event.drafts[0].trigger.token) &&
      event.drafts[0].sentence <= 3 &&
      (event.date !== null || event.place !== null),
  );
}

function isAtMeeting(story: Story, events: readonly JoinedEvent[], meeting: number, at: number): boolean {
  const event = events[at];
  const talks = events[meeting];
  if (event === undefined || talks === undefined || at <= meeting) return false;
  if (!spokenTypes.has(event.type) || event.realis !== 'ACTUAL' || event.date !== null) return false;
  // Who answers a newspaper's questions tells of any day.
  if (isInInterview(story, event.drafts[0].trigger.token)) return false;
  if (event.place?.actor != null && event.place.actor !== talks.place?.actor) return false;
  const agents = event.participants.filter((one) => one.role === 'AGENT');
  if (agents.length === 0) return false;
  const sides = meetingSides(story, talks);
  return agents.every((one) => isOfTheSides(story, one, sides));
}

/** Everyone named within the phrases of those who met, and their countries. */
function meetingSides(story: Story, talks: JoinedEvent): ReadonlySet<string> {
  const sides = new Set(sidesOf(story, talks.participants, 'AGENT'));
  for (const one of talks.participants) {
    if (one.span === null || one.role !== 'AGENT') continue;
    for (const mention of mentionsFrom(story, one.span)) {
      if (mention.actor === null) continue;
      sides.add(mention.actor);
      const country = story.actorByKey.get(mention.actor)?.country;
      if (country != null) sides.add(country);
    }
  }
  return sides;
}

function isOfTheSides(story: Story, one: Participant, sides: ReadonlySet<string>): boolean {
  const own = [...sidesOf(story, [one])];
  if (own.some((side) => sides.has(side))) return true;
  if (one.span === null) return false;
  if (mentionsFrom(story, one.span).some((mention) => mention.actor !== null && sides.has(mention.actor)))
    return true;
  const { first, end } = tokensIn(story.tokens, one.span);
  const isNamed = mentionsFrom(story, one.span).some(
    (mention) => mention.form === 'NAME' && mention.kind !== 'PLACE',
  );
  for (let at = first; at < end && !isNamed; at++) if (sideNouns.has(lemmaOf(story, at))) return true;
  return false;
}
