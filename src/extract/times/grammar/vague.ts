import { isNounBefore } from '../names.ts';
import {
  either,
  mapped,
  one,
  optional,
  type Pattern,
  phrase,
  sequence,
  unless,
  where,
  word,
} from '../pattern.ts';
import { duration, reference } from '../reading.ts';
import type { TimePhrase } from './phrase.ts';

/** "the past", "the foreseeable future", as a noun of its own: not "the past chairman". */
function noun(form: string): Pattern<string> {
  return where(word(form), (words, _, end) => isNounBefore(words[end]));
}

const past: Pattern<unknown> = either<unknown>(
  sequence(optional(word('more', 'most', 'just', 'only')), word('recently')),
  word('lately'),
  sequence(word('the'), optional(word('recent', 'distant', 'near')), noun('past')),
  where(word('recent'), (words, at) => words[at - 1]?.text !== 'most'),
);

/** "now that the vote is over" gives a reason, not a time. */
const present: Pattern<unknown> = either<unknown>(
  sequence(optional(word('right')), word('now'), unless(word('that'))),
  word('currently', 'nowadays', 'presently', 'current'),
  phrase('these', 'days'),
);

/** "the near term", but "the long-term plan". */
const term: Pattern<unknown> = one((piece) => (piece.joined ? null : true), ['term']);

const future: Pattern<unknown> = either<unknown>(
  sequence(word('the'), optional(word('near', 'foreseeable', 'immediate', 'distant')), noun('future')),
  sequence(
    word('the'),
    word('near', 'nearer', 'short', 'shorter', 'medium', 'long', 'longer', 'immediate'),
    term,
  ),
  where(noun('future'), (words, at) => words[at - 1]?.text === 'in'),
  phrase('as', 'soon', 'as', 'possible'),
);

const aWhile: Pattern<unknown> = sequence(
  word('a'),
  optional(word('long', 'short', 'little')),
  word('while'),
);

/** "recently", "now", "the near term". */
export const vague: Pattern<TimePhrase> = either(
  mapped(past, () => ({ rule: 'times.past-reference', sense: reference('PAST_REF') })),
  mapped(present, () => ({ rule: 'times.present-reference', sense: reference('PRESENT_REF') })),
  mapped(future, () => ({ rule: 'times.future-reference', sense: reference('FUTURE_REF') })),
  mapped(aWhile, () => ({ rule: 'times.while', sense: duration('PXX') })),
);
