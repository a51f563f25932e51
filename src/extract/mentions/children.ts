import type { Syntax } from '../../syntax/token.ts';

/** For each token the tokens that hang on it, in text order. */
export function childrenOf(syntax: Syntax): readonly (readonly number[])[] {
  const children: number[][] = syntax.tokens.map(() => []);
  syntax.tokens.forEach((token, at) => {
    if (token.head >= 0) children[token.head]?.push(at);
  });
  return children;
}

/** The token of a range that hangs on one outside it. */
export function headOfRange(syntax: Syntax, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const head = syntax.tokens[at]?.head ?? -1;
    if (head < first || head >= end) return at;
  }
  return end - 1;
}
