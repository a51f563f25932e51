import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import {
  ahead,
  either,
  entry,
  longest,
  mapped,
  optional,
  type Pattern,
  phrase,
  sequence,
  where,
  word,
} from '../pattern.ts';
import { firstOf, fromNarrated, fromPresent, fromRecent, type PeriodSense, timeOf } from '../reading.ts';
import { looksAhead, type Scene } from '../scene.ts';
import { dayPhrase } from './calendar-phrase.ts';
import type { TimePhrase } from './phrase.ts';
import { clauseEnd } from './relative.ts';

/** The day that an hour without one belongs to: the one that the story is at, or the day of publication. */
export const impliedDay: PeriodSense = firstOf(recentDay, fromPresent('DAY', 0));

/** A story stays at a day for so many sentences, with no other day named. */
const SAME_SCENE = 3;

/** What has happened is not on a day to come, whatever day was spoken of: "'Tomorrow we work.' He rang at noon." */
function recentDay(scene: Scene): ReturnType<PeriodSense> {
  const told = fromRecent('DAY', SAME_SCENE)(scene);
  const isToCome = told !== null && scene.published !== null && told.period.index > scene.published;
  return isToCome && !looksAhead(scene) ? null : told;
}

const part: Pattern<string> = entry(DAY_PARTS);
const early = optional(word('early', 'late', 'mid', 'later', 'earlier'));

/** "Friday morning", "early Tuesday evening", "April 6 night". */
const dayThenPart: Pattern<TimePhrase> = mapped(
  sequence(early, dayPhrase, early, part),
  ([, day, , code]) => ({
    rule: 'times.day-part',
    sense: timeOf(day.period, code),
  }),
);

/** "6 o'clock this afternoon": which half of the day a clock's hour is in. */
export const partOfToday: Pattern<string> = either(
  mapped(sequence(word('this'), part), ([, code]) => code),
  mapped(word('tonight'), () => 'NI'),
);

/** "this morning", "later this afternoon", "tonight", "last night". */
const deicticPart: Pattern<TimePhrase> = either(
  mapped(sequence(early, word('this'), part), ([, , code]) => timePhrase(fromPresent('DAY', 0), code)),
  mapped(sequence(early, word('tonight')), () => timePhrase(fromPresent('DAY', 0), 'NI')),
  mapped(sequence(early, phrase('last', 'night')), () => timePhrase(fromPresent('DAY', -1), 'NI')),
);

/** "the next morning", "the previous night", "the night before", "that evening": of the day that the text tells of. */
const narratedPart: Pattern<TimePhrase> = mapped(
  either(
    mapped(sequence(word('the'), word('next', 'following'), part), ([, , code]) => ({ by: 1, code })),
    mapped(sequence(word('the'), word('previous'), part), ([, , code]) => ({ by: -1, code })),
    mapped(sequence(word('the'), part, word('before', 'after'), ahead(clauseEnd)), ([, code, form]) => ({
      by: form === 'before' ? -1 : 1,
      code,
    })),
    mapped(sequence(word('that'), optional(word('same')), part), ([, , code]) => ({ by: 0, code })),
    mapped(sequence(word('the'), word('same'), part), ([, , code]) => ({ by: 0, code })),
  ),
  ({ by, code }) => timePhrase(fromNarrated('DAY', by), code),
);

/** Prepositions that make a part of the day a time: "in the morning", not "lit up the night". */
const BEFORE_PART: ReadonlySet<string> = new Set([
  'in',
  'during',
  'for',
  'by',
  'through',
  'throughout',
  'into',
  'of',
]);

/** "the morning of April 6", "the morning": of that day, of the one told of, or of the day of publication. */
const barePart: Pattern<TimePhrase> = either(
  mapped(sequence(word('the'), early, part, word('of'), dayPhrase), ([, , code, , day]) =>
    timePhrase(day.period, code),
  ),
  mapped(sequence(word('mid'), part), ([, code]) => timePhrase(impliedDay, code)),
  where(
    mapped(sequence(word('the'), early, word('morning', 'afternoon', 'evening', 'night')), ([, , form]) =>
      timePhrase(impliedDay, DAY_PARTS.get(form) ?? ''),
    ),
    (words, start) => BEFORE_PART.has(words[start - 1]?.text ?? ''),
  ),
);

function timePhrase(day: PeriodSense, code: string): TimePhrase {
  return { rule: 'times.day-part', sense: timeOf(day, code) };
}

export const dayPart: Pattern<TimePhrase> = longest(dayThenPart, deicticPart, narratedPart, barePart);
