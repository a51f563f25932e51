import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Quote, TimeExpression } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { spanOfPhrase } from './phrase.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

type SaidOn = Quote['saidOn'];

/** When a cue's sentence says that it was said: "said in a statement late Thursday", "On Friday, Voss said". */
export function statedSaidOn(
  text: QuoteText,
  attribution: Attribution,
  times: readonly TimeExpression[],
): SaidOn {
  const { cue, content, speaker } = attribution;
  if (cue === null) return null;
  const sentence = text.sentences[text.tokens[cue.token]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const phrase = speaker === null ? null : spanOfPhrase(text, speaker);
  const near = timesIn(times, sentence)
    .filter((time) => time.range !== null && (time.type === 'DATE' || time.type === 'TIME'))
    .filter((time) => !content.some((span) => overlaps(span, time)))
    .filter((time) => phrase === null || !contains(phrase, time))
    .filter((time) => belongsTo(text, time, cue.token));
  const time = nearest(near, cue.span);
  return time?.range == null ? null : { ...time.range, basis: time.basis ?? 'STATED' };
}

function timesIn(times: readonly TimeExpression[], span: Span): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = tokenAt(times, span.start); at < times.length; at++) {
    const time = times[at];
    if (time === undefined || time.start >= span.end) break;
    found.push(time);
  }
  return found;
}

/** The time hangs on the cue itself, with no verb of another clause between them. */
function belongsTo(text: QuoteText, time: Span, cue: number): boolean {
  let at = tokenAt(text.tokens, time.start);
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (at === cue) return true;
    const token = text.tokens[at];
    if (token === undefined || (step > 0 && token.upos === 'VERB')) return false;
    at = token.head;
  }
  return false;
}

function nearest(times: readonly TimeExpression[], cue: Span): TimeExpression | null {
  const distance = (time: Span): number =>
    time.start >= cue.end ? time.start - cue.end : cue.start - time.end;
  let found: TimeExpression | null = null;
  for (const time of times) if (found === null || distance(time) < distance(found)) found = time;
  return found;
}

/** Quotes of one day's speaker share the day: what Voss adds to her statement of Thursday was said then too. */
export function withInheritedSaidOn(quotes: readonly Quote[]): readonly Quote[] {
  const lastDay = new Map<string, NonNullable<SaidOn>>();
  const written = new Set<string>();
  return quotes.map((quote) => {
    const actor = quote.speaker?.actor ?? null;
    if (actor === null) return quote;
    if (quote.saidOn !== null) {
      if (isDay(quote.saidOn)) lastDay.set(actor, quote.saidOn);
      else lastDay.delete(actor);
      if (isWriting(quote)) written.add(actor);
      else written.delete(actor);
      return quote;
    }
    const inherited = written.has(actor) && !goesOnWriting(quote) ? undefined : lastDay.get(actor);
    return inherited === undefined
      ? quote
      : { ...quote, saidOn: { ...inherited, basis: 'INHERITED' as const } };
  });
}

/** "wrote in a letter on April 3": what the writer says elsewhere was not said on the letter's day. */
function isWriting({ cueLemma }: Quote): boolean {
  return /^(?:blog|post|tweet|write)$/.test(cueLemma ?? '');
}

function goesOnWriting(quote: Quote): boolean {
  return isWriting(quote) || /^(?:add|conclude|continue)$/.test(quote.cueLemma ?? '');
}

function isDay(saidOn: NonNullable<SaidOn>): boolean {
  return saidOn.precision === 'DAY' || saidOn.precision === 'HOUR' || saidOn.precision === 'MINUTE';
}
