import { findParagraphs } from '../../src/text/paragraphs.ts';
import type { Span } from '../../src/text/span.ts';
import type { Edit, Rewriting } from './rewriting.ts';
import { rewrite } from './rewriting.ts';

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** The same text with typewriter's quotation marks and apostrophes. */
export function withStraightMarks(text: string): Rewriting {
  return rewrite(
    text,
    editsWhere(text, /[“”‘’]/g, (mark) => STRAIGHT[mark] ?? mark),
  );
}

export function withCrlf(text: string): Rewriting {
  return rewrite(
    text,
    editsWhere(text, /\n/g, () => '\r\n'),
  );
}

/** The same paragraphs, a blank line between them, broken into lines of at most `width` characters. */
export function wrappedAt(text: string, width: number): Rewriting {
  const paragraphs = findParagraphs(text);
  const edits: Edit[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const before = paragraphs[at - 1]?.end ?? 0;
    edits.push({ start: before, end: paragraph.start, replacement: at === 0 ? '' : '\n\n' });
    edits.push(...wrapEdits(text, paragraph, width));
  }
  return rewrite(text, edits);
}

function wrapEdits(text: string, paragraph: Span, width: number): readonly Edit[] {
  const words = [...text.slice(paragraph.start, paragraph.end).matchAll(/\S+/g)];
  let column = 0;
  let lastEnd = paragraph.start;
  const edits: Edit[] = [];
  for (const [at, word] of words.entries()) {
    const start = paragraph.start + word.index;
    const mustBreak = column + 1 + word[0].length > width;
    if (at > 0)
      edits.push({ start: lastEnd, end: start, replacement: gapBefore(text, lastEnd, start, mustBreak) });
    column = mustBreak || at === 0 ? word[0].length : column + 1 + word[0].length;
    lastEnd = start + word[0].length;
  }
  return edits;
}

/** A word that the page broke at its hyphen is whole again, unless it must be broken here too. */
function gapBefore(text: string, end: number, start: number, mustBreak: boolean): string {
  if (mustBreak) return '\n';
  const isBrokenWord = text.charAt(end - 1) === '-' && /\p{L}/u.test(text.charAt(end - 2));
  return isBrokenWord && text.slice(end, start).includes('\n') ? '' : ' ';
}

function editsWhere(text: string, pattern: RegExp, replaced: (found: string) => string): readonly Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: replaced(match[0]),
  }));
}
