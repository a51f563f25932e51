import { longest, mapped, type Pattern } from '../pattern.ts';
import { calendarPhrase } from './calendar-phrase.ts';
import { clockTime } from './clock.ts';
import { dayPart } from './day-parts.ts';
import { ageOfThing, lengthOfTime, longAdjective, plural, reportedYear } from './durations.ts';
import { fromNow, fromThen } from './offsets.ts';
import { dated, type TimePhrase } from './phrase.ts';
import { set } from './sets.ts';
import { anchoredSpan, spanUntilNow } from './spans.ts';
import { vague } from './vague.ts';

/** Any time expression; of two that read as much, the first. */
export const timeExpression: Pattern<TimePhrase> = longest(
  clockTime,
  dayPart,
  reportedYear,
  anchoredSpan,
  mapped(calendarPhrase, dated),
  fromNow,
  fromThen,
  set,
  spanUntilNow,
  lengthOfTime,
  longAdjective,
  ageOfThing,
  plural,
  vague,
);
