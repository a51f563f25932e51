import { cooperativeTypes, threatenedTypes } from '../../lexicon/event-type-classes.ts';
import { effortVerbs, fleeingVerbs } from '../../lexicon/event-verb-classes.ts';
import type { EventType, Realis } from '../document.ts';
import type { Standing } from './standing.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** "failed to reach an agreement": the talks ended without one. */
export function isFailedAgreement(story: Story, trigger: Trigger, { realis, plan }: Standing): boolean {
  return trigger.type === 'AGREE' && realis === 'NEGATED' && plan >= 0 && lemmaOf(story, plan) === 'fail';
}

/** Words between a plan and what is planned, where both are shown as one. */
const LONGEST_PLAN = 4;

/** "plans to hold talks": the words from the plan on. */
export function withPlan(story: Story, trigger: Trigger, standing: Standing): Trigger {
  const first = isTried(story, trigger.token) ? (story.tokens[trigger.token]?.head ?? -1) : standing.plan;
  return first >= 0 && first < trigger.first && trigger.first - first <= LONGEST_PLAN
    ? { ...trigger, first }
    : trigger;
}

/** A planned meeting and the attempt to mend ties are agreements, the strike that one announces of oneself a threat. */
export function typeOf(story: Story, type: EventType, realis: Realis, trigger: Trigger): EventType {
  const isMeant = realis === 'PLANNED' || isTried(story, trigger.token);
  if (isMeant && cooperativeTypes.has(type) && !isFlight(story, trigger)) return 'AGREE';
  if (realis === 'PLANNED' && threatenedTypes.has(type) && isOwnThreat(story, trigger)) return 'THREATEN';
  return type;
}

/** "will flee": nobody's agreement. */
export function isFlight(story: Story, { token }: Trigger): boolean {
  return fleeingVerbs.has(lemmaOf(story, token));
}

/** "sought to mend ties": the wish for it, not the deed. */
export function isTried(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  return token?.deprel === 'xcomp' && effortVerbs.has(lemmaOf(story, token.head));
}

/** "said they would blockade the port": who announces such a deed of its own threatens. */
function isOwnThreat(story: Story, trigger: Trigger): boolean {
  const subject = trigger.clause?.subjects[0];
  return (
    subject !== undefined &&
    story.tokens[subject]?.upos === 'PRON' &&
    story.tokens[trigger.token]?.deprel === 'ccomp'
  );
}
