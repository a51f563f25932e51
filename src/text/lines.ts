import type { Span } from './span.ts';

/** A line that is not blank: the span of what stands on it, and what the layout says of it. */
export interface Line extends Span {
  /** Columns of white space before it. */
  readonly indent: number;
  /** Blank lines between it and the line before it that is not blank. */
  readonly blankBefore: number;
}

const TAB = 0x09;

/** The lines of a text that are not blank, with the white space at both ends left out. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const start = skipSpace(text, lineStart, lineEnd);
    if (start === lineEnd) {
      blankBefore += 1;
    } else {
      lines.push({
        start,
        end: trimEnd(text, start, lineEnd),
        indent: indentOf(text, lineStart, start),
        blankBefore,
      });
      blankBefore = 0;
    }
    lineStart = startOfNextLine(text, lineEnd);
  }
  return lines;
}

/** Whether a code unit is white space, or a mark without width that stands for none. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x80) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1;
  return at;
}

function startOfNextLine(text: string, lineEnd: number): number {
  const isPair = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a;
  return lineEnd + (isPair ? 2 : 1);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function indentOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to; at += 1) columns += text.charCodeAt(at) === TAB ? 4 : 1;
  return columns;
}
