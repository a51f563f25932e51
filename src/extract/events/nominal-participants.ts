import {
  intransitiveNominals,
  nominalRecipientPrepositions,
  patientNominals,
  recipientPrepositionsByNoun,
  sidePrepositions,
} from '../../lexicon/event-roles.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import type { Participant, ParticipantRole } from '../document.ts';
import { lostSides } from './lost-sides.ts';
import { conjunctsOf, type Oblique, obliquesOf, prepositionOf } from './noun-phrase.ts';
import { as, asOrWithin, isCountry, isNatural, participantOn } from './participant.ts';
import { performers } from './performers.ts';
import { lemmaOf, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';
import type { Trigger } from './trigger.ts';

/** Who takes part in what a noun reports: its owner, its modifiers, its prepositional phrases, who performs it. */
export function nominalParticipants(story: Story, trigger: Trigger): readonly Participant[] {
  const { token: noun, roles } = trigger;
  const obliques = obliquesOf(story, noun);
  const role = ownerRole(story, trigger, obliques);
  const owners = childrenBy(story.tree, noun, 'nmod:poss').flatMap((kid) => conjunctsOf(story, kid));
  const modifiers = childrenBy(story.tree, noun, 'amod', 'compound');
  const own = [
    ...(isNatural(story, noun) ? [] : as(role, owners, story)),
    ...modifiers.flatMap((kid) => modifierParticipant(story, kid, role)),
    ...obliques.flatMap((one) => nominalOblique(story, one, trigger)),
    ...doersBelow(story, obliques),
    ...lostSides(story, noun, obliques),
  ];
  const isPredicate = childBy(story.tree, noun, 'cop') >= 0 && prepositionOf(story, noun) === 'on';
  if (isPredicate) own.unshift(...as('AGENT', subjectsOf(story, noun), story));
  const hasAgent = own.some((one) => one.role === 'AGENT');
  return hasAgent && roles !== 'mutual' ? own : [...performers(story, noun, roles), ...own];
}

/** "Voss's arrest" is done to Voss; "Voss's visit", "Voss's arrest of the editor" by him. */
function ownerRole(story: Story, { token, roles }: Trigger, obliques: readonly Oblique[]): ParticipantRole {
  const isPatient = roles !== 'mutual' && patientNominals.has(lemmaOf(story, token));
  return isPatient && !obliques.some((one) => one.preposition === 'of') ? 'RECIPIENT' : 'AGENT';
}

function modifierParticipant(story: Story, kid: number, role: ParticipantRole): readonly Participant[] {
  const mention = story.mentionByToken.get(kid);
  if (mention === undefined || mention.kind === 'OTHER' || mention.form === 'NOMINAL') return [];
  const isPlaceName = mention.kind === 'PLACE' && mention.form === 'NAME' && !isCountry(story, mention.actor);
  return isPlaceName ? [] : [participantOn(mention, role)];
}

/** "the expulsion of envoys by Kestria", where the tree has "by" at the envoys. */
function doersBelow(story: Story, obliques: readonly Oblique[]): readonly Participant[] {
  return obliques
    .filter((one) => one.preposition === 'of')
    .flatMap((one) => obliquesOf(story, one.token))
    .filter((one) => one.preposition === 'by')
    .flatMap((one) => as('AGENT', [one.token], story));
}

function nominalOblique(
  story: Story,
  { preposition, token }: Oblique,
  { token: noun, type, roles }: Trigger,
): readonly Participant[] {
  if (roles === 'mutual') return sidePrepositions.has(preposition) ? as('AGENT', [token], story) : [];
  if (preposition === 'by' || preposition === 'between') return as('AGENT', [token], story);
  const lemma = lemmaOf(story, noun);
  if (preposition === 'of')
    return asOrWithin(story, token, intransitiveNominals.has(lemma) ? 'AGENT' : 'RECIPIENT');
  if (recipientPrepositionsByNoun.get(lemma)?.has(preposition)) return asOrWithin(story, token, 'RECIPIENT');
  if (preposition === 'with' && type !== 'ASSAULT') return [];
  // "an explosion at a plant", "a storm on the Orle River": where.
  if (type === 'OTHER' && (preposition === 'at' || story.mentionByToken.get(token)?.kind === 'PLACE'))
    return [];
  return nominalRecipientPrepositions.has(preposition) ? asOrWithin(story, token, 'RECIPIENT') : [];
}
