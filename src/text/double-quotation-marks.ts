import { looksClosing, looksOpening, type Neighbor, neighborAfter, neighborBefore } from './mark-context.ts';
import { isReopened } from './reopened-quotation.ts';
import { type Span, slice } from './span.ts';

export interface DoubleQuotation extends Span {
  readonly parts: readonly Span[];
  readonly closed: boolean;
}

export interface Mark extends Span {
  readonly paragraph: number;
  readonly kind: 'opening' | 'closing' | 'either';
  /** Whether nothing of its paragraph precedes it. */
  readonly leads: boolean;
}

interface Opened {
  readonly start: number;
  readonly paragraph: number;
  /** Parts in the paragraphs before the present one; grows as the quotation goes on. */
  readonly parts: Span[];
  /** Whether a quotation inside it has been closed. */
  readonly nests: boolean;
}

const DOUBLE_MARK = /["“”„‟«»＂]|''|‘‘|’’|``/g;
const OPENS_BY_SHAPE = /^(?:[“„«]|‘‘|``)$/;
/** Their direction counts even where they stand between spaces: « Non ». */
const GUILLEMET = /[«»]/;
const CLOSES_BY_SHAPE = /^(?:[”»]|’’)$/;
/** A page may drop the repeated opening mark; the closing one then stands at most so many paragraphs on. */
const PARAGRAPHS_WITHOUT_MARK = 3;

/** Quotations in double marks (also doubled single ones and « »), nested ones too, in order of their ends. */
export function findDoubleQuotations(text: string, paragraphs: readonly Span[]): readonly DoubleQuotation[] {
  const found: DoubleQuotation[] = [];
  const marks = withoutMargins(
    text,
    paragraphs.map((paragraph, index) => findMarks(text, paragraph, index)),
  );
  const nextMark = nextMarks(marks);
  let carried: Opened | null = null;
  paragraphs.forEach((paragraph, index) => {
    const stack = pairMarks(text, marks[index] ?? [], carried, paragraph, found);
    carried = leaveParagraph(stack, paragraph, index, nextMark[index + 1] ?? null, found);
  });
  return found;
}

/**
 * A page that quotes in curly marks may set off another page's text by a straight one before each paragraph; the curly
 * ones inside are then marks like all others.
 */
function withoutMargins(text: string, marks: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
  const isStraight = ({ start }: Mark): boolean => text.charAt(start) === '"';
  const straight = marks.reduce((sum, all) => sum + all.filter(isStraight).length, 0);
  const total = marks.reduce((sum, all) => sum + all.length, 0);
  if (straight === 0 || straight * 2 >= total) return marks;
  return marks.map((all, index) => {
    const [first, ...others] = all;
    if (first?.leads !== true || !isStraight(first) || others.some(isStraight)) return all;
    const isMargin = others.length > 0 ? isBalanced(text, others) : opensCurly(text, marks[index + 1]?.[0]);
    return isMargin ? others : all;
  });
}

/** The next paragraph does not repeat the straight mark but has one of the page's own: two quotations, or none before. */
function opensCurly(text: string, mark: Mark | undefined): boolean {
  return mark !== undefined && OPENS_BY_SHAPE.test(slice(text, mark));
}

/** As many curly marks open as close, an opening one first: none of them closes the straight one before. */
function isBalanced(text: string, marks: readonly Mark[]): boolean {
  const shapes = marks.map(({ start, end }) => text.slice(start, end));
  const opening = shapes.filter((shape) => OPENS_BY_SHAPE.test(shape)).length;
  return OPENS_BY_SHAPE.test(shapes[0] ?? '') && opening * 2 === shapes.length;
}

function findMarks(text: string, paragraph: Span, index: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: form, index: at } of slice(text, paragraph).matchAll(DOUBLE_MARK)) {
    const start = paragraph.start + at;
    const span = { start, end: start + form.length };
    if (isInchMark(text, span)) continue;
    const { kind, leads } = readMark(text, span, form, paragraph);
    // Field by field: objects that a spread begins are four times as large, and a text may have a mark a word.
    marks.push({ start: span.start, end: span.end, paragraph: index, kind, leads });
  }
  return marks;
}

