import type { Syntax } from '../../syntax/token.ts';

/** The token of a range that hangs on one outside it. */
export function headOfRange(syntax: Syntax, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const head = syntax.tokens[at]?.head ?? -1;
    if (head < first || head >= end) return at;
  }
  return end - 1;
}
