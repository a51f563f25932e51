import { civilDay } from '../calendar.ts';
import { nearestByTense } from '../implicit-year.ts';
import { either, mapped, optional, type Pattern, sequence, word } from '../pattern.ts';
import { firstDayOf, lastDayOf, type Period, yearPeriod } from '../period.ts';
import { fromNarrated, fromPresent, fromPublication, type PeriodSense, stated } from '../reading.ts';
import { figureYear, spelledYear } from './year-numbers.ts';

/** How a year is pointed at: "of 1998", ", 1998", "last year", "of that year". */
export const yearPointer: Pattern<PeriodSense> = either(
  mapped(sequence(optional(word('of', ',', 'in')), figureYear), ([, y]) => stated(yearPeriod(y))),
  mapped(sequence(optional(word('of', 'in')), spelledYear), ([, y]) => stated(yearPeriod(y))),
  mapped(sequence(optional(word('of')), word('last', 'this', 'next'), word('year')), ([, form]) =>
    fromPresent('YEAR', form === 'last' ? -1 : form === 'next' ? 1 : 0),
  ),
  mapped(sequence(optional(word('of')), word('that'), optional(word('same')), word('year')), () =>
    fromNarrated('YEAR', 0),
  ),
  mapped(
    sequence(word('of'), word('the'), word('same', 'following', 'previous'), word('year')),
    ([, , form]) => fromNarrated('YEAR', form === 'same' ? 0 : form === 'following' ? 1 : -1),
  ),
);

/** A part of a year that is pointed at: the pointer's year, and that part of it. */
export function partOf(pointer: PeriodSense, part: (y: number) => Period): PeriodSense {
  return (scene) => {
    const found = pointer(scene);
    return found && { ...found, period: part(civilDay(firstDayOf(found.period)).year) };
  };
}

/** "last", "the past", "this", "next", "this coming" before something that comes every year. */
export const yearlyRelation: Pattern<number> = either(
  mapped(
    sequence(optional(word('the', 'this')), word('last', 'past', 'next', 'coming', 'upcoming')),
    ([, form]) => (form === 'last' || form === 'past' ? -1 : 1),
  ),
  mapped(word('this'), () => 0),
);

/** What comes every year: the one that `which` or the tense points at, seen from the day of publication. */
export function yearly(part: (y: number) => Period, which: number | null): PeriodSense {
  return fromPublication((published, scene) => {
    const { year: y } = civilDay(published);
    const periods = [y - 1, y, y + 1].map(part);
    if (which === -1) return periods.filter((period) => lastDayOf(period) < published).at(-1) ?? null;
    if (which === 1) return periods.find((period) => firstDayOf(period) > published) ?? null;
    if (which === 0) return periods.find((period) => holds(period, published)) ?? periods[1] ?? null;
    return nearestByTense(periods, published, scene);
  });
}

function holds(period: Period, day: number): boolean {
  return firstDayOf(period) <= day && day <= lastDayOf(period);
}
