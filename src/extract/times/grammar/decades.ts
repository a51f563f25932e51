import { DECADE_NAMES } from '../../../lexicon/time-words.ts';
import {
  either,
  entry,
  figure,
  mapped,
  one,
  optional,
  type Pattern,
  sequence,
  where,
  word,
} from '../pattern.ts';
import { stated } from '../reading.ts';
import { isNameGoingOn } from '../words.ts';
import { ordinal } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { APOSTROPHES } from './year-numbers.ts';

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
    where(word('century', 'millennium'), (words, at, end) => !isNameGoingOn(words, at, end)),
  ),
  ([, , n, unit]) => ({
    rule: 'times.century',
    period: stated({ unit: unit === 'century' ? 'CENTURY' : 'MILLENNIUM', index: n - 1 }),
  }),
);
