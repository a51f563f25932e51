import type { Layout } from './layout.ts';
import { isFull, layoutOf } from './layout.ts';
import {
  endsInInitials,
  expectsMore,
  isByline,
  isFinished,
  startsInLowerCase,
  startsWithBullet,
  startsWithOpeningMark,
} from './line-edges.ts';
import type { Line } from './lines.ts';
import { findLines } from './lines.ts';
import type { Span } from './span.ts';

/** Where one line follows another in a text of known layout. */
interface Join {
  readonly text: string;
  readonly layout: Layout;
  readonly before: Line;
  readonly after: Line;
  /** Whether a quotation that began in this paragraph is still open. */
  readonly quoting: boolean;
}

/**
 * The paragraphs of a text, in order, without the white space around them. A page break inside a
 * sentence or a quotation is no end of a paragraph; in a text without blank lines a line is.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = findLines(text);
  const layout = layoutOf(text, lines);
  const paragraphs: Span[] = [];
  let start = 0;
  let quoting = false;
  for (const [at, after] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) {
      start = after.start;
    } else if (!isOneParagraph({ text, layout, before, after, quoting })) {
      paragraphs.push({ start, end: before.end });
      start = after.start;
      quoting = false;
    }
    quoting = isQuotingAfter(text, after, quoting);
  }
  const last = lines.at(-1);
  if (last !== undefined) paragraphs.push({ start, end: last.end });
  return paragraphs;
}

function isOneParagraph(join: Join): boolean {
  const { text, before, after } = join;
  if (startsWithBullet(text, after) && !isMidSentence(join)) return false;
  if (isByline(text, after) || isByline(text, before)) return false;
  return after.blankBefore > 0 ? continuesOverGap(join) : continuesOnNextLine(join);
}

/** "The port of Tarn, which\n\n\n\nMinister Voss closed": the gap is the page's, not the writer's. */
function continuesOverGap(join: Join): boolean {
  const { text, layout, before, after, quoting } = join;
  if (isMidSentence(join)) return true;
  if (isFinished(text, before)) return false;
  if (expectsMore(text, before) || quoting) return !startsWithOpeningMark(text, after);
  return isFull(text, layout, before, after) && after.blankBefore > layout.gap;
}

function continuesOnNextLine(join: Join): boolean {
  const { text, layout, before, after } = join;
  if (isMidSentence(join)) return true;
  if (isIndented(join)) return false;
  if (isFull(text, layout, before, after)) return true;
  return !isFinished(text, before) && (expectsMore(text, before) || join.quoting);
}

function isMidSentence({ text, before, after }: Join): boolean {
  return startsInLowerCase(text, after) && (!isFinished(text, before) || endsInInitials(text, before));
}

/** A first line that stands further in than the line before it. */
function isIndented({ before, after, text }: Join): boolean {
  return after.indent >= before.indent + 2 && isFinished(text, before);
}

function isQuotingAfter(text: string, line: Span, before: boolean): boolean {
  let quoting = before;
  for (let at = line.start; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x201c) quoting = true;
    else if (code === 0x201d) quoting = false;
    else if (code === 0x22) quoting = !quoting;
  }
  return quoting;
}
