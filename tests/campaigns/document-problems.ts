import type { Document } from '../../src/extract/document.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What a document claims that can't be: empty when every record stands in its text and points at what is there. */
export function problemsOf(text: string, document: Document): readonly string[] {
  const { mentions, quotes, times, events, roles, actors, sentences, tokens } = document;
  const keys = new Set(actors.map(({ key }) => key));
  const letters = lettersOf(text);
  const problems: string[] = [];
  const span = (what: string, one: Span | null): void => {
    if (one === null) return;
    const isThere = 0 <= one.start && one.start < one.end && one.end <= text.length;
    if (!isThere || text.slice(one.start, one.end).trim() === '')
      problems.push(`${what} lies at ${one.start}-${one.end} of ${text.length}`);
  };
  const actor = (what: string, key: string | null): void => {
    if (key !== null && !keys.has(key)) problems.push(`${what} points at actor ${key}, who is not there`);
  };
  const share = (what: string, { confidence }: { readonly confidence: number }): void => {
    if (!(confidence >= 0 && confidence <= 1)) problems.push(`${what} has confidence ${confidence}`);
  };
  const day = (what: string, value: string | null): void => {
    if (value !== null && !ISO_DAY.test(value)) problems.push(`${what} has day ${value}`);
  };

  if (keys.size !== actors.length) problems.push('two actors have one key');
  for (const one of actors)
    if (!letters.includes(lettersOf(one.name))) problems.push(`${one.name} does not stand in the text`);
  for (const one of [...tokens, ...sentences]) span('token or sentence', one);
  for (const one of [...mentions, ...times, ...roles]) {
    span('record', one);
    share('record', one);
  }
  for (const one of [...mentions, ...roles]) actor('record', one.actor);
  for (const { range } of times) {
    day('time', range?.from ?? null);
    day('time', range?.until ?? null);
    if (range?.from && range.until && range.from > range.until)
      problems.push(`time from ${range.from} until ${range.until}`);
  }
  for (const quote of quotes) {
    if (quote.content.length === 0) problems.push('quote without content');
    for (const one of [...quote.content, quote.cue, quote.speaker]) span('quote', one);
    if (quote.content.some((one, at) => at > 0 && one.start < (quote.content[at - 1]?.end ?? 0)))
      problems.push(`parts of a content meet at ${quote.content[0]?.start}`);
    for (const [what, one] of [['speaker', quote.speaker] as const, ['cue', quote.cue] as const])
      if (one !== null && quote.content.some((part) => overlaps(part, one)))
        problems.push(`${what} stands in its own content at ${one.start}`);
    actor('quote', quote.speaker?.actor ?? null);
    share('quote', quote);
  }
  for (const event of events) {
    span('event', event.trigger);
    span('place', event.place);
    share('event', event);
    actor('place', event.place?.actor ?? null);
    for (const one of event.participants) {
      actor('participant', one.actor);
      span('participant', one.span);
    }
  }
  return [...new Set(problems)];
}

/** A name is shown with what a page broke joined again: white space and hyphens do not count. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
