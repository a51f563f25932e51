import { displayText } from '../text/display.ts';
import { slice } from '../text/span.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { computed, partIf, partOf } from './reading.ts';
import type { Row } from './readings.ts';

/** A span of an article's text; the text is read only when asked for. */
export interface ArticleSpan {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** The place at which a record itself stands. */
export const ownSpan = partOf<ArticleSpan>({ articleId: 'articleId', start: 'start', end: 'end' });

/** A place that a record names by two columns; null where it names none. */
export function spanOf(start: string, end: string) {
  return partIf<ArticleSpan>({ every: [start, end] }, { articleId: 'articleId', start, end });
}

/** The columns by which a span is told. */
export const SPAN = ['articleId', 'start', 'end'];

/** What stands at the span of a row, as `show` shows it; the text is read only when asked for. */
export async function textAt(
  { articleId, start, end }: Row,
  { articleTexts }: Context,
  show: (text: string, span: { start: number; end: number }) => string,
): Promise<string> {
  return show(await articleTexts.load(articleId), { start, end });
}

export const Span = builder.objectRef<ArticleSpan>('Span');

Span.implement({
  description: "A stretch of an article's text.",
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "Where it starts: how many UTF-16 code units of the article's text stand before it.",
    }),
    end: t.exposeInt('end', { description: 'Where it ends: one past its last UTF-16 code unit.' }),
    text: t.string({
      description: 'What stands there, exactly as in the article.',
      ...computed(SPAN, (span, context) => textAt(span, context, slice)),
    }),
    displayText: t.string({
      description: 'What stands there, with the line breaks and page gaps closed.',
      ...computed(SPAN, (span, context) => textAt(span, context, displayText)),
    }),
  }),
});
