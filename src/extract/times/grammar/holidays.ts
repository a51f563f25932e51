import { HOLIDAYS, type HolidayRule } from '../../../lexicon/holidays.ts';
import { civilDay, dayNumber, easterSunday, nthWeekday } from '../calendar.ts';
import { nearestByTense } from '../implicit-year.ts';
import { isNameBefore } from '../names.ts';
import { mapped, optional, type Pattern, sequence, startingWith, word } from '../pattern.ts';
import { firstDayOf, lastDayOf, type Period } from '../period.ts';
import { fromPublication, stated } from '../reading.ts';
import { isCapitalized } from '../words.ts';
import type { Phrase } from './phrase.ts';
import { figureYear } from './year-numbers.ts';

const LONGEST = 4;
const FIRST_WORDS = new Set(Array.from(HOLIDAYS.keys(), (name) => name.split(' ', 1)).flat());

/** "Labor Day", "Valentine's Day"; apostrophes and full stops are not looked at. */
const holidayName: Pattern<HolidayRule> = startingWith(FIRST_WORDS, (words, at) => {
  const first = words[at];
  if (!first || !isCapitalized(first) || isNameBefore(words[at - 1])) return null;
  let best: { end: number; value: HolidayRule } | null = null;
  const read: string[] = [];
  for (let index = at; index < at + 2 * LONGEST && read.length < LONGEST; index++) {
    const piece = words[index];
    if (!piece) break;
    if (piece.kind === 'MARK') {
      if (/^['’.]$/.test(piece.raw)) continue;
      break;
    }
    read.push(piece.text);
    const rule = HOLIDAYS.get(read.join(' '));
    if (rule) best = { end: index + 1, value: rule };
  }
  return best;
});

const relation: Pattern<number> = mapped(word('last', 'this', 'next'), (form) =>
  form === 'last' ? -1 : form === 'next' ? 1 : 0,
);

/** "Thanksgiving Day", "last Christmas", "Christmas 2014". */
export const holiday: Pattern<Phrase> = mapped(
  sequence(optional(relation), holidayName, optional(figureYear)),
  ([which, rule, year]) => ({
    rule: 'times.holiday',
    period:
      year === null
        ? fromPublication((day, scene) => holidayNear(rule, day, which, scene))
        : stated(holidayIn(rule, year)),
  }),
);

function holidayNear(
  rule: HolidayRule,
  published: number,
  which: number | null,
  scene: Parameters<typeof nearestByTense>[2],
): Period | null {
  const { year } = civilDay(published);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y));
  if (which === -1) return days.filter((day) => lastDayOf(day) < published).at(-1) ?? null;
  if (which === 1) return days.find((day) => firstDayOf(day) > published) ?? null;
  return nearestByTense(days, published, scene);
}

function holidayIn(rule: HolidayRule, year: number): Period {
  return { unit: 'DAY', index: holidayDay(rule, year) };
}

function holidayDay(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case 'FIXED':
      return dayNumber(year, rule.month, rule.day);
    case 'WEEKDAY':
      return nthWeekday(year, rule.month, rule.weekday, rule.n) + rule.plus;
    case 'EASTER':
      return easterSunday(year) + rule.plus;
  }
}
