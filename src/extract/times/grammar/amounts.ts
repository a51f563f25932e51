import type { UnitWord } from '../../../lexicon/time-words.ts';
import { either, mapped, optional, type Pattern, phrase, sequence, unless, where, word } from '../pattern.ts';
import { rememberedPattern } from '../remembered-pattern.ts';
import type { WordPiece } from '../words.ts';
import { type Count, count } from './numbers.ts';
import { unitWord } from './units.ts';

export type Bound = 'MORE' | 'LESS' | 'ABOUT';

/** So many of a unit: "more than six hours". */
export interface Amount {
  readonly count: Count;
  readonly unit: UnitWord;
  readonly bound: Bound | null;
}

const more: Pattern<unknown> = either<unknown>(
  sequence(
    optional(either<unknown>(phrase('a', 'little'), word('just', 'slightly', 'far', 'much'))),
    phrase('more', 'than'),
  ),
  sequence(optional(either<unknown>(phrase('a', 'little'), word('just', 'slightly', 'well'))), word('over')),
  sequence(word('not', 'no'), word('less', 'fewer'), word('than')),
  phrase('at', 'least'),
  phrase('longer', 'than'),
);

const less: Pattern<unknown> = either<unknown>(
  sequence(optional(word('no', 'not')), word('more', 'longer'), word('than')),
  sequence(optional(word('much', 'far', 'slightly')), word('less', 'fewer'), word('than')),
  sequence(optional(word('just', 'slightly')), word('under')),
  phrase('at', 'most'),
  phrase('up', 'to'),
  word('nearly', 'almost'),
);

/** "more than", "at least", "nearly": words before an amount that belong to it. */
export const quantifier: Pattern<Bound> = rememberedPattern(
  either<Bound>(
    mapped(more, () => 'MORE'),
    mapped(less, () => 'LESS'),
    mapped(word('about', 'around', 'approximately', 'roughly', 'some'), () => 'ABOUT'),
  ),
);

/** Words between a count and its unit: "two more weeks", "three trading days". */
export const filler = optional(
  word(
    ...[
      'more',
      'full',
      'consecutive',
      'straight',
      'additional',
      'successive',
      'whole',
      'solid',
      'long',
      'short',
    ],
    ...['business', 'working', 'trading', 'extra', 'further', 'other', 'very'],
  ),
);

const century: Pattern<UnitWord> = where(unitWord, (words, at) => words[at]?.text === 'century');

/** "35 years old" is how old someone is, "a quarter of the seats" how much. */
const other: Pattern<unknown> = either<unknown>(
  word('old', 'olds', 'older', 'younger', 'senior', 'junior'),
  where(word('of'), (words, at) => isFraction(words[at - 1])),
);

function isFraction(piece: WordPiece | undefined): boolean {
  return piece?.text === 'quarter' || (piece?.text === 'quarters' && piece.joined);
}

/** "half an hour", "a half-century", "a quarter-century". */
const part: Pattern<Amount> = either(
  mapped(
    sequence(
      optional(quantifier),
      optional(word('a', 'the')),
      word('half'),
      optional(word('a', 'an')),
      unitWord,
    ),
    ([bound, , , , unit]) => (unit.plural ? null : { count: { n: 0.5 }, unit, bound }),
  ),
  mapped(
    sequence(
      optional(quantifier),
      optional(word('a', 'the')),
      word('quarter'),
      optional(phrase('of', 'a')),
      century,
    ),
    ([bound, , , , unit]) => ({ count: { n: 0.25 }, unit, bound }),
  ),
);

/** "a year and a half". */
const oneAndHalf: Pattern<Amount> = mapped(
  sequence(optional(quantifier), word('a', 'an', 'one'), unitWord, phrase('and', 'a', 'half')),
  ([bound, , unit]) => ({ count: { n: 1.5 }, unit, bound }),
);

export const orSo = optional(phrase('or', 'so'));
const orMore = optional(either<unknown>(phrase('or', 'more'), word('plus')));

const counted: Pattern<Amount> = mapped(
  sequence(optional(quantifier), count, orMore, filler, unitWord, orSo, unless(other)),
  ([bound, n, , , unit]) => (n.n === 1 && unit.plural ? null : { count: n, unit, bound }),
);

/** "a year or two". */
const oneOrTwo: Pattern<Amount> = mapped(
  sequence(optional(quantifier), word('a', 'an'), unitWord, word('or'), word('two', 'so')),
  ([bound, , unit, , more]) => ({ count: { n: more === 'two' ? null : 1 }, unit, bound }),
);

/** "over several years" is when, "over three years" how long. */
export const amount: Pattern<Amount> = rememberedPattern(
  where(
    either(oneAndHalf, oneOrTwo, part, counted),
    (words, at) => words[at]?.text !== 'over' || !VAGUE_COUNTS.has(words[at + 1]?.text ?? ''),
  ),
);

const VAGUE_COUNTS: ReadonlySet<string> = new Set(['several', 'many', 'few']);

/** Several of a unit, as after an article: "the four days". */
export const severalOf: Pattern<Amount> = mapped(
  sequence(count, filler, unitWord, unless(other)),
  ([n, , unit]) => (n.n === 1 ? null : { count: n, unit, bound: null }),
);

export function oneOf(unit: UnitWord): Amount {
  return { count: { n: 1 }, unit, bound: null };
}

/** As TIMEX3 writes it: "P3D", "PT6H", "P10Y"; "PXM" where the text does not say how many. */
export function amountValue({ count: { n }, unit }: Amount): string {
  if (n === null) return vagueValue(unit);
  const total = n * unit.times;
  const half = Number.isInteger(total) ? undefined : HALVES.get(unit.unit);
  if (half === undefined || !Number.isInteger(total * 2)) {
    return `P${isWithinDay(unit) ? 'T' : ''}${total}${unit.letter}`;
  }
  const whole = Math.floor(total) === 0 ? '' : `${Math.floor(total)}${unit.letter}`;
  return `P${isWithinDay(unit) ? 'T' : ''}${whole}${half}`;
}

/** Half of a unit in smaller ones: "a year and a half" is P1Y6M, "half an hour" PT30M. */
const HALVES: ReadonlyMap<UnitWord['unit'], string> = new Map([
  ['YEAR', '6M'],
  ['DAY', 'T12H'],
  ['HOUR', '30M'],
  ['MINUTE', '30S'],
]);

/** Some of a unit: "PXD" for days; decades count as years. */
export function vagueValue(unit: UnitWord): string {
  const letter = unit.unit === 'CENTURY' ? 'C' : unit.letter;
  return `P${isWithinDay(unit) ? 'T' : ''}X${letter}`;
}

function isWithinDay({ unit }: UnitWord): boolean {
  return unit === 'HOUR' || unit === 'MINUTE' || unit === 'SECOND';
}
