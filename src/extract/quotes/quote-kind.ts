import { overlaps, type Span } from '../../text/span.ts';
import type { QuoteKind } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { isQuoted, type QuoteText, tokenAt } from './quote-text.ts';

/** So many words outside the marks still leave a quotation direct: "that “the port is shut”"; not so who it is about: "her “a wolf”". */
const FEW_WORDS = 1;

/**
 * DIRECT where quotation marks enclose nearly all of a content, MIXED where they enclose some, else INDIRECT. A turn of an
 * interview is the speaker's own words with no marks around it, whatever stands in marks within it, and so is a signed letter.
 */
export function kindOf(text: QuoteText, { content, rule }: Attribution): QuoteKind {
  if (rule === 'quote.interview' || rule === 'quote.signed') return 'DIRECT';
  if (!content.some((span) => holdsQuotation(text, span))) return 'INDIRECT';
  const outside = content.reduce((words, span) => words + wordsOutside(text, span), 0);
  return outside <= FEW_WORDS ? 'DIRECT' : 'MIXED';
}

function holdsQuotation(text: QuoteText, span: Span): boolean {
  const next = tokenAt(text.quotations, span.start);
  return [next - 1, next].some((at) => {
    const quotation = text.quotations[at];
    return quotation !== undefined && overlaps(quotation, span);
  });
}

function wordsOutside(text: QuoteText, span: Span): number {
  let words = 0;
  for (let at = tokenAt(text.tokens, span.start); (text.tokens[at]?.start ?? span.end) < span.end; at++) {
    const { upos = '', xpos = '' } = text.tokens[at] ?? {};
    if (!isQuoted(text, at) && upos !== 'PUNCT')
      words += xpos.startsWith('PRP') && isQuoted(text, at + 1) ? FEW_WORDS + 1 : 1;
  }
  return words;
}
