import { HOLIDAYS } from '../../lexicon/holidays.ts';
import {
  DAY_PARTS,
  DECADE_NAMES,
  FREQUENCIES,
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../../lexicon/time-words.ts';
import { openingKey, type Pattern } from './pattern.ts';
import type { WordPiece } from './words.ts';

/** No expression has more words than these before the one that makes it one: "at least each of the last three ...". */
const LEAD = 9;

/** Words that make a time expression; without one nearby there is none. Figures are looked at apart. */
const TELLING: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...DECADE_NAMES.keys(),
  ...FREQUENCIES.keys(),
  ...Array.from(HOLIDAYS.keys()).flatMap((name) => name.split(' ').filter((part) => part.length > 2)),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'now', 'currently', 'nowadays', 'presently', 'current'],
  ...['recently', 'recent', 'lately', 'past', 'future', 'term', 'soon', 'while', 'period', 'clock'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thousand'],
]);

/** Whether a word, in lower case, makes a time expression of the words around it. */
export function isTelling(word: string): boolean {
  return TELLING.has(word) || word.endsWith('long');
}

/** The words of a sentence that an expression can begin with, by what the grammar can begin with. */
export function possibleStarts(words: readonly WordPiece[], grammar: Pattern<unknown>): readonly number[] {
  const starts: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = words.length - 1; index >= 0; index--) {
    const piece = words[index];
    if (!piece) continue;
    if (piece.kind === 'DIGITS' || isTelling(piece.text)) next = index;
    if (next - index <= LEAD && canOpen(grammar, piece)) starts.push(index);
  }
  return starts.reverse();
}

function canOpen({ opening }: Pattern<unknown>, piece: WordPiece): boolean {
  return !opening || opening.has(openingKey(piece));
}
