import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized, isCapitalWord } from '../../text/letters.ts';
import type { NameSpan } from './name-span.ts';

const LONGEST_ITEM = 3;
const MOST_ITEMS = 5;

/**
 * Where a body's name ends that lists what it is for: "Ministry of Trade, Rural Affairs and Housing" is one name to its
 * last word. Without the "and" at its end it is no list: "the Ministry of Trade, Orle Bank".
 *
 * @param end one past the part of the name that is known
 * @param isOther whether a token belongs to another actor's name
 */
export function endOfPortfolios(
  { tokens }: Syntax,
  { first, end }: NameSpan,
  isOther: (token: number) => boolean,
): number {
  const form = (at: number): string => (isSameSentence(at) ? (tokens[at]?.form ?? '') : '');
  let at = end;
  for (let items = 0; items < MOST_ITEMS; items++) {
    if (form(at) === ',' && form(at + 1) === 'and') at++;
    const isLast = /^(and|&)$/.test(form(at));
    if (!isLast && form(at) !== ',') return end;
    const next = itemEnd(at + 1);
    if (next === at + 1 || next - at - 1 > LONGEST_ITEM) return end;
    if (isLast) return next;
    at = next;
  }
  return end;

  function isSameSentence(token: number): boolean {
    return tokens[token]?.sentence === tokens[first]?.sentence;
  }
  function itemEnd(from: number): number {
    let to = from;
    while (isCapitalWord(form(to)) && !isOther(to)) to++;
    return isCapitalized(form(to)) ? from : to;
  }
}
