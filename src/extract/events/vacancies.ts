import { eventNounClasses } from '../../lexicon/event-nouns.ts';
import { vacantAdjectives } from '../../lexicon/event-verb-classes.ts';
import { leavingVerbs } from '../../lexicon/modality.ts';
import { childrenBy, childrenOf } from '../../syntax/tree.ts';
import { gather } from '../../text/gather.ts';
import { clauseOf } from './clause.ts';
import { actualDraft, type Draft } from './draft.ts';
import { namedBy } from './phrases.ts';
import { lemmaOf, type Story } from './story.ts';
import { deedOf } from './trigger.ts';

const posts = new Set(eventNounClasses.POST?.split(/\s+/));
const seats = new Set(eventNounClasses.SEAT?.split(/\s+/));

/** "Kestria has had no envoy in Belmar since Ada Lund went home in May": she left the post. */
export function findVacancies(story: Story, isTaken: (token: number) => boolean): readonly Draft[] {
  return gather(story.tokens, (token, index) => {
    if (token.upos !== 'VERB' || !leavingVerbs.has(lemmaOf(story, index)) || isTaken(index)) return null;
    if (token.head < 0 || !isSince(story, index) || !isWithoutPost(story, token.head)) return null;
    return departure(story, index);
  });
}

function isSince(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'mark', 'case').some((kid) => lemmaOf(story, kid) === 'since');
}

/** "has not had an ambassador", "has had no envoy", "has been without a mayor", "the seat has been empty". */
function isWithoutPost(story: Story, verb: number): boolean {
  const kids = childrenOf(story.tree, verb);
  if (vacantAdjectives.has(lemmaOf(story, verb))) return kids.some((kid) => isPostOrSeat(story, kid));
  const post = kids.find((kid) => posts.has(lemmaOf(story, kid)));
  if (post === undefined)
    return posts.has(lemmaOf(story, verb)) && kids.some((kid) => lemmaOf(story, kid) === 'without');
  const near = [...kids, ...childrenOf(story.tree, post)];
  return near.some((kid) => /^(not|n't|no|without)$/.test(lemmaOf(story, kid)));
}

function isPostOrSeat(story: Story, token: number): boolean {
  return posts.has(lemmaOf(story, token)) || seats.has(lemmaOf(story, token));
}

function departure(story: Story, verb: number): Draft | null {
  const clause = clauseOf(story, verb);
  const leaving = clause.subjects
    .flatMap((token) => namedBy(story, token) ?? [])
    .filter((one) => one.mention?.kind === 'PERSON');
  if (leaving.length === 0) return null;
  const participants = leaving.map(({ actor, span }) => ({
    actor,
    role: 'AGENT' as const,
    stated: true,
    span: { start: span.start, end: span.end },
  }));
  return actualDraft(story, 'LEAVE_POST', deedOf('LEAVE_POST', verb, clause), participants, 'event.vacancy');
}
