import type { RolePattern, TriggerType } from '../../lexicon/event-frame.ts';
import {
  givingVerbs,
  originPrepositions,
  recipientPrepositions,
  recipientPrepositionsByType,
  sidePrepositions,
  typesWithDestination,
} from '../../lexicon/event-roles.ts';
import type { Participant, ParticipantRole } from '../document.ts';
import type { Oblique } from './noun-phrase.ts';
import { isCountry, participant } from './participant.ts';
import { type Named, namedBy, namedWithin } from './phrases.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** How many of those named within a phrase about a thing take part. */
const MOST_WITHIN = 2;

/** Those whom prepositional phrases name, by what the preposition says for the type and the roles of a frame. */
export function obliqueParticipants(
  story: Story,
  { type, roles, token: verb }: Trigger,
  obliques: readonly Oblique[],
): readonly Participant[] {
  return obliques.flatMap(({ preposition, token }) => {
    const isGiven = preposition === 'to' && givingVerbs.has(lemmaOf(story, verb));
    const role = isGiven ? 'RECIPIENT' : obliqueRole(type, roles, preposition);
    if (role === null) return [];
    const named = namedBy(story, token);
    if (named !== null)
      return !isGiven && isWhereabouts(story, named, preposition, type) ? [] : [participant(named, role)];
    if (roles !== 'act' || preposition === 'in') return [];
    return namedWithin(story, token)
      .slice(0, MOST_WITHIN)
      .map((one) => participant(one, role));
  });
}

/** "summoned the envoy to the palace", "arrested four on Harbor Street": where, and nobody's part. */
function isWhereabouts(story: Story, { mention }: Named, preposition: string, type: string): boolean {
  if (mention?.kind !== 'PLACE' || isCountry(story, mention.actor)) return false;
  return preposition === 'to' ? !typesWithDestination.has(type) : preposition === 'on' && type === 'COERCE';
}

function obliqueRole(type: TriggerType, roles: RolePattern, preposition: string): ParticipantRole | null {
  if (roles === 'mutual') return sidePrepositions.has(preposition) ? 'AGENT' : null;
  if (roles === 'undergo') return originPrepositions.has(preposition) ? 'AGENT' : null;
  const isRecipient =
    recipientPrepositionsByType[type]?.has(preposition) || recipientPrepositions.has(preposition);
  return isRecipient ? 'RECIPIENT' : null;
}
