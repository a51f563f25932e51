import type { QuoteText } from './quote-text.ts';

/** "Okonjo rejected that: | the order was lawful, she said". */
export function behindAnswer(text: QuoteText, first: number, end: number): number {
  for (let at = first + 1; at < Math.min(end, first + LONGEST_ANSWER); at++) {
    if (text.tokens[at]?.form === ':')
      return /^(?:it|that|this)$/.test(text.tokens[at - 1]?.form ?? '') ? at + 1 : first;
  }
  return first;
}

const LONGEST_ANSWER = 8;
