import type { Span } from '../../src/text/span.ts';

/** One place of a text that is written otherwise. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** A text written otherwise, and where its spans went. */
export interface Rewriting {
  readonly text: string;
  /** The span of the new text for one of the old; a side inside an edit goes to that edit's side. */
  readonly moved: (span: Span) => Span;
}

/** Makes the edits, which are in order and don't overlap. */
export function rewrite(text: string, edits: readonly Edit[]): Rewriting {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(last, start), replacement);
    last = end;
  }
  parts.push(text.slice(last));
  return {
    text: parts.join(''),
    moved: ({ start, end }) => ({ start: movedStart(edits, start), end: movedEnd(edits, end) }),
  };
}

function movedStart(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    if (offset < end) return Math.min(offset, start) + shift;
    shift += replacement.length - (end - start);
  }
  return offset + shift;
}

function movedEnd(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    if (offset <= start) return offset + shift;
    if (offset <= end) return start + shift + replacement.length;
    shift += replacement.length - (end - start);
  }
  return offset + shift;
}
