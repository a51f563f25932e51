import type { Token } from '../../syntax/token.ts';

/** The token that the words of an expression hang on. */
export function topOf(tokens: readonly Token[], first: number, last: number): number {
  let index = last;
  while (index >= 0) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head > last) return head;
    index = head;
  }
  return index;
}
