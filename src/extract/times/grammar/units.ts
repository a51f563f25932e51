import { AFTER_NOUN } from '../../../lexicon/time-context.ts';
import { UNITS, type UnitWord } from '../../../lexicon/time-words.ts';
import { entry, one, type Pattern, where } from '../pattern.ts';
import type { PeriodUnit } from '../period.ts';
import type { WordPiece } from '../words.ts';

/** "week", "years"; not the "year" of "year-long", nor the "second" of "a second trial". */
export const unitWord: Pattern<UnitWord> = where(
  entry(UNITS),
  (words, at, end) => words[end]?.joined !== true && !isOrdinal(words, at, end),
);

/** "second" after a determiner and before a noun counts what the noun says. */
function isOrdinal(words: readonly WordPiece[], at: number, end: number): boolean {
  const after = words[end];
  if (words[at]?.text !== 'second' || after?.kind !== 'LETTERS') return false;
  return DETERMINERS.has(words[at - 1]?.text ?? '') && !AFTER_NOUN.has(after.text);
}

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'the', 'this', 'that', 'another', 'each', 'every']);

export const singularUnit: Pattern<UnitWord> = where(
  unitWord,
  (words, at) => UNITS.get(words[at]?.text ?? '')?.plural === false,
);
export const pluralUnit: Pattern<UnitWord> = where(
  unitWord,
  (words, at) => UNITS.get(words[at]?.text ?? '')?.plural === true,
);

/** A unit of the calendar in the singular: "week". */
export const calendarUnit: Pattern<PeriodUnit> = where(
  one((piece) => {
    const named = UNITS.get(piece.text);
    return named && !named.plural && named.times !== 2 ? periodUnit(named) : null;
  }, UNITS.keys()),
  (words, _, end) => words[end]?.joined !== true,
);

/** The period that a unit counts; null for a part of a day. */
export function periodUnit({ unit: name }: UnitWord): PeriodUnit | null {
  return name === 'SECOND' || name === 'MINUTE' || name === 'HOUR' ? null : name;
}
