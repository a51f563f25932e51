import type { EventMention } from '../extract/document.ts';
import { participantsOf } from '../extract/event-participants.ts';
import { displayText } from '../text/display.ts';
import { contains, cover, type Span } from '../text/span.ts';
import type { GraphDocument } from './graph-document.ts';

const LONGEST = 140;

/**
 * An event in words of its first report: from the first to the last of its trigger and those who took part in the
 * same sentence. "Kestrian and Velmark ministers held talks in Varnholm".
 */
export function titleOfEvent(document: GraphDocument, event: EventMention): string {
  const sentence = document.sentences.find((candidate) => contains(candidate, event.trigger));
  const stated = participantsOf(event).flatMap(({ span }) =>
    span && sentence && contains(sentence, span) ? [span] : [],
  );
  return shorten(document.text, stated.reduce<Span>(cover, event.trigger), event.trigger);
}

/** What is too long is cut at a word, and never before the end of the trigger. */
function shorten(text: string, span: Span, trigger: Span): string {
  const whole = displayText(text, span);
  if (whole.length <= LONGEST) return whole;
  const start = trigger.end - span.start <= LONGEST ? span.start : trigger.start;
  const head = displayText(text, { start, end: Math.max(trigger.end, start + LONGEST) });
  return `${start > span.start ? '… ' : ''}${head.replace(/\s+\S*$/, '')} …`;
}
