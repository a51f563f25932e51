import type { RolePattern } from '../../lexicon/event-frame.ts';
import { performingPrepositions } from '../../lexicon/event-roles.ts';
import { chargingVerbs, creditingVerbs, performingVerbs } from '../../lexicon/event-verb-classes.ts';
import { invitingVerbs } from '../../lexicon/modality.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Participant } from '../document.ts';
import { isNominal, prepositionOf } from './noun-phrase.ts';
import { as } from './participant.ts';
import { antecedents } from './relatives.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';

/** "launched an attack", "engaged in arrests", "flew to Belmar for talks": the subject of the verb above. */
export function performers(story: Story, noun: number, roles: RolePattern): readonly Participant[] {
  const verb = verbAbove(story, noun, 0);
  if (verb < 0) return [];
  if (isCharge(story, noun, verb)) return as('AGENT', accused(story, verb), story);
  const isJoined = performingPrepositions.has(connective(story, noun, verb));
  const isPerformed = relationAt(story, noun) === 'obj' || isJoined;
  const performs = isPerformed && performingVerbs.has(lemmaOf(story, verb));
  // "thanked Lumara for its mediation": who thanks has not mediated.
  const gathers = roles === 'mutual' && isJoined && !creditingVerbs.has(lemmaOf(story, verb));
  if (performs || gathers) return as('AGENT', subjectsOf(story, verb), story);
  // "invited Lind to talks": both are to take part.
  const isInvited = isJoined && invitingVerbs.has(lemmaOf(story, verb));
  return isInvited
    ? as('AGENT', [...subjectsOf(story, verb), ...childrenBy(story.tree, verb, 'obj')], story)
    : [];
}

/** "accused Kestria of interference": who is accused has done it. */
function isCharge(story: Story, noun: number, verb: number): boolean {
  return (
    chargingVerbs.has(lemmaOf(story, verb)) &&
    story.tokens[noun]?.head === verb &&
    prepositionOf(story, noun) === 'of'
  );
}

function accused(story: Story, verb: number): readonly number[] {
  const objects = childrenBy(story.tree, verb, 'obj', 'nsubj:pass');
  return objects.length > 0 ? objects.flatMap((one) => antecedents(story, one)) : [];
}

/** The preposition of the phrase that stands right under the verb: "in rounds of arrests". */
function connective(story: Story, noun: number, verb: number): string {
  for (let at = noun; at >= 0; at = story.tokens[at]?.head ?? -1) {
    if (story.tokens[at]?.head === verb) return prepositionOf(story, at);
  }
  return '';
}

const DEEPEST = 3;

function verbAbove(story: Story, noun: number, depth: number): number {
  const head = story.tokens[noun]?.head ?? -1;
  if (head < 0 || depth > DEEPEST || !/^(obj|obl|nmod|conj)$/.test(relationAt(story, noun))) return -1;
  if (story.tokens[head]?.upos === 'VERB') return head;
  return isNominal(story, head) ? verbAbove(story, head, depth + 1) : -1;
}
