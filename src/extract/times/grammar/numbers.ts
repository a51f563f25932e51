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
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
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
export const belowHundred: Pattern<number> = rememberedPattern(
  either(
    mapped(sequence(entry(TENS), optional(entry(SMALL_NUMBERS))), ([tens, unit]) =>
      unit === null ? tens : unit > 0 && unit < 10 ? tens + unit : null,
    ),
    entry(TENS),
    entry(SMALL_NUMBERS),
  ),
);

/** "a hundred", "two thousand". */
const multiplied: Pattern<number> = rememberedPattern(
  mapped(
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
  ),
);

/** "two hundred and fifty"; not "$61 | million four years later". */
const spelled: Pattern<number> = either(
  where(
    mapped(sequence(multiplied, optional(word('and')), belowHundred), ([much, , rest]) => much + rest),
    (words, at) => words[at - 1]?.kind !== 'DIGITS',
  ),
  multiplied,
  belowHundred,
);

const smallFigure = figure((piece) => (piece.text.length === 1 ? Number(piece.text) : null));

const halfMore: Pattern<number> = mapped(sequence(word('and'), word('a'), word('half')), () => 0.5);

/** " 1/2" after "2", "½" after it or alone. */
const fraction: Pattern<number> = either(
  mapped(sequence(smallFigure, word('/'), smallFigure), ([part, , of]) => (part < of ? part / of : null)),
  mapped(word('½'), () => 0.5),
);

export const cardinal: Pattern<number> = rememberedPattern(
  either(
    mapped(
      sequence(either(number, spelled), optional(either(halfMore, fraction))),
      ([whole, half]) => whole + (half ?? 0),
    ),
    mapped(word('½'), () => 0.5),
  ),
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
export const count: Pattern<Count> = rememberedPattern(
  either(
    vagueCount,
    couple,
    dozen,
    mapped(cardinal, (n) => ({ n })),
    mapped(word('a', 'an'), () => ({ n: 1 })),
  ),
);

/** Two counts of which the text leaves open which: "two or three", "12 to 18". */
export const eitherCount: Pattern<Count> = mapped(sequence(cardinal, word('or', 'to'), cardinal), () => ({
  n: null,
}));

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

export const ordinal: Pattern<number> = rememberedPattern(either(figureOrdinal, spelledOrdinal));
