import { paragraphOf, type QuoteText } from './quote-text.ts';

/** "Okonjo rejected that: | the order was lawful, she said", "NEW TARN: | The port is shut, Voss said". */
export function behindAnswer(text: QuoteText, first: number, end: number): number {
  for (let at = first + 1; at < Math.min(end, first + LONGEST_ANSWER); at++) {
    if (text.tokens[at]?.form !== ':') continue;
    const isAnswer = /^(?:it|that|this)$/.test(text.tokens[at - 1]?.form ?? '');
    return isAnswer || isInCapitals(text, first, at) ? at + 1 : first;
  }
  return first;
}

const LONGEST_ANSWER = 8;

/** A place or a label at a paragraph's beginning, whose every word is in capitals. */
function isInCapitals(text: QuoteText, first: number, colon: number): boolean {
  if (paragraphOf(text, first - 1) === paragraphOf(text, first)) return false;
  return text.tokens
    .slice(first, colon)
    .every(({ form }) => /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]+|[,/()-])$/u.test(form));
}
