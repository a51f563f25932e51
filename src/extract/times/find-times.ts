import { TIME_RULE_PRECISION } from '../../lexicon/time-rule-precision.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { DateRange, Metadata, TimeExpression } from '../document.ts';
import { isDayOfPlan } from './ahead.ts';
import { isArranged } from './arranged.ts';
import { isBeforeTold } from './before-told.ts';
import { dayFromIso, minuteFromIso } from './calendar.ts';
import { possibleStarts } from './gate.ts';
import { timeExpression } from './grammar/expression.ts';
import type { TimePhrase } from './grammar/phrase.ts';
import { isPerson, isTitle, monthsThatAreNames } from './names.ts';
import type { Hit } from './pattern.ts';
import type { Scene, Told } from './scene.ts';
import { isDeadline, isReached, tellingAt, tenseAt } from './tense.ts';
import { timeSentences, type WordPiece } from './words.ts';

const UNMEASURED = 0.75;

/** Every time expression of a text, read against its publication date and the days that it tells of. */
export function findTimes(text: string, syntax: Syntax, metadata: Metadata): readonly TimeExpression[] {
  const publication = publicationOf(metadata);
  const names = monthsThatAreNames(syntax.tokens);
  const told: Told[] = [];
  return timeSentences(text, syntax).flatMap(({ index: sentence, words }) =>
    phrasesIn(words, names).map(({ start, hit }) => {
      const tense = tenseAt(syntax, words, start, hit.end);
      const reading = hit.value.sense({
        ...publication,
        told,
        sentence,
        tense,
        telling: tellingAt(syntax, words, start, hit.end),
        before: isBeforeTold(syntax, words, start, hit.end),
        deadline:
          (isDeadline(words, start) && !isReached(words, start, tense)) ||
          isArranged(syntax, words, start, hit.end),
        plan: isDayOfPlan(syntax, words, start, hit.end),
      });
      if (!isOnCalendar(reading.range)) return expression(words, start, hit, { ...reading, ...UNRESOLVED });
      if (reading.period) told.push({ period: reading.period, sentence });
      return expression(words, start, hit, reading);
    }),
  );
}

const UNRESOLVED = { value: null, range: null, basis: null } as const;

/** "750,000 days ago" is on no day that a calendar of four-digit years has, nor is a day beside its ends. */
function isOnCalendar(range: DateRange | null): boolean {
  const days = [range?.from, range?.until].filter((day) => day != null);
  return days.every((day) => /^\d{4}-/.test(day) && day >= '0002' && day < '9999');
}

function publicationOf({ publishedAt }: Metadata): Pick<Scene, 'published' | 'publishedMinute'> {
  if (publishedAt === undefined) return { published: null, publishedMinute: null };
  return { published: dayFromIso(publishedAt), publishedMinute: minuteFromIso(publishedAt) };
}

interface Placed {
  readonly start: number;
  readonly hit: Hit<TimePhrase>;
}

/** The longest expression at each word, from the left, none over another. */
function phrasesIn(words: readonly WordPiece[], names: ReadonlySet<string>): readonly Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  for (const start of possibleStarts(words, timeExpression)) {
    const hit = start >= from ? timeExpression(words, start) : null;
    if (!hit || isName(words, start, hit, names)) continue;
    placed.push({ start, hit });
    from = hit.end;
  }
  return placed;
}

/** Words of the calendar that name something else. */
function isName(
  words: readonly WordPiece[],
  start: number,
  { end, value }: Hit<TimePhrase>,
  names: ReadonlySet<string>,
): boolean {
  const isHoliday = value.rule === 'times.holiday';
  return isPerson(words, start, end, names) || (!isHoliday && isTitle(words, start, end));
}

function expression(
  words: readonly WordPiece[],
  start: number,
  hit: Hit<TimePhrase>,
  { type, value, range, basis }: ReturnType<TimePhrase['sense']>,
): TimeExpression {
  const { rule } = hit.value;
  return {
    start: words[start]?.start ?? 0,
    end: words[hit.end - 1]?.end ?? 0,
    type,
    value,
    range,
    basis,
    rule,
    confidence: TIME_RULE_PRECISION.get(rule) ?? UNMEASURED,
  };
}
