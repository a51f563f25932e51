import type { EventDate, EventPlace, EventType, Participant, Realis } from '../document.ts';
import type { Trigger } from './find-triggers.ts';
import type { Standing } from './realis.ts';

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
  /** A definite noun without participants of its own: it only refers to an event told elsewhere. */
  readonly isReference: boolean;
}

/** Tokens that a draft's words may be reached by: the trigger, its light noun, its plan verb. */
export function anchorsOf(draft: Draft): readonly number[] {
  const { trigger, standing } = draft;
  return [trigger.token, trigger.noun, standing.plan].filter((token) => token >= 0);
}
