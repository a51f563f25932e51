import { DECADE_NAMES, SEASONS } from '../../../lexicon/time-words.ts';
import { civilDay } from '../calendar.ts';
import { nearestByTense } from '../implicit-year.ts';
import { isYear } from '../names.ts';
import {
  either,
  entry,
  mapped,
  one,
  optional,
  type Pattern,
  phrase,
  sequence,
  where,
  word,
} from '../pattern.ts';
import { firstDayOf, lastDayOf, monthPeriod, type Period, partOfYear, yearPeriod } from '../period.ts';
import {
  firstOf,
  fromNarrated,
  fromPresent,
  fromPublication,
  inToldYear,
  type PeriodSense,
  stated,
} from '../reading.ts';
import type { Scene } from '../scene.ts';
import { isCapitalized, type WordPiece } from '../words.ts';
import { month } from './days.ts';
import { figureYear, ordinal, spelledYear, spokenMillennium, wholeFigure, year } from './numbers.ts';
import type { Phrase } from './phrase.ts';

/** "1998", where the words around it let it be a year; "the year 1998", "nineteen ninety-eight". */
export const bareYear: Pattern<Phrase> = mapped(
  either(
    mapped(sequence(phrase('the', 'year'), either(spokenMillennium, year)), ([, y]) => y),
    mapped(sequence(optional(word('calendar')), word('year'), year), ([, , y]) => y),
    where(figureYear, isYear),
    secondYearOfRange(),
    spelledYear,
  ),
  (y) => ({ rule: 'times.year', period: stated(yearPeriod(y)) }),
);

/** "-18" or "-2018" in "2016-18". */
function secondYearOfRange(): Pattern<number> {
  return opening([FIGURE], (words, at) => {
    const before = words[at - 1];
    const hit = words[at]?.joined && !words[at + 1]?.joined ? wholeFigure(4)(words, at) : null;
    if (!hit || !before || before.joined || before.text.length !== 4 || !isYear(words, at - 1, at + 1))
      return null;
    const first = Number(before.text);
    const value = hit.value < 100 ? first - (first % 100) + hit.value : hit.value;
    return value > first && value - first < 100 ? { end: hit.end, value } : null;
  });
}

/** "fiscal 1998", "fiscal year 1998": the year that it is called after. */
export const fiscalYear: Pattern<Phrase> = mapped(
  either(
    mapped(sequence(word('fiscal', 'financial'), optional(word('year')), year), ([, , y]) => y),
    mapped(sequence(word('fy'), year), ([, y]) => y),
  ),
  (y) => ({ rule: 'times.fiscal-year', period: stated(yearPeriod(y)) }),
);

