import { SEASONS } from '../../../lexicon/time-words.ts';
import { either, entry, mapped, optional, type Pattern, sequence, where, word } from '../pattern.ts';
import { monthPeriod, type Period, partOfYear } from '../period.ts';
import { firstOf, inToldYear } from '../reading.ts';
import { isNameGoingOn } from '../words.ts';
import { month } from './days.ts';
import type { Phrase } from './phrase.ts';
import { partOf, yearly, yearlyRelation, yearPointer } from './yearly.ts';

/** "October", "October 1998", "October of last year", "last October". */
export const monthPhrase: Pattern<Phrase> = either(
  mapped(sequence(month, yearPointer), ([m, pointer]) => ({
    rule: 'times.month-of-year',
    period: partOf(pointer, (y) => monthPeriod(y, m)),
  })),
  mapped(sequence(yearlyRelation, month), ([which, m]) => ({
    rule: 'times.relative-month',
    period: yearly((y) => monthPeriod(y, m), which),
  })),
  mapped(month, (m) => ({
    rule: 'times.month',
    period: firstOf(
      yearly((y) => monthPeriod(y, m), null),
      inToldYear((y) => monthPeriod(y, m)),
    ),
  })),
);

/** "summer", not the "Summer" of a name: "the Summer Games". */
const seasonName: Pattern<number> = where(entry(SEASONS), (words, at, end) => !isNameGoingOn(words, at, end));

const BEFORE_SEASON: ReadonlySet<string> = new Set(['by', 'until', 'till', 'since', 'before', 'during']);

/** The names of seasons that are no other word here: "by fall", not "prices fall". */
const plainSeason: Pattern<number> = where(
  seasonName,
  (words, at) =>
    words[at]?.joined === false &&
    (!/^(?:fall|spring)$/.test(words[at]?.text ?? '') || BEFORE_SEASON.has(words[at - 1]?.text ?? '')),
);

const early = word('early', 'late', 'mid');

/** "the summer of 1998", "last summer", "late summer". */
export const season: Pattern<Phrase> = either(
  mapped(sequence(optional(word('the')), seasonName, yearPointer), ([, n, pointer]) => ({
    rule: 'times.season-of-year',
    period: partOf(pointer, seasonOf(n)),
  })),
  mapped(sequence(yearlyRelation, seasonName), ([which, n]) => ({
    rule: 'times.relative-season',
    period: yearly(seasonOf(n), which),
  })),
  mapped(
    either(
      mapped(sequence(either(word('the'), early), optional(early), seasonName), ([, , n]) => n),
      plainSeason,
    ),
    (n) => ({ rule: 'times.season', period: yearly(seasonOf(n), null) }),
  ),
);

function seasonOf(n: number): (y: number) => Period {
  return (y) => partOfYear('SEASON', y, n);
}
