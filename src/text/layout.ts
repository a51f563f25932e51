import { isFinished } from './line-edges.ts';
import type { Line } from './lines.ts';
import { isSpace } from './lines.ts';

/** How a text is laid out, as far as its line breaks show it. */
export interface Layout {
  /** Whether lines are broken where they are full, and not only where a paragraph ends. */
  readonly wrapped: boolean;
  /** Characters that a full line has, where the text is wrapped. */
  readonly width: number;
  /** Blank lines that usually stand between two paragraphs. */
  readonly gap: number;
}

const LONGEST_WRAPPED_LINE = 160;
/** A line of proportional type is full before it has as many characters as the longest. */
const FULL = 0.85;
/** A line that ends inside a sentence was broken somewhere; only a headline is shorter. */
const FULL_INSIDE_SENTENCE = 0.65;
/** How much longer than a full line one must be to say that lines are not broken, and what share of lines must be. */
const LONG = 1.3;
const LONG_SHARE = 0.1;

/** Reads the layout off the line breaks: in wrapped text most of them fall inside a sentence. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const lengths = new Uint32Array(LONGEST_WRAPPED_LINE + 1);
  const gaps = new Uint32Array(16);
  let inside = 0;
  let after = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) continue;
    if (line.blankBefore > 0) {
      count(gaps, line.blankBefore);
    } else {
      count(lengths, before.end - before.start);
      if (isFinished(text, before)) after += 1;
      else inside += 1;
    }
  }
  const width = highLength(lengths);
  const wrapped = inside > after && width < LONGEST_WRAPPED_LINE && !hasLongLines(lines, width);
  return { wrapped, width, gap: commonest(gaps) };
}

/** A line that is last in its paragraph is no longer than others; where many are, those were headings: each line is whole. */
function hasLongLines(lines: readonly Line[], width: number): boolean {
  const long = lines.filter(({ start, end }) => end - start > LONG * width).length;
  return long > LONG_SHARE * lines.length;
}

/** Whether the first word of the next line would hardly have fitted on this one. */
export function isFull(text: string, layout: Layout, line: Line, next: Line): boolean {
  const least = isFinished(text, line) ? FULL : FULL_INSIDE_SENTENCE;
  return layout.wrapped && line.end - line.start + 1 + firstWordLength(text, next) >= least * layout.width;
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

function count(histogram: Uint32Array, value: number): void {
  const bin = Math.min(value, histogram.length - 1);
  histogram[bin] = (histogram[bin] ?? 0) + 1;
}

/** The length that nine in ten lines stay within: one long line says nothing of the others. */
function highLength(lengths: Uint32Array): number {
  const total = lengths.reduce((sum, n) => sum + n, 0);
  let seen = 0;
  for (const [length, n] of lengths.entries()) {
    seen += n;
    if (seen >= 0.9 * total) return length;
  }
  return LONGEST_WRAPPED_LINE;
}

/** The smaller of two that are equally common. */
function commonest(histogram: Uint32Array): number {
  let best = 1;
  for (const [value, n] of histogram.entries()) if (n > (histogram[best] ?? 0)) best = value;
  return best;
}
