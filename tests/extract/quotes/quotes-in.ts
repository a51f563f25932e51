import type { Mention, Quote, TimeExpression } from '../../../src/extract/document.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { analyze } from '../../../src/syntax/analyze.ts';
import { findFurniture } from '../../../src/text/furniture.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';
import type { Span } from '../../../src/text/span.ts';

export interface Given {
  readonly times?: readonly TimeExpression[];
  readonly mentions?: readonly Mention[];
}

export function quotesIn(text: string, { times = [], mentions = [] }: Given = {}): readonly Quote[] {
  const all = findParagraphs(text);
  const furniture = findFurniture(text, all);
  const paragraphs = all.filter((paragraph) => !furniture.some(({ start }) => start === paragraph.start));
  return findQuotes({ text, paragraphs, furniture, syntax: analyze(text, paragraphs), times, mentions });
}

/** Each quote as "speaker: cue: content ... content", without the marks and stops around a content. */
export function shown(text: string): string[] {
  return quotesIn(text).map(({ speaker, cue, content }) => {
    const words = (span: Span | null): string => (span === null ? '-' : text.slice(span.start, span.end));
    const contents = content.map((span) => words(span).replace(/^[“”"'\s]+|[“”"'.,!?\s]+$/g, ''));
    return `${words(speaker)}: ${words(cue)}: ${contents.join(' ... ')}`;
  });
}
