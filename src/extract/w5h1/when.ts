import type { Span } from '../../text/span.ts';
import type { TimeExpression } from '../document.ts';
import type { Story } from '../events/story.ts';
import { hangsOn } from './hangs-on.ts';
import { mostFrequent } from './most-frequent.ts';
import type { Telling } from './telling.ts';

const LONG: ReadonlySet<string | undefined> = new Set(['YEAR', 'DECADE', 'VAGUE']);

/**
 * The date of the event told, or the time that its clause has, or the date of what it is about; else the day named most, as it is named first; a year in
 * passing says nothing of it.
 */
export function whenOf(story: Story, { verb, event, about }: Telling): Span | null {
  if (event?.date?.span != null) return event.date.span;
  const own = timeOfClause(story, verb);
  if (own !== null) return own;
  if (event === null && about?.date?.span != null) return about.date.span;
  const days = story.times.filter(isDated);
  const exact = days.filter((one) => one.range?.precision === 'DAY' || one.type === 'TIME');
  const most = mostFrequent(exact.map((one) => one.range?.from ?? ''));
  return (
    exact.find((one) => one.range?.from === most) ??
    days.find((one) => !LONG.has(one.range?.precision)) ??
    null
  );
}

function isDated({ range, type }: TimeExpression): boolean {
  return range !== null && type !== 'SET' && type !== 'DURATION';
}

/** The first time that hangs on the verb, whatever clause lies between left out. */
function timeOfClause(story: Story, verb: number): Span | null {
  const times = story.timesBySentence.get(story.tokens[verb]?.sentence ?? -1) ?? [];
  return (
    times.find(
      (one) => isDated(one.time) && one.time.value !== 'PRESENT_REF' && hangsOn(story, one.head, verb),
    )?.time ?? null
  );
}
