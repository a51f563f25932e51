import { tokensIn } from '../../syntax/find-token.ts';
import { relationOf } from '../../syntax/tree.ts';
import type { Mention, Participant } from '../document.ts';
import type { JoinedEvent } from './joined-event.ts';
import { distinctParticipants } from './participants.ts';
import { lemmaOf, mentionsFrom, type Story } from './story.ts';

/** How many sentences after the talks somebody may be said to have been there. */
const REACH = 4;

/** "In attendance were Mara Lind and Deputy Minister Oke": they took part in the talks told of just before. */
export function attended(story: Story, events: readonly JoinedEvent[]): readonly JoinedEvent[] {
  const present = new Map<number, Participant[]>();
  story.syntax.sentences.forEach((sentence, index) => {
    const at = attendanceIn(story, sentence.firstToken, sentence.endToken);
    if (at < 0) return;
    const meeting = lastMeeting(story, events, index);
    if (meeting < 0) return;
    const people = mentionsFrom(story, sentence).filter((mention) => isAttending(story, mention));
    present.set(meeting, [...(present.get(meeting) ?? []), ...people.map(asAgent)]);
  });
  return events.map((event, at) => {
    const people = present.get(at);
    return people === undefined
      ? event
      : { ...event, participants: distinctParticipants([...event.participants, ...people]) };
  });
}

/** "in attendance", "also present were". */
function attendanceIn(story: Story, first: number, end: number): number {
  for (let at = first; at < Math.min(end, first + 6); at++) {
    const lemma = lemmaOf(story, at);
    if (lemma === 'attendance' && lemmaOf(story, at - 1) === 'in') return at;
    if (lemma === 'present' && lemmaOf(story, at + 1) === 'be') return at;
  }
  return -1;
}

function lastMeeting(story: Story, events: readonly JoinedEvent[], sentence: number): number {
  let found = -1;
  let last = -1;
  events.forEach((event, at) => {
    if (event.type !== 'CONSULT' || event.realis !== 'ACTUAL') return;
    for (const draft of event.drafts) {
      const isNear = draft.sentence < sentence && sentence - draft.sentence <= REACH;
      if (!isNear || draft.trigger.token < last || isAside(story, draft.trigger.token)) continue;
      last = draft.trigger.token;
      found = at;
    }
  });
  return found;
}

/** A meeting that a sentence only mentions: "days after the ministers met". */
function isAside(story: Story, token: number): boolean {
  const relation = relationOf(story.tokens[token] ?? ({ deprel: '' } as never));
  return relation === 'advcl' || relation === 'acl' || relation === 'nmod';
}

/** A person by name who is no part of somebody's title. */
function isAttending(story: Story, mention: Mention): boolean {
  if (mention.kind !== 'PERSON' || mention.form !== 'NAME') return false;
  const { first } = tokensIn(story.tokens, mention);
  return story.tokens[first]?.deprel !== 'nmod:poss';
}

function asAgent(mention: Mention): Participant {
  return {
    actor: mention.actor,
    role: 'AGENT',
    stated: true,
    span: { start: mention.start, end: mention.end },
  };
}
