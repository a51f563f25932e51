import { tokensIn } from '../../syntax/find-token.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Quote } from '../document.ts';
import type { Story } from './story.ts';

/** Whether a word stands in somebody's own words. */
export function isInDirectQuote(story: Story, index: number): boolean {
  return quotationsOf(story).direct[index] !== undefined;
}

/** Whether a word stands in what somebody is reported to say: "the office said her country would appeal". */
export function isInIndirectQuote(story: Story, index: number): boolean {
  return quotationsOf(story).other.has(index);
}

/** Which quotation a word stands in, between its marks; undefined outside. */
export function quotationAt(story: Story, index: number): number | undefined {
  const { direct, marked } = quotationsOf(story);
  return direct[index] ?? marked[index];
}

/** Whether a word stands in a question or an answer of an interview: "Q: What happened? A: The navy seized our boats." */
export function isInInterview(story: Story, index: number): boolean {
  return quotationsOf(story).interview.has(index);
}

interface Quotations {
  /** By token: the start of the direct quotation, and of the marked part of a mixed one, that it stands in. */
  readonly direct: readonly number[];
  readonly marked: readonly number[];
  readonly other: ReadonlySet<number>;
  readonly interview: ReadonlySet<number>;
}

const known = new WeakMap<Story, Quotations>();

/** Of each token, in what kinds of quotes it stands; worked out once a story. */
function quotationsOf(story: Story): Quotations {
  const before = known.get(story);
  if (before !== undefined) return before;
  const direct: number[] = [];
  const marked: number[] = [];
  const other = new Set<number>();
  const interview = new Set<number>();
  for (const quote of story.quotes)
    for (const span of quote.content) {
      if (quote.kind === 'DIRECT') eachToken(story, span, (at) => (direct[at] = span.start));
      else eachToken(story, span, (at) => other.add(at));
      if (quote.rule === 'quote.interview') eachToken(story, span, (at) => interview.add(at));
      for (const part of markedParts(story, quote, span))
        eachToken(story, part, (at) => (marked[at] = part.start));
    }
  const found = { direct, marked, other, interview };
  known.set(story, found);
  return found;
}

function eachToken(story: Story, span: Span, see: (token: number) => void): void {
  const { first, end } = tokensIn(story.tokens, span);
  for (let at = first; at < end; at++) see(at);
}

/** What stands between marks in the content of a mixed quote. */
function markedParts({ text }: Story, { kind }: Quote, span: Span): readonly Span[] {
  if (kind !== 'MIXED') return [];
  return [...slice(text, span).matchAll(/“[^”]*”?|"[^"]*"?/g)].map(({ index, 0: { length } }) => ({
    start: span.start + index,
    end: span.start + index + length,
  }));
}
