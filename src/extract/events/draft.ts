import type { EventDate, EventPlace, EventType, Participant, Realis } from '../document.ts';
import type { Standing } from './standing.ts';
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

/** Tokens that a draft's words may be reached by: the trigger, its light noun, its plan verb. */
export function anchorsOf(draft: Draft): readonly number[] {
  const { trigger, standing } = draft;
  return [trigger.token, trigger.noun, standing.plan].filter((token) => token >= 0);
}
