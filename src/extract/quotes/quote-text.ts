import type { Sentence, Syntax, Token } from '../../syntax/token.ts';
import { type Tree, treeFrom } from '../../syntax/tree.ts';
import type { Quotation } from '../../text/quotation.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A text as the search for quotes sees it. */
export interface QuoteText {
  readonly text: string;
  /** The story's paragraphs, without the page's furniture. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** Outermost quotations. */
  readonly quotations: readonly Quotation[];
  /** For each token the index of the outermost quotation that it stands in, marks included; -1 outside. */
  readonly quotationOf: Int32Array;
  /** Forms that are tagged as names anywhere in the text. */
  readonly names: ReadonlySet<string>;
  /** For each token whether it is the page's and not the story's. */
  readonly isFurniture: Uint8Array;
}

export function quoteTextOf(
  text: string,
  paragraphs: readonly Span[],
  furniture: readonly Span[],
  syntax: Syntax,
): QuoteText {
  const story = withoutFurniture(paragraphs, furniture);
  const quotations = findQuotations(text, story).filter((quotation) => quotation.depth === 0);
  const { tokens, sentences } = syntax;
  return {
    text,
    paragraphs: story,
    sentences,
    tokens,
    tree: treeFrom(tokens),
    quotations,
    quotationOf: indicesOf(tokens, quotations),
    names: formsOfNames(tokens),
    isFurniture: Uint8Array.from(indicesOf(tokens, furniture).map((index) => (index < 0 ? 0 : 1))),
  };
}

function withoutFurniture(paragraphs: readonly Span[], furniture: readonly Span[]): readonly Span[] {
  let next = 0;
  return paragraphs.filter((paragraph) => {
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next++;
    const span = furniture[next];
    return span === undefined || !overlaps(span, paragraph);
  });
}

/** For each token the index of the span that it stands in, or -1; both in text order. */
function indicesOf(tokens: readonly Span[], spans: readonly Span[]): Int32Array {
  const indices = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (let at = 0; at < tokens.length && next < spans.length; at++) {
    const token = tokens[at] as Span;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const span = spans[next];
    if (span !== undefined && overlaps(span, token)) indices[at] = next;
  }
  return indices;
}

function formsOfNames(tokens: readonly Token[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { upos, form } of tokens) if (upos === 'PROPN') forms.add(form);
  return forms;
}

/** Index of the first token that starts at or after a position. */
export function tokenAt(tokens: readonly Span[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first and the last token of everything under a token, itself included. */
export function firstUnder(text: QuoteText, token: number): number {
  return text.tree.firsts[token] ?? token;
}

export function lastUnder(text: QuoteText, token: number): number {
  return text.tree.lasts[token] ?? token;
}

/** No clause is looked for further away than this, so that a text that is one sentence takes linear time. */
const LONGEST_SENTENCE = 400;

/** First token of a token's sentence. */
export function sentenceStart(text: QuoteText, token: number): number {
  const first = text.sentences[text.tokens[token]?.sentence ?? -1]?.firstToken ?? token;
  return Math.max(first, token - LONGEST_SENTENCE);
}

/** One past the last token of a token's sentence. */
export function sentenceEnd(text: QuoteText, token: number): number {
  const end = text.sentences[text.tokens[token]?.sentence ?? -1]?.endToken ?? token + 1;
  return Math.min(end, token + LONGEST_SENTENCE);
}

/** Index of a token's paragraph; -1 for no token. */
export function paragraphOf(text: QuoteText, token: number): number {
  return text.sentences[text.tokens[token]?.sentence ?? -1]?.paragraph ?? -1;
}

/** Whether a token is a finite verb or its auxiliary. */
export function isFiniteVerb(text: QuoteText, token: number): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(text.tokens[token]?.xpos ?? '');
}

/** The span of tokens [first, end); null if that is empty. */
export function spanOf(text: QuoteText, first: number, end: number): Span | null {
  const start = text.tokens[first]?.start;
  const stop = text.tokens[end - 1]?.end;
  return start === undefined || stop === undefined || end <= first ? null : { start, end: stop };
}

/** Whether a token stands in a quotation, marks included. */
export function isQuoted(text: QuoteText, token: number): boolean {
  return (text.quotationOf[token] ?? -1) !== -1;
}
