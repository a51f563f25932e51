import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { paragraphOf, type QuoteText, tokenAt } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf } from './quoted-words.ts';
import { takenQuotations } from './trailing-quotations.ts';

/**
 * "“We had no choice at all.”", and in the next paragraph "“The port is lost,” Voss said.": a paragraph that is one
 * quotation, which nothing attributes, is of whoever speaks right behind it in the same marks.
 */
export function withLeadingParagraphs(
  text: QuoteText,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const taken = takenQuotations(text, attributions);
  const words = quotedWordsOf(text);
  return attributions.map((attribution) => {
    const first = attribution.content[0];
    if (attribution.rule !== 'quote.cue-after' || first === undefined) return attribution;
    const leading = leadingSpan(text, words, taken, first);
    return leading === null ? attribution : { ...attribution, content: [leading, ...attribution.content] };
  });
}

function leadingSpan(
  text: QuoteText,
  all: readonly QuotedWords[],
  taken: ReadonlySet<number>,
  first: Span,
): Span | null {
  const at = tokenAt(text.tokens, first.start);
  const index = text.quotationOf[at] ?? -1;
  const before = all[index - 1];
  const own = all[index];
  if (before === undefined || own === undefined || taken.has(index - 1) || own.first !== at) return null;
  if (
    !before.isSentence ||
    before.stop === '?' ||
    before.last !== at - 1 ||
    before.quotation.style !== own.quotation.style
  )
    return null;
  const isParagraph =
    paragraphOf(text, before.first - 1) !== paragraphOf(text, before.first) &&
    paragraphOf(text, before.last) !== paragraphOf(text, at);
  const isLong = before.last - before.first >= SHORTEST_SPEECH;
  return isParagraph && isLong ? { start: before.quotation.start, end: before.quotation.end } : null;
}

const SHORTEST_SPEECH = 7;
