/** The words that are written as one: "don't" is two tokens, "cannot" too. */
import type { Span } from './span.ts';

/** Adds the tokens of one word, which is nearly always one itself. */
export function pushParts(tokens: Span[], text: string, start: number, end: number): void {
  const ends = [end];
  for (let cut = cutOf(text, start, end); cut > start; cut = cutOf(text, start, cut)) ends.push(cut);
  let last = start;
  for (const cut of ends.reverse()) {
    tokens.push({ start: last, end: cut });
    last = cut;
  }
}

const ENDING = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const FUSED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
]);
const SHORTEST_FUSED = 5;
const LONGEST_FUSED = 6;

/** Where the last part of a word begins, or its start where it is one. */
function cutOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3) return start;
  const mayBeFused = length >= SHORTEST_FUSED && length <= LONGEST_FUSED;
  const fused = mayBeFused ? FUSED.get(text.slice(start, end).toLowerCase()) : undefined;
  if (fused !== undefined) return start + fused;
  if (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3))) return start;
  const ending = ENDING.exec(text.slice(Math.max(start + 1, end - 3), end));
  return ending === null ? start : end - ending[0].length;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
