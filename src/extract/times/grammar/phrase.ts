import { date, type PeriodSense, type Sense } from '../reading.ts';

/** Words that name a period of the calendar, by the rule that read them. */
export interface Phrase {
  readonly rule: string;
  readonly period: PeriodSense;
  /** Whether it only measures what is told against it: the story does not go on from there. */
  readonly isComparison?: boolean;
}

/** Words that are a time expression, by the rule that read them. */
export interface TimePhrase {
  readonly rule: string;
  readonly sense: Sense;
}

export function dated(phrase: Phrase): TimePhrase {
  const sense = date(phrase.period);
  return {
    rule: phrase.rule,
    sense: phrase.isComparison ? (scene) => ({ ...sense(scene), period: null }) : sense,
  };
}
