import { contains, type Span } from '../text/span.ts';
import type { EventMention, Quote } from './document.ts';

/** Where a report of an event stands, and the event's index. */
interface Placed {
  readonly trigger: Span;
  readonly event: number;
}

/** Each quote with the events that its content reports: those whose trigger stands in it. */
export function withReportedEvents(
  quotes: readonly Quote[],
  events: readonly EventMention[],
): readonly Quote[] {
  const placed = events
    .flatMap(({ reports }, event) => reports.map(({ trigger }): Placed => ({ trigger, event })))
    .sort((a, b) => a.trigger.start - b.trigger.start);
  return quotes.map((quote) => {
    const reported = new Set(quote.content.flatMap((span) => eventsIn(placed, span)));
    const inOrder = [...reported].sort((a, b) => a - b);
    return { ...quote, events: inOrder.flatMap((event) => events[event]?.key ?? []) };
  });
}

function eventsIn(placed: readonly Placed[], span: Span): readonly number[] {
  const found: number[] = [];
  for (let at = firstFrom(placed, span.start); (placed[at]?.trigger.start ?? span.end) < span.end; at++) {
    const one = placed[at];
    if (one !== undefined && contains(span, one.trigger)) found.push(one.event);
  }
  return found;
}

/** Index of the first whose trigger does not begin before an offset. */
function firstFrom(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.trigger.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
