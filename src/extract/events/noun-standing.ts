import { definiteDeterminers } from '../../lexicon/event-roles.ts';
import {
  allegedModifiers,
  allegingNouns,
  allegingVerbs,
  habitualModifiers,
  invitingVerbs,
  loomingVerbs,
  negatingDeterminers,
  plannedModifiers,
  planVerbs,
  preventingVerbs,
  proposedModifiers,
  tookPlaceVerbs,
  unrealNouns,
  unrealVerbs,
} from '../../lexicon/modality.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import { meant } from './condition.ts';
import { isNominal, prepositionOf } from './noun-phrase.ts';
import { isScheduled } from './scheduled.ts';
import { ACTUAL, ALLEGED, DEEPEST, NEGATED, NO_EVENT, PLANNED, PROPOSED, type Standing } from './standing.ts';
import { lemmaOf, type Story } from './story.ts';
import { planned, verbStanding } from './verb-standing.ts';

export function nounStanding(story: Story, noun: number, depth: number): Standing {
  const own = ownNounStanding(story, noun);
  if (own !== null || depth > DEEPEST) return own ?? ACTUAL;
  const token = story.tokens[noun];
  if (token === undefined || token.head < 0) return ACTUAL;
  const head = lemmaOf(story, token.head);
  const isVerb = story.tokens[token.head]?.upos === 'VERB';
  switch (relationOf(token)) {
    case 'conj':
      return isNominal(story, token.head) ? nounStanding(story, token.head, depth + 1) : ACTUAL;
    case 'nsubj':
      return isVerb ? subjectStanding(story, noun, token.head, head, token.deprel) : ACTUAL;
    case 'obj':
    case 'iobj':
      return isVerb ? objectStanding(story, noun, token.head, head) : ACTUAL;
    case 'obl':
    case 'nmod':
      // "a round of talks is planned": the round's.
      if (meant(story, token.head).includes(noun)) return nounStanding(story, token.head, depth + 1);
      return obliqueStanding(story, noun, token.head, head, isVerb);
    default:
      return ACTUAL;
  }
}

/** What the noun's own modifiers say: "alleged attack", "upcoming talks", "no arrests". */
export function ownNounStanding(story: Story, noun: number): Standing | null {
  for (const kid of childrenBy(story.tree, noun, 'amod', 'det', 'compound', 'advmod')) {
    const lemma = lemmaOf(story, kid);
    const form = story.tokens[kid]?.form.toLowerCase() ?? '';
    if (negatingDeterminers.has(lemma)) return NEGATED;
    if (habitualModifiers.has(form)) return NO_EVENT;
    if (allegedModifiers.has(form) || allegedModifiers.has(lemma)) return ALLEGED;
    if (plannedModifiers.has(form)) return PLANNED;
    if (proposedModifiers.has(form)) return PROPOSED;
  }
  return isScheduledFor(story, noun) ? PLANNED : null;
}

/** "a hearing scheduled for Tuesday". */
function isScheduledFor(story: Story, noun: number): boolean {
  return childrenBy(story.tree, noun, 'acl').some(
    (kid) => story.tokens[kid]?.xpos === 'VBN' && /^(schedule|plan)$/.test(lemmaOf(story, kid)),
  );
}

function subjectStanding(story: Story, noun: number, verb: number, lemma: string, deprel: string): Standing {
  if (deprel.endsWith('pass')) return objectStanding(story, noun, verb, lemma);
  if (
    loomingVerbs.has(lemma) ||
    childrenBy(story.tree, verb, 'xcomp').some((kid) => loomingVerbs.has(lemmaOf(story, kid)))
  )
    return NO_EVENT;
  const isOccurrence = tookPlaceVerbs.has(lemma) || tookPlaceVerbs.has(`${lemma}_place`);
  const above = isScheduled(story, verb) ? PLANNED : verbStanding(story, verb, 1);
  return isOccurrence || above.realis === null ? above : ACTUAL;
}

function objectStanding(story: Story, noun: number, verb: number, lemma: string): Standing {
  if (lemma === 'deny') return ALLEGED;
  // "told the inquiry that": whom it was told.
  if (lemma === 'tell') return NO_EVENT;
  if (preventingVerbs.has(lemma)) return NO_EVENT;
  if (planVerbs.has(lemma)) return planned(verbStanding(story, verb, 1), -1);
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  const above = verbStanding(story, verb, 1);
  return isDefinite(story, noun) && above.realis === null ? ACTUAL : above;
}

function obliqueStanding(story: Story, noun: number, head: number, lemma: string, isVerb: boolean): Standing {
  const preposition = prepositionOf(story, noun);
  if (preposition === 'without') return NEGATED;
  if (preposition === 'ahead') return PLANNED;
  if (isVerb) {
    if (allegingVerbs.has(lemma) && (preposition === 'of' || preposition === 'for')) return ALLEGED;
    if (planVerbs.has(lemma)) return NO_EVENT;
    if (invitingVerbs.has(lemma) && preposition === 'to') return planned(verbStanding(story, head, 1), -1);
    if (unrealVerbs.has(lemma) && (preposition === 'for' || preposition === 'to' || preposition === 'of'))
      return NO_EVENT;
    const above = verbStanding(story, head, 1);
    if (above.realis === 'PLANNED') return NO_EVENT;
    return above.realis === null || above.realis === 'NEGATED'
      ? isDefinite(story, noun)
        ? ACTUAL
        : NO_EVENT
      : above;
  }
  if (allegingNouns.has(lemma)) return ALLEGED;
  if (unrealNouns.has(lemma) || (preposition === 'for' && isSum(story, head))) return NO_EVENT;
  return ACTUAL;
}

/** "180,000 crowns for repairs": what is to be paid with them. */
function isSum(story: Story, head: number): boolean {
  return childrenBy(story.tree, head, 'nummod').length > 0 && !story.mentionByHead.has(head);
}

/** A definite or possessed noun takes it for known that there is such an event. */
export function isDefinite(story: Story, noun: number): boolean {
  if (childrenBy(story.tree, noun, 'nmod:poss').length > 0) return true;
  return childrenBy(story.tree, noun, 'det').some((kid) => definiteDeterminers.has(lemmaOf(story, kid)));
}
