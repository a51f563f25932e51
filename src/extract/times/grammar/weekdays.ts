import { nthWeekday } from '../calendar.ts';
import { either, mapped, optional, type Pattern, phrase, sequence, word } from '../pattern.ts';
import { type Period, weekdayAfter, weekdayBefore } from '../period.ts';
import { firstOf, fromNarrated, fromPublication, type PeriodSense } from '../reading.ts';
import { narratedPeriod, type Scene } from '../scene.ts';
import { month, weekdayName } from './days.ts';
import { ordinal } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { partOf, yearly, yearPointer } from './yearly.ts';

type Relation = 'LAST' | 'THIS' | 'NEXT' | 'BEFORE' | 'AFTER' | 'SAME' | null;

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['this', 'THIS'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
  ['previous', 'BEFORE'],
  ['preceding', 'BEFORE'],
  ['following', 'AFTER'],
  ['same', 'SAME'],
  ['that', 'SAME'],
]);

const relation: Pattern<Relation> = mapped(
  sequence(
    optional(word('the', 'this')),
    mapped(word(...RELATIONS.keys()), (form) => ({ form })),
  ),
  ([, { form }]) => RELATIONS.get(form) ?? null,
);

/** "Friday", "last Friday", "the following Friday". */
export const weekday: Pattern<Phrase> = mapped(sequence(optional(relation), weekdayName), ([which, day]) => ({
  rule: which ? 'times.relative-weekday' : 'times.weekday',
  period: weekdaySense(day, which),
}));

function weekdaySense(weekday: number, which: Relation): PeriodSense {
  if (which === 'BEFORE' || which === 'AFTER' || which === 'SAME') return narratedWeekday(weekday, which);
  return fromPublication((published, scene) => day(weekdayFrom(weekday, published, which, scene)));
}

function weekdayFrom(weekday: number, published: number, which: Relation, scene: Scene): number {
  switch (which) {
    case 'LAST':
      return weekdayBefore(weekday, published, false);
    case 'NEXT':
      return weekdayAfter(weekday, published, false);
    default:
      return scene.plan || scene.tense === 'FUTURE' || (scene.deadline && scene.telling !== 'PAST')
        ? weekdayAfter(weekday, published, true)
        : weekdayBefore(weekday, published, true);
  }
}

/** "that Friday" is the one nearest to the day told of. */
const HALF_WEEK = 3;

function narratedWeekday(weekday: number, which: 'BEFORE' | 'AFTER' | 'SAME'): PeriodSense {
  return (scene) => {
    const told = narratedPeriod(scene, 'DAY');
    if (!told) return null;
    const index =
      which === 'AFTER'
        ? weekdayAfter(weekday, told.index, false)
        : weekdayBefore(weekday, which === 'SAME' ? told.index + HALF_WEEK : told.index, which === 'SAME');
    return { period: day(index), basis: 'NARRATED' };
  };
}

const ofMonth: Pattern<number> = mapped(sequence(word('in', 'of'), month), ([, m]) => m);

/** "the last Friday in August", "the first Monday of May 2030". */
export const weekdayOfMonth: Pattern<Phrase> = mapped(
  sequence(
    word('the'),
    either(
      ordinal,
      mapped(word('last'), () => LAST),
    ),
    weekdayName,
    ofMonth,
    optional(yearPointer),
  ),
  ([, n, weekday, m, pointer]) => {
    if (n > 4) return null;
    const inYear = (y: number) => day(nthWeekday(y, m, weekday, n));
    const period = pointer ? partOf(pointer, inYear) : yearly(inYear, null);
    return { rule: 'times.weekday-of-month', period };
  },
);

const LAST = -1;

function day(index: number): Period {
  return { unit: 'DAY', index };
}

/** "today", "later today", "yesterday", "the day before yesterday". */
export const deicticDay: Pattern<Phrase> = mapped(
  either(
    mapped(phrase('the', 'day', 'before', 'yesterday'), () => -2),
    mapped(phrase('the', 'day', 'after', 'tomorrow'), () => 2),
    mapped(word('today'), () => 0),
    mapped(word('yesterday'), () => -1),
    mapped(word('tomorrow'), () => 1),
  ),
  (offset) => ({
    rule: 'times.deictic-day',
    period: fromPublication((published) => day(published + offset)),
  }),
);

/** "the next day", "the day before", "the same day": of the one that the text tells of. */
export const narratedDay: Pattern<Phrase> = mapped(
  either(
    mapped(sequence(word('the'), word('following', 'next'), word('day')), () => 1),
    mapped(sequence(word('the'), word('previous', 'preceding'), word('day')), () => -1),
    mapped(sequence(word('the', 'that'), word('same', 'very'), word('day')), () => 0),
    mapped(phrase('that', 'day'), () => 0),
  ),
  (offset) => ({ rule: 'times.narrated-day', period: firstOf(fromNarrated('DAY', offset)) }),
);
