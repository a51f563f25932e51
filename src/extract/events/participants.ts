import type { Participant } from '../document.ts';
import { asHolder } from './affiliations.ts';
import { nominalParticipants } from './nominal-participants.ts';
import { distinctParticipants } from './participant.ts';
import type { Story } from './story.ts';
import type { Trigger } from './trigger.ts';
import { verbParticipants } from './verb-participants.ts';

/** Who takes part in what a trigger reports, apart from where: those that the sentence states. */
export function participantsOf(story: Story, trigger: Trigger): readonly Participant[] {
  const found =
    trigger.clause === null
      ? nominalParticipants(story, trigger)
      : verbParticipants(story, trigger, trigger.clause);
  const others = found.filter((one) => !isReflexive(story, one));
  return distinctParticipants(others.map((one) => asHolder(story, one)));
}

/** "denied leaking the letters himself": nobody beside him. */
function isReflexive(story: Story, { span }: Participant): boolean {
  return span !== null && REFLEXIVE.test(story.text.slice(span.start, span.end));
}

const REFLEXIVE = /^(?:(?:him|her|it)self|themselves)$/i;
