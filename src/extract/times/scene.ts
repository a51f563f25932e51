import { type Period, type PeriodUnit, periodOf, within } from './period.ts';

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

/** A period that the text named, and the index of the sentence that did. */
export interface Told {
  readonly period: Period;
  readonly sentence: number;
}

/** What a time expression is read against. */
export interface Scene {
  /** Day of publication; null where it is not known. */
  readonly published: number | null;
  /** Minutes from midnight to publication; null where only the day is known. */
  readonly publishedMinute: number | null;
  /** What the text told of before, the latest last. */
  readonly told: readonly Told[];
  /** Index of the sentence that the expression stands in. */
  readonly sentence: number;
  /** Tense of its clause. */
  readonly tense: Tense;
  /** Tense of the verb that the telling stands in: PAST in "she promised to finish it", for all that it looks ahead. */
  readonly telling: Tense;
  /** Whether it was over before what the text tells of: "had burst in May". */
  readonly before: boolean;
  /** Whether the expression says by when. */
  readonly deadline: boolean;
  /** Whether it is the day of what was called off or is still ahead: "postponed Thursday's election". */
  readonly plan: boolean;
}

/** The period of a unit that holds the day of publication. */
export function presentPeriod(scene: Scene, unit: PeriodUnit): Period | null {
  return scene.published === null ? null : periodOf(unit, scene.published);
}

const FINENESS: readonly PeriodUnit[] = [
  'DAY',
  'WEEKEND',
  'WEEK',
  'MONTH',
  'SEASON',
  'QUARTER',
  'HALF',
  'YEAR',
  'DECADE',
  'CENTURY',
  'MILLENNIUM',
];

/** How many mentions back a story still tells of a time. */
const MEMORY = 6;

/** The period of a unit that the text tells of: what holds the last one mentioned that is not longer. */
export function narratedPeriod(scene: Scene, unit: PeriodUnit): Period | null {
  const told = lastTold(scene, (period) => FINENESS.indexOf(period.unit) <= FINENESS.indexOf(unit));
  return told && within(unit, told.period);
}

/** The same, told in this sentence or one of so many before. */
export function recentPeriod(scene: Scene, unit: PeriodUnit, sentences = 1): Period | null {
  const told = lastTold(scene, (period) => FINENESS.indexOf(period.unit) <= FINENESS.indexOf(unit));
  return told && scene.sentence - told.sentence <= sentences ? within(unit, told.period) : null;
}

/** Whether the expression is of what is still to come. */
export function looksAhead({ tense, deadline }: Scene): boolean {
  return tense === 'FUTURE' || deadline;
}

/** The last one mentioned that is of this very unit. */
export function lastToldOf(scene: Scene, unit: PeriodUnit): Period | null {
  return lastTold(scene, (period) => period.unit === unit)?.period ?? null;
}

function lastTold({ told }: Scene, isMeant: (period: Period) => boolean): Told | null {
  const oldest = Math.max(0, told.length - MEMORY);
  for (let index = told.length - 1; index >= oldest; index--) {
    const entry = told[index];
    if (entry && isMeant(entry.period)) return entry;
  }
  return null;
}