/** How a year is pointed at: "of 1998", ", 1998", "last year", "of that year". */
export const yearPointer: Pattern<PeriodSense> = either(
  mapped(sequence(optional(word('of', ',', 'in')), figureYear), ([, y]) => stated(yearPeriod(y))),
  mapped(spelledYear, (y) => stated(yearPeriod(y))),
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

/** "1960s", "the '80s", "the nineties". */
export const decade: Pattern<Phrase> = mapped(
  sequence(
    optional(word('the')),
    optional(word('early', 'late', 'mid', 'middle')),
    either(figureDecade(), entry(DECADE_NAMES)),
  ),
  ([the, , start]) => {
    const y = start < 100 ? 1900 + start : start;
    if (start < 100 && !the) return null;
    return y % 10 === 0 ? { rule: 'times.decade', period: stated({ unit: 'DECADE', index: y / 10 }) } : null;
  },
);

function figureDecade(): Pattern<number> {
  const ending = one((piece) => (piece.glued ? true : null), ['s']);
  const apostrophe = optional(word(...APOSTROPHES));
  return mapped(
    sequence(
      apostrophe,
      figure((piece) => (/^(?:1[0-9]|20)?\d0$/.test(piece.text) ? Number(piece.text) : null)),
      apostrophe,
      ending,
    ),
    // "temperatures in the 30s", "a man in his 20s" are no decades.
    ([mark, start]) => (start > 100 || start >= 50 || mark !== null ? start : null),
  );
}

/** "the 20th century", "mid-18th century". */
export const century: Pattern<Phrase> = mapped(
  sequence(
    optional(word('the')),
    optional(word('early', 'late', 'mid', 'middle')),
    ordinal,
    where(
      word('century', 'millennium'),
      (words, at, end) => !(isCapital(words[at]) && isCapital(words[end])),
    ),
  ),
  ([, , n, unit]) => ({
    rule: 'times.century',
    period: stated({ unit: unit === 'century' ? 'CENTURY' : 'MILLENNIUM', index: n - 1 }),
  }),
);

/** "October", "October 1998", "October of last year", "last October". */
export const monthPhrase: Pattern<Phrase> = either(
  mapped(sequence(month, yearPointer), ([m, pointer]) => ({
    rule: 'times.month-of-year',
    period: partOf(pointer, (y) => monthPeriod(y, m)),
  })),
  mapped(sequence(optional(relation()), month), ([which, m]) => ({
    rule: which === null ? 'times.month' : 'times.relative-month',
    period: firstOf(
      fromPublication((published, scene) => recurringPart((y) => monthPeriod(y, m), published, which, scene)),
      inToldYear((y) => (which === null ? monthPeriod(y, m) : null)),
    ),
  })),
);

/** "last", "the past", "this", "next", "this coming" before something that comes every year. */
function relation(): Pattern<number> {
  return either(
    mapped(
      sequence(optional(word('the', 'this')), word('last', 'past', 'next', 'coming', 'upcoming')),
      ([, form]) => (form === 'last' || form === 'past' ? -1 : 1),
    ),
    mapped(word('this'), () => 0),
  );
}

/** The occurrence of a yearly period that is meant, seen from the day of publication. */
export function recurringPart(
  part: (y: number) => Period,
  published: number,
  which: number | null,
  scene: Scene,
): Period | null {
  const { year: y } = civilDay(published);
  const periods = [y - 1, y, y + 1].map(part);
  if (which === -1) return periods.filter((period) => lastDayOf(period) < published).at(-1) ?? null;
  if (which === 1) return periods.find((period) => firstDayOf(period) > published) ?? null;
  if (which === 0) return periods[1] ?? null;
  return nearestByTense(periods, published, scene);
}

/** "summer", "the summer of 1998", "last summer". */
export const season: Pattern<Phrase> = either(
  mapped(sequence(optional(word('the')), seasonName(), yearPointer), ([, part, pointer]) => ({
    rule: 'times.season-of-year',
    period: partOf(pointer, (y) => partOfYear('SEASON', y, part)),
  })),
  mapped(sequence(relation(), seasonName()), ([which, part]) => ({
    rule: 'times.relative-season',
    period: fromPublication((published, scene) =>
      recurringPart((y) => partOfYear('SEASON', y, part), published, which, scene),
    ),
  })),
  mapped(
    sequence(word('the', 'early', 'late', 'mid'), optional(word('early', 'late', 'mid')), seasonName()),
    ([, , part]) => ({
      rule: 'times.season',
      period: fromPublication((published, scene) =>
        recurringPart((y) => partOfYear('SEASON', y, part), published, null, scene),
      ),
    }),
  ),
  mapped(
    where(
      seasonName(),
      (words, at) =>
        words[at]?.text !== 'fall' && words[at]?.text !== 'spring' && words[at]?.joined === false,
    ),
    (part) => ({
      rule: 'times.season',
      period: fromPublication((published, scene) =>
        recurringPart((y) => partOfYear('SEASON', y, part), published, null, scene),
      ),
    }),
  ),
);

/** "summer", not the "Summer" of a name: "the Summer Games". */
function seasonName(): Pattern<number> {
  return where(entry(SEASONS), (words, at, end) => !(isCapital(words[at]) && isCapital(words[end])));
}

function isCapital(piece: WordPiece | undefined): boolean {
  return piece !== undefined && isCapitalized(piece);
}
