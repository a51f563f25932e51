import type { EventType, Participant, Realis } from '../document.ts';
import { isAppraisal } from './appraisal.ts';
import type { Draft } from './draft.ts';
import { isFailedAgreement, typeOf, withPlan } from './draft-type.ts';
import { participantsOf } from './participants.ts';
import { isQuotedNews, isWhollyQuoted, participantsInQuotation } from './quoted-deed.ts';
import type { Standing } from './standing.ts';
import type { Story } from './story.ts';
import type { Trigger } from './trigger.ts';
import { isKnownToHappen, isNews, isOpinion, isUnspoken, refersOnly } from './worth-telling.ts';

/** What a trigger reports with its standing; null where it tells of no event. */
export function draftFrom(story: Story, trigger: Trigger, standing: Standing): Draft | null {
  const { realis } = standing;
  if (realis === null || trigger.type === 'NONE' || !isNews(story, trigger, realis)) return null;
  const type = typeOf(story, trigger.type, realis, trigger);
  const named = participantsOf(story, asTold(trigger, type, realis));
  const isQuoted = isWhollyQuoted(story, trigger);
  const participants = isQuoted ? participantsInQuotation(story, trigger, named) : named;
  if (isQuoted && !isQuotedNews(story, trigger, participants)) return null;
  if (isUnspoken(story, trigger, participants) || isOpinion(story, trigger, participants)) return null;
  if (isAppraisal(story, trigger, participants)) return null;
  const isKnown = isKnownToHappen(story, trigger, participants);
  if (!isKnown && trigger.form !== 'NOMINAL' && !refersOnly(story, trigger, participants)) return null;
  const isFailure = isFailedAgreement(story, trigger, standing);
  return {
    trigger: withPlan(story, trigger, standing),
    standing,
    type: isFailure ? 'REJECT' : type,
    realis: isFailure ? 'ACTUAL' : realis,
    participants,
    date: null,
    place: null,
    sentence: story.tokens[trigger.token]?.sentence ?? 0,
    rule: ruleOf(trigger, participants),
    isReference: !isKnown,
  };
}

/** Who is to meet does so together, as who has met; all else that is planned, sought or offered is so by one. */
function asTold(trigger: Trigger, type: EventType, realis: Realis): Trigger {
  if (type === trigger.type || (realis === 'PLANNED' && trigger.type === 'CONSULT')) return trigger;
  return { ...trigger, type, roles: 'act' };
}

function ruleOf(trigger: Trigger, participants: readonly Participant[]): string {
  const form = trigger.isPlain === true ? 'deed' : trigger.form.toLowerCase();
  const has = (role: string) => participants.some((one) => one.role === role);
  if (has('AGENT') && has('RECIPIENT')) return `event.${form}.both`;
  return has('AGENT')
    ? `event.${form}.agent`
    : has('RECIPIENT')
      ? `event.${form}.recipient`
      : `event.${form}.bare`;
}
