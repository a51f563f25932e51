/** Finding tokens by their place in the text. */
import type { Span } from '../text/span.ts';
import type { Token } from './token.ts';

/** Index of the first token that ends behind `offset`; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range [first, end) of the tokens that share a character with a span. */
export function tokensIn(
  tokens: readonly Token[],
  span: Span,
): { readonly first: number; readonly end: number } {
  const first = tokenAt(tokens, span.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { first, end };
}
