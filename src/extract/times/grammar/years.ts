import { isYear } from '../names.ts';
import {
  either,
  FIGURE,
  mapped,
  optional,
  type Pattern,
  phrase,
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import { yearPeriod } from '../period.ts';
import { stated } from '../reading.ts';
import type { WordPiece } from '../words.ts';
import { wholeFigure } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { figureYear, spelledYear, spokenMillennium, year } from './year-numbers.ts';

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

/** "-18" or "-2018" in "2016-18", "/17" in "2016/17". */
function secondYearOfRange(): Pattern<number> {
  return startingWith([FIGURE], (words, at) => {
    const hit = wholeFigure(4)(words, at);
    const firstAt = words[at - 1]?.text === '/' ? at - 2 : at - 1;
    const isJoined = words[at]?.joined === true || (firstAt === at - 2 && words[at]?.glued === true);
    if (!hit || !isJoined || words[at + 1]?.joined || !isFirstOfRange(words, firstAt)) return null;
    const first = Number(words[firstAt]?.text);
    const second = hit.value < 100 ? first - (first % 100) + hit.value : hit.value;
    return second > first && second - first < 100 ? { end: hit.end, value: second } : null;
  });
}

function isFirstOfRange(words: readonly WordPiece[], at: number): boolean {
  const first = words[at];
  return first !== undefined && first.text.length === 4 && !first.joined && isYear(words, at, at + 1);
}

/** "fiscal 1998", "fiscal year 1998": the year that it is called after. */
export const fiscalYear: Pattern<Phrase> = mapped(
  either(
    mapped(sequence(word('fiscal', 'financial'), optional(word('year')), year), ([, , y]) => y),
    mapped(sequence(word('fy'), year), ([, y]) => y),
  ),
  (y) => ({ rule: 'times.fiscal-year', period: stated(yearPeriod(y)) }),
);
