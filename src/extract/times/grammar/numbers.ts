import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS, TENS } from '../../../lexicon/time-numbers.ts';
import {
  either,
  entry,
  FIGURE,
  figure,
  mapped,
  one,
  optional,
  type Pattern,
  phrase,
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import type { WordPiece } from '../words.ts';

/** How many: a number, or null for "several". */
export type Count = { readonly n: number | null };

/** A figure with more groups than these counts nothing that lasts. */
const GROUPS = 4;

/** "7", "18", "1,500", "2.5". */
const number: Pattern<number> = startingWith([FIGURE], (words, at) => {
  let end = at + 1;
  let digits = words[at]?.text ?? '';
  for (let group = 0; group < GROUPS && isGroup(words[end], words[end + 1]); group++) {
    digits += words[end + 1]?.text;
    end += 2;
  }
  const decimals = words[end]?.text === '.' && words[end]?.glued ? words[end + 1] : undefined;
  if (decimals?.kind !== 'DIGITS' || !decimals.glued) return { end, value: Number(digits) };
  return { end: end + 2, value: Number(`${digits}.${decimals.text}`) };
});

function isGroup(comma: WordPiece | undefined, digits: WordPiece | undefined): boolean {
  return (
    comma?.text === ',' &&
    comma.glued &&
    digits?.kind === 'DIGITS' &&
    digits.glued &&
    digits.text.length === 3
  );
}

/** "seven", "twenty-five". */
const belowHundred: Pattern<number> = either(
  mapped(sequence(entry(TENS), optional(entry(SMALL_NUMBERS))), ([tens, unit]) =>
    unit === null ? tens : unit > 0 && unit < 10 ? tens + unit : null,
  ),
  entry(TENS),
  entry(SMALL_NUMBERS),
);

/** "a hundred", "two thousand". */
const multiplied: Pattern<number> = mapped(
  sequence(
    optional(
      either(
        belowHundred,
        mapped(word('a', 'an'), () => 1),
      ),
    ),
    entry(MULTIPLIERS),
  ),
  ([factor, multiplier]) => (factor ?? 1) * multiplier,
);

/** "two hundred and fifty". */
const spelled: Pattern<number> = either(
  mapped(sequence(multiplied, optional(word('and')), belowHundred), ([much, , rest]) => much + rest),
  multiplied,
  belowHundred,
);

const halfMore: Pattern<number> = mapped(sequence(word('and'), word('a'), word('half')), () => 0.5);

export const cardinal: Pattern<number> = mapped(
  sequence(either(number, spelled), optional(halfMore)),
  ([whole, half]) => whole + (half ?? 0),
);

/** A whole number in figures alone, of at most `digits` digits: "14", not "1.4" or "14,000". */
export function wholeFigure(digits: number): Pattern<number> {
  return where(
    figure((piece) => (piece.text.length <= digits ? Number(piece.text) : null)),
    (words, _, end) => !continuesNumber(words, end),
  );
}

/** Whether a number goes on after a mark: "1.5", "1,500", "9:30", "3/4". */
export function continuesNumber(words: readonly WordPiece[], end: number, marks = /^[.,:/]$/): boolean {
  const mark = words[end];
  const next = words[end + 1];
  if (!mark || !next) return false;
  return marks.test(mark.text) && mark.glued && next.glued && next.kind === 'DIGITS';
}

const vagueCount: Pattern<Count> = mapped(
  either<unknown>(
    sequence(optional(word('a')), word('few')),
    word('several', 'many', 'numerous', 'countless'),
    sequence(word('dozens', 'scores', 'hundreds', 'thousands'), word('of')),
  ),
  () => ({ n: null }),
);

const couple: Pattern<Count> = mapped(
  sequence(optional(word('a')), word('couple'), optional(word('of'))),
  () => ({ n: 2 }),
);

export const dozen: Pattern<Count> = mapped(sequence(word('a'), word('dozen')), () => ({ n: 12 }));

/** "three", "a", "several", "a couple of". */
export const count: Pattern<Count> = either(
  vagueCount,
  couple,
  dozen,
  mapped(cardinal, (n) => ({ n })),
  mapped(word('a', 'an'), () => ({ n: 1 })),
);

/** Two counts of which the text leaves open which: "two or three", "12 to 18". */
export const eitherCount: Pattern<Count> = mapped(sequence(cardinal, word('or', 'to'), cardinal), () => ({
  n: null,
}));

export const APOSTROPHES: readonly string[] = ["'", '’', '‘'];
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** "20th". */
export const figureOrdinal: Pattern<number> = where(
  mapped(
    sequence(
      figure((piece) => Number(piece.text)),
      one((piece) => (piece.glued ? piece : null), ORDINAL_ENDINGS),
    ),
    ([n]) => n,
  ),
  (words, start) => words[start + 1]?.joined === false,
);

/** "third", "twenty-first". */
const spelledOrdinal: Pattern<number> = either(
  mapped(sequence(entry(TENS), entry(ORDINALS)), ([tens, unit]) => (unit < 10 ? tens + unit : null)),
  entry(ORDINALS),
);

export const ordinal: Pattern<number> = either(figureOrdinal, spelledOrdinal);

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
export const figureYear: Pattern<number> = where(
  figure((piece) => (isYearFigure(piece.text) ? Number(piece.text) : null)),
  // "2016/17" is two years.
  (words, _, end) => !continuesNumber(words, end, /^[.,:]$/),
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
