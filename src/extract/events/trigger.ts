import type { RolePattern, TriggerType } from '../../lexicon/event-frame.ts';
import type { Clause } from './clause.ts';
import type { Story } from './story.ts';

/** Words that may report an event, before anything is known of who, when and whether. */
export interface Trigger {
  readonly type: TriggerType;
  readonly form: 'VERB' | 'LIGHT' | 'NOMINAL';
  /** The verb, or the noun of a nominal one. */
  readonly token: number;
  /** First and last token of the words that show it. */
  readonly first: number;
  readonly last: number;
  readonly roles: RolePattern;
  readonly needsActor: boolean;
  /** All that is told is that somebody did it: no frame asks for more, or none knows the verb. */
  readonly isPlain?: boolean;
  readonly clause: Clause | null;
  /** The noun that a light verb makes an event of; -1 where there is none. */
  readonly noun: number;
  /** What the verb's own preposition governs: "called for an inquiry". */
  readonly governed: readonly number[];
  /** Heads of what it is done to. */
  readonly objects: readonly number[];
}

/** What the subject of a verb did, by no frame's rule. */
export function deedOf(type: TriggerType, verb: number, clause: Clause): Trigger {
  return {
    type,
    form: 'VERB',
    token: verb,
    first: verb,
    last: verb,
    roles: 'act',
    needsActor: true,
    clause,
    noun: -1,
    governed: [],
    objects: [],
  };
}

/** "army-backed". */
export function isHyphenated(story: Story, index: number): boolean {
  const before = story.tokens[index - 1];
  return before?.form === '-' && before.end === story.tokens[index]?.start;
}
