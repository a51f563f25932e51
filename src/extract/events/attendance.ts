import { tokensIn } from '../../syntax/find-token.ts';
import type { Mention, Participant } from '../document.ts';
import { isAside } from './aside.ts';
import type { JoinedEvent } from './joined-event.ts';
import { distinctParticipants, participantOn } from './participant.ts';
import { lemmaOf, mentionsFrom, type Story } from './story.ts';

/** How many sentences after the talks somebody may be said to have been there. */
const REACH = 4;

/** "In attendance were Mara Lind and Deputy Minister Oke": they took part in the talks told of just before. */
export function attended(story: Story, events: readonly JoinedEvent[]): readonly JoinedEvent[] {
  const present = new Map<number, Participant[]>();
  const reports = meetingReports(story, events);
  story.syntax.sentences.forEach((sentence, index) => {
    const at = attendanceIn(story, sentence.firstToken, sentence.endToken);
    if (at < 0) return;
    const meeting = meetingBefore(reports, index);
    if (meeting < 0) return;
    const people = mentionsFrom(story, sentence).filter((mention) => isAttending(story, mention));
    const known = present.get(meeting) ?? [];
    present.set(meeting, known);
    for (const mention of people) known.push(participantOn(mention, 'AGENT'));
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

interface MeetingReport {
  readonly event: number;
  readonly sentence: number;
  readonly token: number;
}

/** Where the article tells of meetings that were held, in text order. */
function meetingReports(story: Story, events: readonly JoinedEvent[]): readonly MeetingReport[] {
  const reports = events.flatMap(({ type, realis, drafts }, event) =>
    type === 'CONSULT' && realis === 'ACTUAL'
      ? drafts.map(({ sentence, trigger }) => ({ event, sentence, token: trigger.token }))
      : [],
  );
  return reports.filter(({ token }) => !isAside(story, token)).sort((a, b) => a.token - b.token);
}

/** The last of those told of in the sentences before. */
function meetingBefore(reports: readonly MeetingReport[], sentence: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reports[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  const last = reports[low - 1];
  return last !== undefined && sentence - last.sentence <= REACH ? last.event : -1;
}

/** A person by name who is no part of somebody's title. */
function isAttending(story: Story, mention: Mention): boolean {
  if (mention.kind !== 'PERSON' || mention.form !== 'NAME') return false;
  const { first } = tokensIn(story.tokens, mention);
  return story.tokens[first]?.deprel !== 'nmod:poss';
}
