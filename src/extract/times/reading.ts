import type { DateBasis, DateRange, TimeType } from '../document.ts';
import { isoDay } from './calendar.ts';
import { type Period, rangeOf, timexOf } from './period.ts';
import { narratedPeriod, presentPeriod, recentPeriod, type Scene } from './scene.ts';

/** What an expression means in its place. */
export interface Reading {
  readonly type: TimeType;
  readonly value: string | null;
  readonly range: DateRange | null;
  readonly basis: DateBasis | null;
  /** The period of the calendar that it names, which later expressions count from. */
  readonly period: Period | null;
}

/** The meaning of an expression before its place is known. */
export type Sense = (scene: Scene) => Reading;

/** What finds the period that is meant, and on what it rests; null where it can't be told. */
export type PeriodSense = (scene: Scene) => { readonly period: Period; readonly basis: DateBasis } | null;

export function unresolved(type: TimeType): Reading {
  return { type, value: null, range: null, basis: null, period: null };
}

/** A DATE: the period itself. */
export function date(sense: PeriodSense): Sense {
  return (scene) => {
    const found = sense(scene);
    if (!found) return unresolved('DATE');
    const { period, basis } = found;
    return { type: 'DATE', value: timexOf(period), range: rangeOf(period), basis, period };
  };
}

/** A TIME: a day and what follows its T ("TMO", "T09:00"). */
export function timeOf(sense: PeriodSense, clock: string): Sense {
  return (scene) => {
    const found = sense(scene);
    if (!found) return unresolved('TIME');
    const { period, basis } = found;
    const range: DateRange = { ...rangeOf(period), precision: clockPrecision(clock) };
    return { type: 'TIME', value: `${timexOf(period)}T${clock}`, range, basis, period };
  };
}

function clockPrecision(clock: string): DateRange['precision'] {
  if (/:\d/.test(clock)) return 'MINUTE';
  return /^\d/.test(clock) ? 'HOUR' : 'DAY';
}

/** A length of time that is not placed on the calendar. */
export function duration(value: string): Sense {
  return () => ({ type: 'DURATION', value, range: null, basis: null, period: null });
}

export function recurring(value: string): Sense {
  return () => ({ type: 'SET', value, range: null, basis: null, period: null });
}

/** PAST_REF, PRESENT_REF, FUTURE_REF: open at the side where they lie. */
export function reference(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Sense {
  return ({ published }) => ({
    type: 'DATE',
    value,
    range: published === null ? null : referenceRange(value, isoDay(published)),
    basis: published === null ? null : 'PUBLICATION',
    period: null,
  });
}

function referenceRange(value: string, today: string): DateRange {
  return {
    from: value === 'PAST_REF' ? null : today,
    until: value === 'FUTURE_REF' ? null : today,
    precision: 'VAGUE',
  };
}

export function stated(period: Period): PeriodSense {
  return () => ({ period, basis: 'STATED' });
}

/** What `read` makes of the day of publication. */
export function fromPublication(read: (day: number, scene: Scene) => Period | null): PeriodSense {
  return (scene) => {
    const period = scene.published === null ? null : read(scene.published, scene);
    return period && { period, basis: 'PUBLICATION' };
  };
}

/** The period of a unit that the article appeared in, and `by` on from there. */
export function fromPresent(unit: Period['unit'], by: number): PeriodSense {
  return (scene) => {
    const present = presentPeriod(scene, unit);
    return present && { period: { unit, index: present.index + by }, basis: 'PUBLICATION' };
  };
}

/** The period of a unit that the text tells of, and `by` on from there. */
export function fromNarrated(unit: Period['unit'], by: number): PeriodSense {
  return (scene) => {
    const told = narratedPeriod(scene, unit);
    return told && { period: { unit, index: told.index + by }, basis: 'NARRATED' };
  };
}

/** The period of a unit that this sentence or one of so many before tells of. */
export function fromRecent(unit: Period['unit'], sentences = 1): PeriodSense {
  return (scene) => {
    const told = recentPeriod(scene, unit, sentences);
    return told && { period: told, basis: 'NARRATED' };
  };
}

/** What `read` makes of the year that the text tells of. */
export function inToldYear(read: (year: number) => Period | null): PeriodSense {
  return (scene) => {
    const told = narratedPeriod(scene, 'YEAR');
    const period = told && read(told.index);
    return period && { period, basis: 'NARRATED' };
  };
}

/** The first that resolves. */
export function firstOf(...senses: readonly PeriodSense[]): PeriodSense {
  return (scene) => {
    for (const sense of senses) {
      const found = sense(scene);
      if (found) return found;
    }
    return null;
  };
}
