import { contains, overlaps, type Span } from '../../text/span.ts';
import type { QuoteKind } from '../document.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** So many words outside the marks still leave a quotation direct: "that “the port is shut”". */
const FEW_WORDS = 1;

/** DIRECT where quotation marks enclose nearly all of a content, MIXED where they enclose some, else INDIRECT. */
export function kindOf(text: QuoteText, content: readonly Span[]): QuoteKind {
  const quotations = content.flatMap((span) => quotationsIn(text, span));
  if (quotations.length === 0) return 'INDIRECT';
  const outside = content
    .filter((span) => !quotations.some((quotation) => contains(quotation, span)))
    .reduce((words, span) => words + wordsOutside(text, span), 0);
  return outside <= FEW_WORDS ? 'DIRECT' : 'MIXED';
}

function quotationsIn(text: QuoteText, span: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = Math.max(0, tokenAt(text.quotations, span.start) - 1); at < text.quotations.length; at++) {
    const quotation = text.quotations[at];
    if (quotation === undefined || quotation.start >= span.end) break;
    if (overlaps(quotation, span)) found.push(quotation);
  }
  return found;
}

function wordsOutside(text: QuoteText, span: Span): number {
  let words = 0;
  for (let at = tokenAt(text.tokens, span.start); (text.tokens[at]?.start ?? span.end) < span.end; at++) {
    if (text.quotationOf[at] === -1 && text.tokens[at]?.upos !== 'PUNCT') words++;
  }
  return words;
}
