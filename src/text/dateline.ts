import { type Span, slice } from './span.ts';

const LONGEST = 16;
/** What ends a dateline; wires once sent “_” for a dash. */
export const DATELINE_DASH = /^(—|–|―|--|-|_)$/;
/** The first word of a place in capitals: "ORLAND", "N'DALA", "ʻEUA" with an okina, "SÃO" with marks of its own, "ST." */
const OPENING = /^(?:['’‘ʻʼ]?\p{Lu}[\p{Lu}\p{M}'’‘ʻʼ]+|(?:ST|FT|MT)\.)$/u;
const PART = /^(['’‘ʻʼ]?\p{Lu}.*|['’‘ʻʼ,()./]|\d+|of|the|de|la|al|el)$/u;

/**
 * How many of a paragraph's first tokens are its dateline, the dash included; 0 where it has none:
 * "KESTHAVEN, Kestria (Strait Press) — ", "PORT SELENE, May 3 — ".
 */
export function datelineLength(text: string, tokens: readonly Span[]): number {
  const opening = tokens[0];
  if (opening === undefined || !OPENING.test(slice(text, opening))) return 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at];
    const word = token === undefined ? '' : slice(text, token);
    if (DATELINE_DASH.test(word) && isSetApart(text, tokens, at)) return at + 1;
    if (word !== '-' && !PART.test(word)) return 0;
  }
  return 0;
}

/** A dash with space around it, not the hyphen of "TARN-BASED". */
function isSetApart(text: string, tokens: readonly Span[], dash: number): boolean {
  const [before, mark, after] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  if (before === undefined || mark === undefined || after === undefined) return false;
  return slice(text, mark) !== '-' || (before.end < mark.start && mark.end < after.start);
}
