import { SMALL_NUMBERS } from '../../../lexicon/time-numbers.ts';
import {
  either,
  entry,
  figure,
  mapped,
  optional,
  type Pattern,
  phrase,
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
import { belowHundred, continuesNumber } from './numbers.ts';

export const APOSTROPHES: readonly string[] = ["'", '’', '‘'];

/** The first half of a year as it is spoken. */
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ...Array.from(SMALL_NUMBERS).filter(([, n]) => n >= 15),
  ['twenty', 20],
]);

/** "nineteen ninety-seven", "nineteen oh five", "two thousand". */
const spokenYear: Pattern<number> = either(
  mapped(sequence(spokenCentury(), belowHundred), ([century, rest]) =>
    rest >= 10 ? century * 100 + rest : null,
  ),
  mapped(sequence(spokenCentury(), word('oh', 'o'), entry(SMALL_NUMBERS)), ([century, , unit]) =>
    unit < 10 ? century * 100 + unit : null,
  ),
);

/** "two thousand", "two thousand and five". */
export const spokenMillennium: Pattern<number> = mapped(
  sequence(phrase('two', 'thousand'), optional(word('and')), optional(belowHundred)),
  ([, , rest]) => 2000 + (rest ?? 0),
);

function spokenCentury(): Pattern<number> {
  return entry(CENTURIES);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Four digits that may name a year; whether they do is for the context to say. */
export const figureYear: Pattern<number> = rememberedPattern(
  where(
    figure((piece) => (isYearFigure(piece.text) ? Number(piece.text) : null)),
    // "2016/17" is two years.
    (words, _, end) => !continuesNumber(words, end, /^[.,:]$/),
  ),
);

function isYearFigure(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

/** "'98", "’98". */
const shortYear: Pattern<number> = startingWith(APOSTROPHES, (words, at) => {
  const digits = words[at + 1];
  if (words[at]?.glued || digits?.kind !== 'DIGITS' || !digits.glued || digits.text.length !== 2) return null;
  return { end: at + 2, value: fullYear(Number(digits.text)) };
});

/** The year that two digits stand for: those below 50 are of this century. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

export const year: Pattern<number> = either(figureYear, spokenYear, shortYear);
export const spelledYear: Pattern<number> = either(spokenYear, shortYear);
