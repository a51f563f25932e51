import { trimContent, trimEdges } from '../../../src/evaluate/trim.ts';
import type { Answer, AnsweredQuote } from './ask.ts';
import type { ActorMap } from './compare-actors.ts';
import type { Gold, GoldQuote } from './gold.ts';
import type { LayerResult } from './tally.ts';

type Span = { readonly start: number; readonly end: number };

/** Quotes: content equal after trimming, kind, cue, and the speaker as an actor. */
export function compareQuotes(gold: Gold, answer: Answer, map: ActorMap): LayerResult {
  const contentOf = (spans: readonly Span[]): string =>
    trimContent(
      answer.text,
      spans.map(({ start, end }) => [start, end]),
    ).join(';');
  const found = new Map(answer.quotes.map((quote) => [contentOf(quote.content), quote]));
  const right: string[] = [];
  const missed: string[] = [];
  for (const quote of gold.quotes) {
    const fault = faultOf(quote, found.get(contentOf([quote.content])), answer.text, map);
    if (fault) missed.push(`${quote.id}: ${fault}`);
    else right.push(quote.id);
  }
  const wanted = new Set(gold.quotes.map((quote) => contentOf([quote.content])));
  const extra = [...found]
    .filter(([content]) => !wanted.has(content))
    .map(([, quote]) => `${quote.kind} ${quote.text}`);
  return { layer: 'quotes', right, missed, extra };
}

function faultOf(
  gold: GoldQuote,
  quote: AnsweredQuote | undefined,
  text: string,
  map: ActorMap,
): string | null {
  if (!quote) return 'content not found';
  if (quote.kind !== gold.kind.toUpperCase()) return `is ${quote.kind}`;
  const { cueSpan } = quote;
  const cue = cueSpan && trimEdges(text, [cueSpan.start, cueSpan.end]).join();
  if (cue !== [gold.cue.start, gold.cue.end].join())
    return `cue is ${cueSpan && text.slice(cueSpan.start, cueSpan.end)}`;
  const speaker = map.get(gold.speaker);
  if (!speaker || quote.speaker?.id !== speaker.id) return `speaker is ${quote.speaker?.name}`;
  if (/\n/.test(quote.text)) return 'shown with a line break';
  return null;
}

/** Times: span, type and value equal, and the days they resolve to. */
export function compareTimes(gold: Gold, answer: Answer): LayerResult {
  const right: string[] = [];
  const missed: string[] = [];
  for (const time of gold.timeExpressions) {
    const found = answer.times.find(({ span }) => span.start < time.end && time.start < span.end);
    const name = `${time.id} ${time.text}`;
    const days = [found?.range?.from ?? null, found?.range?.until ?? null];
    if (!found || found.span.start !== time.start || found.span.end !== time.end)
      missed.push(`${name}: ${found?.text ?? 'not found'}`);
    else if (found.type !== time.timex.type || found.value !== time.timex.value)
      missed.push(`${name}: ${found.type} ${found.value}`);
    else if (days.join() !== [time.start_date, time.end_date].join())
      missed.push(`${name}: resolved to ${days}`);
    else right.push(name);
  }
  const extra = answer.times
    .filter(
      ({ span }) => !gold.timeExpressions.some((time) => span.start < time.end && time.start < span.end),
    )
    .map(({ text }) => text);
  return { layer: 'times', right, missed, extra };
}
