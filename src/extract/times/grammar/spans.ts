import type { UnitWord } from '../../../lexicon/time-words.ts';
import type { DateRange } from '../../document.ts';
import { isoDay } from '../calendar.ts';
import { either, mapped, optional, type Pattern, phrase, sequence, unless, where, word } from '../pattern.ts';
import { duration, reference, type Sense } from '../reading.ts';
import { back, onward } from '../span-of-time.ts';
import type { WordPiece } from '../words.ts';
import { type Amount, amount, amountValue, filler, oneOf, orSo, vagueValue } from './amounts.ts';
import { count, eitherCount } from './numbers.ts';
import type { TimePhrase } from './phrase.ts';
import { pluralUnit, singularUnit, unitWord } from './units.ts';

/** "at least", "each of", "much of" before "the past ...". */
const lead = optional(
  either<unknown>(
    phrase('at', 'least'),
    phrase('more', 'than'),
    sequence(word('each', 'much', 'most'), word('of')),
  ),
);

/** "three months", "several years", "12 to 18 months". */
const countedUnits: Pattern<Amount> = mapped(
  sequence(either(eitherCount, count), filler, unitWord, orSo),
  ([n, , unit]) => ({ count: n, unit, bound: null }),
);

const singular: Pattern<UnitWord> = mapped(singularUnit, (unit) => (unit.unit === 'WEEKEND' ? null : unit));

/** "the last three years", "each of the past two months", but not "the last three years of the war". */
const severalPast: Pattern<TimePhrase> = mapped(
  sequence(
    lead,
    optional(word('the', 'these', 'this')),
    word('past', 'last', 'recent'),
    countedUnits,
    unless(word('of')),
  ),
  ([, , , length]) => ({ rule: 'times.past-span', sense: anchored(length, back) }),
);

/** "the past decade", "the last century". */
const onePast: Pattern<TimePhrase> = mapped(
  either(
    mapped(sequence(lead, optional(word('the', 'this')), word('past'), singular), ([, , , unit]) => unit),
    where(
      mapped(sequence(word('the'), word('last'), singular), ([, , unit]) => unit),
      isLongUnit,
    ),
  ),
  (unit) => ({ rule: 'times.past-span', sense: anchored(oneOf(unit), back) }),
);

function isLongUnit(words: readonly WordPiece[], _start: number, end: number): boolean {
  return /^(?:decade|century|millennium)$/.test(words[end - 1]?.text ?? '');
}

/** "the next few days", "the coming 12 months". */
const severalComing: Pattern<TimePhrase> = mapped(
  sequence(lead, optional(word('the')), word('next', 'coming', 'upcoming'), countedUnits),
  ([, , , length]) => ({ rule: 'times.coming-span', sense: anchored(length, onward) }),
);

/** "over the next year", "the next decade": from now on; "the next week he fled" is the story's. */
const oneComing: Pattern<TimePhrase> = where(
  mapped(sequence(word('the'), word('next', 'coming'), singular, orSo), ([, , unit]) => ({
    rule: 'times.coming-span',
    sense: anchored(oneOf(unit), onward),
  })),
  (words, start, end) => isLongUnit(words, start, end) || BEFORE_SPAN.has(words[start - 1]?.text ?? ''),
);

const BEFORE_SPAN: ReadonlySet<string> = new Set([
  'over',
  'in',
  'within',
  'during',
  'for',
  'through',
  'throughout',
]);

/** "recent years", "recent weeks and months". */
const recentUnits: Pattern<TimePhrase> = mapped(
  sequence(
    optional(word('the', 'these')),
    word('recent'),
    pluralUnit,
    optional(sequence(word('and'), pluralUnit)),
  ),
  () => ({ rule: 'times.recent-span', sense: reference('PAST_REF') }),
);

/** "coming months", "future quarters"; with an article they are a length: "the coming months", "the weeks ahead". */
const comingUnits: Pattern<TimePhrase> = either(
  mapped(
    sequence(optional(word('the')), word('coming', 'future', 'upcoming'), pluralUnit),
    ([article, form, unit]) => ({
      rule: 'times.coming-span',
      sense: form === 'future' || article === null ? reference('FUTURE_REF') : duration(vagueValue(unit)),
    }),
  ),
  mapped(sequence(optional(word('the')), pluralUnit, word('ahead')), ([, unit]) => ({
    rule: 'times.coming-span',
    sense: duration(vagueValue(unit)),
  })),
);

/** Lengths of time that end or begin with the day of publication. */
export const anchoredSpan: Pattern<TimePhrase> = either(
  severalPast,
  onePast,
  severalComing,
  oneComing,
  recentUnits,
  comingUnits,
);

type Edges = (published: number, n: number | null, unit: UnitWord) => DateRange;

function anchored(length: Amount, edges: Edges): Sense {
  return ({ published }) => ({
    type: 'DURATION',
    value: amountValue(length),
    range: published === null ? null : edges(published, length.count.n, length.unit),
    basis: published === null ? null : 'PUBLICATION',
    period: null,
  });
}

/** Words before "in three years" that make it reach back from now: "for the first time", "the worst flood". */
const SUPERLATIVE = /^(?:first|only|worst|best|most|least|\p{L}{3,}est)$/u;
const REACH = 12;

/** "for the first time in more than four years": up to the day of publication. */
export const spanUntilNow: Pattern<TimePhrase> = where(
  mapped(amount, (length) => ({ rule: 'times.span-until-now', sense: anchored(length, untilNow(length)) })),
  (words, start) => {
    const preposition = words[start - 1]?.text;
    if (preposition !== 'in' && preposition !== 'for') return false;
    return words.slice(Math.max(0, start - REACH), start - 1).some((piece) => SUPERLATIVE.test(piece.text));
  },
);

/** How long before "more than three years" it began is not said. */
function untilNow({ bound }: Amount): Edges {
  if (bound !== 'MORE') return back;
  return (published) => ({ from: null, until: isoDay(published), precision: 'INTERVAL' });
}
