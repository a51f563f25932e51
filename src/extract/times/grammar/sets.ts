import { BEFORE_LENGTH } from '../../../lexicon/time-context.ts';
import {
  DAY_PARTS,
  FREQUENCIES,
  SEASON_CODES,
  SEASONS,
  WEEKDAY_PLURALS,
} from '../../../lexicon/time-words.ts';
import { padded } from '../calendar.ts';
import { either, entry, mapped, optional, type Pattern, sequence, unless, where, word } from '../pattern.ts';
import { recurring } from '../reading.ts';
import type { WordPiece } from '../words.ts';
import { amountValue, oneOf } from './amounts.ts';
import { month, weekdayName } from './days.ts';
import { cardinal } from './numbers.ts';
import type { TimePhrase } from './phrase.ts';
import { singularUnit, unitWord } from './units.ts';

/** What recurs, as a TIMEX3 value: "Friday" is XXXX-WXX-5. */
const recurringName: Pattern<string> = either(
  mapped(weekdayName, weekdayValue),
  mapped(month, (m) => `XXXX-${padded(m, 2)}`),
  mapped(entry(SEASONS), (season) => `XXXX-${SEASON_CODES[season - 1]}`),
  mapped(entry(DAY_PARTS), (part) => (/^\d/.test(part) ? null : `XXXX-XX-XXT${part}`)),
);

function weekdayValue(weekday: number): string {
  return `XXXX-WXX-${weekday + 1}`;
}

/** "year", "two weeks", "other day". */
const interval: Pattern<string> = mapped(
  sequence(
    optional(
      either(
        cardinal,
        mapped(word('other'), () => 2),
      ),
    ),
    unitWord,
  ),
  ([n, unit]) => amountValue({ count: { n: n ?? 1 }, unit, bound: null }),
);

/** "Friday", "other Friday". */
const otherName: Pattern<string> = mapped(
  sequence(optional(word('other', 'second')), recurringName),
  ([, name]) => name,
);

/** "every Friday", "each year", "every two weeks", "every other day". */
const each: Pattern<TimePhrase> = mapped(
  sequence(word('every', 'each'), either(otherName, interval)),
  ([, value]) => ({ rule: 'times.each', sense: recurring(value) }),
);

/** "Fridays". */
const weekdays: Pattern<TimePhrase> = mapped(entry(WEEKDAY_PLURALS), (weekday) => ({
  rule: 'times.weekdays',
  sense: recurring(weekdayValue(weekday)),
}));

/** "daily". */
const frequency: Pattern<TimePhrase> = mapped(entry(FREQUENCIES), (value) => ({
  rule: 'times.frequency',
  sense: recurring(value),
}));

/** "$3 million a year", "three times a day": how often, not how long. */
const rate: Pattern<TimePhrase> = where(
  mapped(sequence(word('a', 'an'), singularUnit, unless(word('of'))), ([, unit]) =>
    unit.unit === 'WEEKEND' ? null : { rule: 'times.rate', sense: recurring(amountValue(oneOf(unit))) },
  ),
  (words, at) => followsAmount(words[at - 1]),
);

/** Whether what is counted may stand there: a noun or a number, not a preposition or a verb form. */
function followsAmount(before: WordPiece | undefined): boolean {
  if (!before || before.kind === 'MARK') return before?.text === '%';
  return !BEFORE_LENGTH.has(before.text) && !before.text.endsWith('ing');
}

export const set: Pattern<TimePhrase> = either(each, weekdays, frequency, rate);
