import { ahead, either, entry, mapped, optional, type Pattern, sequence, unless, word } from '../pattern.ts';
import type { PeriodUnit } from '../period.ts';
import { firstOf, fromNarrated, fromPresent, fromRecent, type PeriodSense } from '../reading.ts';
import { looksAhead, recentPeriod, type Scene } from '../scene.ts';
import type { WordPiece } from '../words.ts';
import type { Phrase } from './phrase.ts';
import { calendarUnit } from './units.ts';

const fiscal = optional(word('fiscal', 'financial', 'calendar', 'school', 'academic', 'business'));

const stepBefore = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const stepTold = new Map([
  ['following', 1],
  ['next', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
]);

/** "last week", "this month", "next year": counted from the day of publication. */
export const presentUnit: Pattern<Phrase> = either(
  mapped(
    // "the last week of March" is March's.
    sequence(optional(qualifier()), entry(stepBefore), fiscal, calendarUnit, unless(word('of'))),
    ([, by, , unit]) => (unit === 'DAY' ? null : { rule: relativeRule(unit), period: fromPresent(unit, by) }),
  ),
  mapped(sequence(word('the', 'this'), word('past', 'coming'), word('weekend')), ([, form]) => ({
    rule: 'times.relative-period',
    period: fromPresent('WEEKEND', form === 'past' ? -1 : 0),
  })),
);

/** Weeks are told apart: what counts as one differs between writers. */
function relativeRule(unit: PeriodUnit): string {
  return unit === 'WEEK' ? 'times.relative-week' : 'times.relative-period';
}

/** "earlier this month", "late last year". */
function qualifier(): Pattern<unknown> {
  return word('earlier', 'later', 'early', 'late', 'mid', 'sometime', 'further');
}

/** "the current quarter", "the coming year", "the upcoming weekend". */
export const currentUnit: Pattern<Phrase> = mapped(
  sequence(
    optional(word('the', 'its', 'this')),
    word('current', 'present', 'coming', 'upcoming', 'new'),
    fiscal,
    calendarUnit,
  ),
  ([determiner, form, , unit]) => {
    if (form === 'new' && (determiner !== 'the' || unit !== 'YEAR')) return null;
    const by = form === 'current' || form === 'present' ? 0 : 1;
    return unit === 'DAY' ? null : { rule: 'times.relative-period', period: fromPresent(unit, by) };
  },
);

/** "the following month", "that year", "the same week", "later that year": counted from what the text tells of. */
export const narratedUnit: Pattern<Phrase> = either(
  mapped(
    sequence(optional(word('later', 'earlier', 'late', 'early')), word('the'), entry(stepTold), calendarUnit),
    ([, , by, unit]) => ({ rule: 'times.narrated-period', period: fromNarrated(unit, by) }),
  ),
  mapped(
    sequence(
      optional(word('later', 'earlier', 'late', 'early')),
      word('that'),
      optional(word('same')),
      calendarUnit,
    ),
    ([, , , unit]) => ({ rule: 'times.narrated-period', period: fromNarrated(unit, 0) }),
  ),
);

/** Units that a story tells of with the article alone: "the week", but not "the day", "the century". */
const TOLD_BARE: ReadonlySet<PeriodUnit> = new Set(['WEEKEND', 'WEEK', 'MONTH', 'YEAR', 'SEASON', 'HALF']);

/** "the week", "the weekend", "the full year": the one told of, or the present one. */
export const bareUnit: Pattern<Phrase> = either(
  mapped(
    sequence(
      word('the'),
      optional(word('full', 'whole', 'entire', 'fiscal')),
      calendarUnit,
      unless(word('of', 'when', 'that')),
    ),
    ([, , unit]) => (TOLD_BARE.has(unit) ? { rule: 'times.bare-period', period: toldOrPresent(unit) } : null),
  ),
  mapped(
    sequence(word('earlier', 'later', 'late', 'early'), word('in'), word('the'), calendarUnit),
    ([, , , unit]) => ({
      rule: 'times.bare-period',
      period: toldOrPresent(unit),
    }),
  ),
);

function toldOrPresent(unit: PeriodUnit): PeriodSense {
  if (unit === 'WEEKEND') return weekendSense;
  const present = fromPresent(unit, 0);
  return (scene) => firstOf(isOfNow(scene, unit) ? present : fromRecent(unit), present)(scene);
}

/**
 * Whether "the year" is the present one whatever year was told of before: "it will open before the end of the year".
 * One told of in the same sentence holds: "in 2019 she promised to finish it by the end of the year".
 */
function isOfNow(scene: Scene, unit: PeriodUnit): boolean {
  if (scene.telling === 'PAST' && recentPeriod(scene, unit, 0) !== null) return false;
  return scene.telling !== 'PAST' || scene.tense === 'FUTURE';
}

/** "the day before", "the year before", at the end of a clause. */
export const unitBefore: Pattern<Phrase> = mapped(
  sequence(word('the', 'a', 'one'), calendarUnit, word('before', 'after'), ahead(clauseEnd)),
  ([, unit, form]) => ({
    rule: 'times.narrated-period',
    period: fromNarrated(unit, form === 'before' ? -1 : 1),
  }),
);

/** A mark, or nothing more. */
export function clauseEnd(
  words: readonly WordPiece[],
  at: number,
): { readonly end: number; readonly value: true } | null {
  const piece = words[at];
  return piece === undefined || (piece.kind === 'MARK' && piece.text !== '$')
    ? { end: at, value: true }
    : null;
}

/** The weekend just past, or the one ahead. */
const weekendSense: Phrase['period'] = (scene) =>
  fromPresent('WEEKEND', looksAhead(scene) || isWeekend(scene.published) ? 0 : -1)(scene);

function isWeekend(day: number | null): boolean {
  return day !== null && (((day + 3) % 7) + 7) % 7 >= 5;
}

/** "year-end", "month-end". */
export const unitEnd: Pattern<Phrase> = mapped(
  sequence(optional(word('the')), word('year', 'month'), word('end')),
  ([, unit]) => ({ rule: 'times.period-end', period: fromPresent(unit === 'year' ? 'YEAR' : 'MONTH', 0) }),
);