/** `a 12" pipe`, `6'2" tall`: a digit before, and no quotation that could end there is looked for. */
function isInchMark(text: string, mark: Span): boolean {
  return (
    text.charAt(mark.start) === '"' && /\d'\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))
  );
}

function readMark(text: string, span: Span, form: string, paragraph: Span): Pick<Mark, 'kind' | 'leads'> {
  const before = neighborBefore(text, span.start, paragraph.start);
  const after = neighborAfter(text, span.end, paragraph.end);
  const opens = looksOpening(before, after);
  const closes = looksClosing(before, after);
  const leads = before === 'edge';
  const spaced = spacedGuillemet(form, before, after);
  if (spaced !== null) return { kind: spaced, leads };
  if (opens !== closes) return { kind: opens ? 'opening' : 'closing', leads };
  const shapeTells = opens || GUILLEMET.test(form);
  if (shapeTells && OPENS_BY_SHAPE.test(form)) return { kind: 'opening', leads };
  if (shapeTells && CLOSES_BY_SHAPE.test(form)) return { kind: 'closing', leads };
  return { kind: 'either', leads };
}

/** `« Non », said Voss`: French sets a space inside its marks; what stands outside them then tells nothing. */
function spacedGuillemet(form: string, before: Neighbor, after: Neighbor): 'opening' | 'closing' | null {
  if (form === '«' && after === 'space' && before !== 'word' && before !== 'punctuation') return 'opening';
  if (form === '»' && before === 'space' && after !== 'word' && after !== 'bracket') return 'closing';
  return null;
}

/** For each paragraph the first mark that stands in it or after it. */
function nextMarks(marks: readonly (readonly Mark[])[]): readonly (Mark | null)[] {
  const next: (Mark | null)[] = new Array(marks.length).fill(null);
  for (let i = marks.length - 1; i >= 0; i--) next[i] = marks[i]?.[0] ?? next[i + 1] ?? null;
  return next;
}

/** Pairs the marks of one paragraph; what stays open is returned, outermost first. */
function pairMarks(
  text: string,
  marks: readonly Mark[],
  carried: Opened | null,
  paragraph: Span,
  found: DoubleQuotation[],
): Opened[] {
  const stack: Opened[] = carried === null ? [] : [{ ...carried, start: paragraph.start }];
  marks.forEach((mark, i) => {
    const repeated = carried !== null && i === 0 && mark.leads && mark.kind !== 'closing';
    if (repeated || (stack.length === 1 && isReopened(text, marks, i))) return;
    if (mark.kind === 'opening' || (mark.kind === 'either' && stack.length === 0)) {
      stack.push({ start: mark.start, paragraph: mark.paragraph, parts: [], nests: false });
    } else {
      close(stack, mark, found);
    }
  });
  return stack;
}

function close(stack: Opened[], mark: Mark, found: DoubleQuotation[]): void {
  const opened = stack.pop();
  if (opened === undefined) return;
  found.push(quotation(opened, mark.end, true));
  const outer = stack.pop();
  if (outer !== undefined) stack.push({ ...outer, nests: true });
}

function quotation(opened: Opened, end: number, closed: boolean): DoubleQuotation {
  const parts = [...opened.parts, { start: opened.start, end }];
  return { start: parts[0]?.start ?? opened.start, end, parts, closed };
}

/** What of an unclosed quotation goes on in the next paragraph; one that does not ends here, or never was one. */
function leaveParagraph(
  stack: readonly Opened[],
  paragraph: Span,
  index: number,
  next: Mark | null,
  found: DoubleQuotation[],
): Opened | null {
  const opened = stack.find((entry) => entry.nests) ?? stack.at(-1);
  if (opened === undefined) return null;
  if (next !== null && goesOn(next, index)) {
    opened.parts.push({ start: opened.start, end: paragraph.end });
    return { ...opened, nests: false };
  }
  if (!opened.nests || opened.parts.length > 0) found.push(quotation(opened, paragraph.end, false));
  return null;
}

/** The next paragraph repeats the opening mark, or the next mark of all is a closing one. */
function goesOn(next: Mark, index: number): boolean {
  if (next.leads) return next.kind !== 'closing' && next.paragraph === index + 1;
  return next.kind === 'closing' && next.paragraph - index <= PARAGRAPHS_WITHOUT_MARK;
}
