import { isAbandoned } from './abandoned.ts';
import { nounStanding, ownNounStanding } from './noun-standing.ts';
import { isScheduled } from './scheduled.ts';
import { NEGATED, PLANNED, type Standing } from './standing.ts';
import type { Story } from './story.ts';
import type { Trigger } from './trigger.ts';
import { verbStanding } from './verb-standing.ts';

/** Whether what a trigger reports came to pass, by its own words and by all that it stands under. */
export function standingOf(story: Story, trigger: Trigger): Standing {
  if (trigger.form === 'NOMINAL') return nounStanding(story, trigger.token, 0);
  const told = verbStanding(story, trigger.token, 0);
  if (told.realis === 'ACTUAL' && isScheduled(story, trigger.token)) return PLANNED;
  const isTakenBack = told.realis === 'PLANNED' && isAbandoned(story, trigger.token);
  const standing = isTakenBack ? { ...NEGATED, plan: told.plan } : told;
  const object = trigger.noun >= 0 ? ownNounStanding(story, trigger.noun) : null;
  return standing.realis === 'ACTUAL' && object !== null ? object : standing;
}
