import { AFTER_NOUN, CHILDREN } from '../../../lexicon/time-context.ts';
import { UNITS, type UnitWord } from '../../../lexicon/time-words.ts';
import {
  ahead,
  either,
  entry,
  mapped,
  optional,
  type Pattern,
  sequence,
  unless,
  where,
  word,
} from '../pattern.ts';
import { duration } from '../reading.ts';
import type { WordPiece } from '../words.ts';
import { type Amount, amount, amountValue, oneOf, severalOf, vagueValue } from './amounts.ts';
import { cardinal } from './numbers.ts';
import type { TimePhrase } from './phrase.ts';
import { pluralUnit, unitWord } from './units.ts';

/** "the four days", "the first two years"; of "the two-week crisis", the article is the crisis's. */
const articled: Pattern<TimePhrase> = where(
  mapped(
    sequence(
      word('the'),
      optional(
        word(
          'first',
          'final',
          'last',
          'latest',
          'entire',
          'full',
          'previous',
          'following',
          'initial',
          'same',
        ),
      ),
      severalOf,
    ),
    ([, , length]) => lasting(length),
  ),
  (words, _, end) => words[end - 1]?.joined === false,
);

/** "another year", "another six weeks", "an additional month". */
const additional: Pattern<TimePhrase> = mapped(
  sequence(
    either<unknown>(word('another'), sequence(word('an'), word('additional', 'extra'))),
    optional(cardinal),
    unitWord,
  ),
  ([, n, unit]) => lasting({ count: { n: n ?? 1 }, unit, bound: null }),
);

/** "three days", "the first two years", "more than six hours", "three-year". */
export const lengthOfTime: Pattern<TimePhrase> = either(articled, additional, mapped(amount, lasting));

function lasting(length: Amount): TimePhrase {
  const rule = length.count.n === null ? 'times.vague-duration' : 'times.duration';
  return { rule, sense: duration(amountValue(length)) };
}

/** The year of a report, wherever on the calendar it lies: "for the year ended June 30". */
export const reportedYear: Pattern<TimePhrase> = mapped(
  sequence(
    optional(word('the', 'its')),
    optional(word('fiscal', 'financial', 'full')),
    word('year', 'month'),
    ahead(word('ended', 'ending')),
  ),
  ([, , form]) => ({ rule: 'times.reported-year', sense: duration(form === 'year' ? 'P1Y' : 'P1M') }),
);

/** Units too short for the plural alone to tell of a time: "seconds before", "minutes apart". */
const PASSING: ReadonlySet<UnitWord['unit']> = new Set(['SECOND', 'MINUTE', 'QUARTER', 'WEEKEND']);

/** "years", "the early years", "weeks or months": some, not said how many. */
const plurals: Pattern<TimePhrase> = mapped(
  sequence(
    optional(
      either<unknown>(sequence(word('the'), optional(word('early', 'first', 'final', 'last'))), word('many')),
    ),
    optional(sequence(pluralUnit, word('or', 'and'))),
    pluralUnit,
    unless(word('old', 'older', 'younger')),
  ),
  ([, first, last]) => {
    const unit = first?.[0] ?? last;
    return PASSING.has(unit.unit) ? null : { rule: 'times.plural', sense: duration(vagueValue(unit)) };
  },
);

/** "the small hours", "the early hours of Sunday", "office hours" are parts of a day. */
function isPartOfDay(words: readonly WordPiece[], start: number, end: number): boolean {
  if (words[end - 1]?.text !== 'hours') return false;
  return HOURS_OF_DAY.has(words[start - 1]?.text ?? '') || words[end - 2]?.text === 'early';
}

const HOURS_OF_DAY: ReadonlySet<string> = new Set([
  'small',
  'wee',
  'early',
  'office',
  'business',
  'working',
  'opening',
]);

export const plural: Pattern<TimePhrase> = where(
  plurals,
  (words, start, end) => !isPartOfDay(words, start, end),
);

/** "decades-long", "day-long", "decades-old": not "52 years old", nor "6-year-old", which is someone's age. */
const hyphenated: Pattern<UnitWord> = mapped(
  where(sequence(entry(UNITS), word('long', 'old')), isCompound),
  ([unit, form]) => (form === 'old' && !unit.plural ? null : unit),
);

function isCompound(words: readonly WordPiece[], start: number, end: number): boolean {
  return (
    words[end - 1]?.joined === true && words[start]?.joined === false && words[start - 1]?.kind !== 'DIGITS'
  );
}

/** "weeklong". */
const closed: Pattern<UnitWord> = entry(new Map(Array.from(UNITS, ([name, unit]) => [`${name}long`, unit])));

export const longAdjective: Pattern<TimePhrase> = mapped(either(hyphenated, closed), (unit) => ({
  rule: 'times.long-adjective',
  sense: duration(unit.plural ? vagueValue(unit) : amountValue(oneOf(unit))),
}));

/** "a three-week-old truce": how old a thing is. Of people, the guidelines' corpora mark no age. */
export const ageOfThing: Pattern<TimePhrase> = mapped(
  where(sequence(cardinal, entry(UNITS), word('old'), unless(word(...CHILDREN))), isHyphenatedAge),
  ([n, unit]) => ({ rule: 'times.age', sense: duration(amountValue({ count: { n }, unit, bound: null })) }),
);

/** Years are nearly always someone's. */
function isHyphenatedAge(words: readonly WordPiece[], start: number, end: number): boolean {
  const isNounAfter = words[end]?.kind === 'LETTERS' && !AFTER_NOUN.has(words[end]?.text ?? '');
  return isNounAfter && words[end - 1]?.joined === true && !/^years?$/.test(words[start + 1]?.text ?? '');
}
