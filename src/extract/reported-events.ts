import { contains } from '../text/span.ts';
import type { EventMention, Quote } from './document.ts';

/** Each quote with the events that its content reports: those whose trigger stands in it. */
export function withReportedEvents(
  quotes: readonly Quote[],
  events: readonly EventMention[],
): readonly Quote[] {
  return quotes.map((quote) => ({
    ...quote,
    events: events.filter((event) => isReportedIn(event, quote)).map(({ key }) => key),
  }));
}

function isReportedIn({ reports }: EventMention, { content }: Quote): boolean {
  return reports.some(({ trigger }) => content.some((span) => contains(span, trigger)));
}
