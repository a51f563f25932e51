import type { UnitWord } from '../../../lexicon/time-words.ts';
import { ahead, either, mapped, optional, type Pattern, phrase, sequence, word } from '../pattern.ts';
import type { PeriodUnit } from '../period.ts';
import { date, fromNarrated, fromPresent, type PeriodSense, reference, type Sense } from '../reading.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
import { orSo, quantifier } from './amounts.ts';
import { type Count, count, eitherCount } from './numbers.ts';
import type { TimePhrase } from './phrase.ts';
import { clauseEnd } from './relative.ts';
import { periodUnit, unitWord } from './units.ts';

interface Distance {
  readonly count: Count;
  readonly unit: UnitWord;
}

const distance: Pattern<Distance> = rememberedPattern(
  mapped(
    sequence(
      optional(quantifier),
      either(eitherCount, count),
      optional(word('more', 'full')),
      unitWord,
      orSo,
    ),
    ([, n, , unit]) => ({ count: n, unit }),
  ),
);

const fromNowOn: Pattern<number> = either(
  mapped(word('ago'), () => -1),
  mapped(either<unknown>(word('hence'), phrase('from', 'now'), phrase('from', 'today')), () => 1),
);

/** "two weeks ago", "almost four years ago", "a month from now". */
export const fromNow: Pattern<TimePhrase> = mapped(
  sequence(distance, fromNowOn),
  ([
    {
      count: { n },
      unit,
    },
    way,
  ]) => ({
    rule: 'times.offset-from-now',
    sense: n === null ? reference(way < 0 ? 'PAST_REF' : 'FUTURE_REF') : offset(n * way, unit, fromPresent),
  }),
);

const fromThenOn: Pattern<number> = either(
  mapped(word('later', 'afterward', 'afterwards'), () => 1),
  mapped(word('earlier'), () => -1),
  mapped(sequence(word('before', 'after'), ahead(clauseEnd)), ([form]) => (form === 'after' ? 1 : -1)),
);

/** "two days later", "a month earlier", "two days before": counted from what the text tells of; hours are not. */
export const fromThen: Pattern<TimePhrase> = mapped(
  sequence(distance, fromThenOn),
  ([
    {
      count: { n },
      unit,
    },
    way,
  ]) =>
    n === null || periodUnit(unit) === null
      ? null
      : { rule: 'times.offset-from-narrated', sense: offset(n * way, unit, fromNarrated) },
);

/** The period of the unit that lies so far off; less exact units give less exact periods. */
function offset(n: number, unit: UnitWord, from: (unit: PeriodUnit, by: number) => PeriodSense): Sense {
  const period = periodUnit(unit);
  if (period === null) return date(from('DAY', 0));
  if (!Number.isInteger(n)) return date(from('MONTH', Math.round(n * 12)));
  if (unit.letter === 'Y') return date(from('YEAR', n * unit.times));
  return date(from(period, n * unit.times));
}
