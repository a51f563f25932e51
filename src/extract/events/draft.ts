import type { EventDate, EventPlace, EventType, Participant, Realis } from '../document.ts';
import { ACTUAL, type Standing } from './standing.ts';
import type { Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** One report of an event in one sentence, before the reports of an article are joined. */
export interface Draft {
  readonly trigger: Trigger;
  readonly standing: Standing;
  readonly type: EventType;
  readonly realis: Realis;
  readonly participants: readonly Participant[];
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  readonly sentence: number;
  readonly rule: string;
  /** A noun without participants of its own: it refers to an event told elsewhere, or must have a date to tell of one. */
  readonly isReference: boolean;
}

/** A report of what was done, as the rule found it: told as a fact, with no date or place of its own. */
export function actualDraft(
  story: Story,
  type: EventType,
  trigger: Trigger,
  participants: readonly Participant[],
  rule: string,
): Draft {
  return {
    trigger,
    standing: ACTUAL,
    type,
    realis: 'ACTUAL',
    participants,
    date: null,
    place: null,
    sentence: story.tokens[trigger.token]?.sentence ?? 0,
    rule,
    isReference: false,
  };
}

/** Tokens that a draft's words may be reached by: the trigger, its light noun, its plan verb. */
export function anchorsOf(draft: Draft): readonly number[] {
  const { trigger, standing } = draft;
  return [trigger.token, trigger.noun, standing.plan].filter((token) => token >= 0);
}
