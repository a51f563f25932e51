import { DAY_PARTS, TIME_ZONES } from '../../../lexicon/time-words.ts';
import { padded } from '../calendar.ts';
import {
  either,
  entry,
  figure,
  longest,
  mapped,
  one,
  optional,
  type Pattern,
  phrase,
  sequence,
  startingWith,
  where,
  word,
} from '../pattern.ts';
import { shifted } from '../period.ts';
import { type PeriodSense, timeOf } from '../reading.ts';
import { looksAhead } from '../scene.ts';
import type { WordPiece } from '../words.ts';
import { dayPhrase } from './calendar-phrase.ts';
import { impliedDay, partOfToday } from './day-parts.ts';
import { cardinal, continuesNumber } from './numbers.ts';
import type { Phrase, TimePhrase } from './phrase.ts';

interface Clock {
  readonly hour: number;
  /** Null where only the hour is said. */
  readonly minute: number | null;
}

const hourFigure = figure((piece) =>
  piece.text.length <= 2 && Number(piece.text) <= 24 ? Number(piece.text) : null,
);
const minuteFigure = figure((piece) =>
  piece.text.length === 2 && piece.glued && Number(piece.text) < 60 ? Number(piece.text) : null,
);

/** "a.m.", "pm": 0 or 12. */
const meridiem: Pattern<number> = mapped(
  either(
    mapped(sequence(word('a', 'p'), word('.'), word('m'), optional(word('.'))), ([form]) => form),
    mapped(word('am', 'pm'), (form) => form[0] ?? ''),
  ),
  (form) => (form === 'a' ? 0 : 12),
);

/** "10:35", "10.35". */
const hourMinute: Pattern<Clock> = mapped(
  sequence(
    hourFigure,
    one((piece) => (piece.glued ? true : null), [':', '.']),
    minuteFigure,
  ),
  ([hour, , minute]) => ({ hour, minute }),
);

const hourOnly: Pattern<Clock> = mapped(either(hourFigure, cardinal), (hour) =>
  Number.isInteger(hour) && hour <= 12 ? { hour, minute: null } : null,
);

const twelveHour: Pattern<Clock> = mapped(
  sequence(either(hourMinute, hourOnly), meridiem),
  ([{ hour, minute }, shift]) => (hour >= 1 && hour <= 12 ? { hour: (hour % 12) + shift, minute } : null),
);

/** "08:30", with a colon only: "3.45" is a number. */
const colonClock: Pattern<Clock> = where(
  hourMinute,
  (words, at, end) =>
    words[at + 1]?.text === ':' &&
    !continuesNumber(words, end) &&
    words[at - 1]?.text !== ':' &&
    words[end]?.text !== '.',
);

/** "0830 GMT": four figures, where a time zone follows. */
const fourFigures: Pattern<Clock> = where(
  figure((piece) => {
    const [hour, minute] = [Number(piece.text.slice(0, 2)), Number(piece.text.slice(2))];
    return piece.text.length === 4 && hour < 24 && minute < 60 ? { hour, minute } : null;
  }),
  (words, _, end) => TIME_ZONES.has(words[end]?.text ?? ''),
);

/** "four o'clock", "4 in the morning", "6 o'clock this afternoon". */
const oClock: Pattern<Clock> = mapped(
  sequence(
    hourOnly,
    optional(sequence(word('o'), word("'", '’'), word('clock'))),
    optional(either(inDayPart(), partOfToday)),
  ),
  ([clock, marked, part]) => (marked === null && part === null ? null : inHalf(clock, part)),
);

function inDayPart(): Pattern<string> {
  return either(
    mapped(sequence(phrase('in', 'the'), entry(DAY_PARTS)), ([, code]) => code),
    mapped(phrase('at', 'night'), () => 'NI'),
  );
}

/** The clock's hour in the afternoon, where the part of the day says so. */
function inHalf(clock: Clock, part: string | null): Clock {
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6);
  return isLate && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** "at noon", not the film "High Noon". */
function isHour(words: readonly WordPiece[], at: number): boolean {
  return words[at - 1]?.text !== 'high';
}

const clock: Pattern<string> = mapped(
  longest(twelveHour, colonClock, fourFigures, oClock),
  ({ hour, minute }) => `${padded(hour, 2)}:${padded(minute ?? 0, 2)}`,
);

const bareZone: Pattern<string> = mapped(sequence(entry(TIME_ZONES), optional(offset())), ([z, by]) =>
  by === null ? z : '',
);

const zone: Pattern<string> = either(
  bareZone,
  mapped(sequence(word('('), bareZone, word(')')), ([, z]) => z),
);

function offset(): Pattern<unknown> {
  return sequence(
    word('+', '-', '−'),
    figure((piece) => (piece.text.length <= 2 ? true : null)),
  );
}

const local: Pattern<string> = mapped(phrase('local', 'time'), () => '');

const approximate = optional(
  either<unknown>(
    word('about', 'around', 'approximately', 'nearly', 'almost', 'roughly'),
    phrase('shortly', 'before'),
    phrase('just', 'before'),
    phrase('just', 'after'),
    phrase('shortly', 'after'),
  ),
);

/** A day that follows: "10 p.m. Wednesday", or is only looked at: "10 p.m. on Wednesday". */
const followingDay: Pattern<Phrase> = mapped(sequence(optional(word(',')), dayPhrase), ([, day]) => day);

const onDay = sequence(word('on'), dayPhrase);

/** How many words the same hour in another zone has: "(0800 GMT)". */
const LONGEST_BRACKET = 6;

const dayAhead: Pattern<Phrase> = startingWith(['on', '(', ')'], (words, at) => {
  const opened = /^[()]$/.test(words[at]?.text ?? '');
  const closing = words.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  const hit = opened && closing < 0 ? null : onDay(words, opened ? at + closing + 1 : at);
  return hit && { end: at, value: hit.value[1] };
});

/** "9 a.m. EST Tuesday", "around 8:20 p.m.", "noon Saturday". */
export const clockTime: Pattern<TimePhrase> = mapped(
  sequence(
    approximate,
    either(
      clock,
      where(
        mapped(word('noon', 'midnight', 'midday'), (form) => DAY_PARTS.get(form) ?? ''),
        isHour,
      ),
    ),
    optional(either(zone, local)),
    optional(either(followingDay, dayAhead)),
  ),
  ([, hours, suffix, day]) => ({
    rule: 'times.clock',
    sense: timeOf(day ? day.period : impliedDayAt(hours), hours + (suffix ?? '')),
  }),
);

/** An hour that has passed before the article appeared: "He rang at 11:20 p.m.", published at 1 a.m. */
function impliedDayAt(hours: string): PeriodSense {
  const minute = Number(hours.slice(0, 2)) * 60 + Number(hours.slice(3, 5));
  return (scene) => {
    const found = impliedDay(scene);
    if (found?.basis !== 'PUBLICATION' || scene.publishedMinute === null || looksAhead(scene)) return found;
    return minute > scene.publishedMinute ? { ...found, period: shifted(found.period, -1) } : found;
  };
}
