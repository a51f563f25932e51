/** What stands on one side of a quotation mark. */
export type Neighbor = 'edge' | 'space' | 'bracket' | 'dash' | 'punctuation' | 'word';

const OPENING_BRACKET = /[([{<]/;
const DASH = /[-‐‑–—―/]/;
const PUNCTUATION = /[.,;:!?…)\]}>]/;
const MARK = /["“”„‟«»＂'‘’‚`´‹›]/;
/** How many neighboring marks (`"'No,' she said`) are looked through. */
const MARKS_LOOKED_THROUGH = 3;

/** What precedes `position`, looked for no further back than `from`. */
export function neighborBefore(text: string, position: number, from: number): Neighbor {
  let at = position - 1;
  for (let i = 0; i < MARKS_LOOKED_THROUGH && at >= from && MARK.test(text.charAt(at)); i++) at--;
  return at < from ? 'edge' : neighbor(text.charAt(at));
}

/** What follows, from `position` on, looked for no further than `until`. */
export function neighborAfter(text: string, position: number, until: number): Neighbor {
  let at = position;
  for (let i = 0; i < MARKS_LOOKED_THROUGH && at < until && MARK.test(text.charAt(at)); i++) at++;
  return at >= until ? 'edge' : neighbor(text.charAt(at));
}

function neighbor(char: string): Neighbor {
  if (/\s/.test(char)) return 'space';
  if (OPENING_BRACKET.test(char)) return 'bracket';
  if (DASH.test(char)) return 'dash';
  if (PUNCTUATION.test(char)) return 'punctuation';
  return 'word';
}

/** A mark opens after a space, a bracket or a dash, with no space behind it: `she said, “No`. */
export function looksOpening(before: Neighbor, after: Neighbor): boolean {
  return before !== 'punctuation' && before !== 'word' && after !== 'space' && after !== 'edge';
}

/** A mark closes behind a word or stop, with no word behind it: `No,” she said`. */
export function looksClosing(before: Neighbor, after: Neighbor): boolean {
  return (
    before !== 'space' && before !== 'edge' && before !== 'bracket' && after !== 'word' && after !== 'bracket'
  );
}
