import { displayText } from '../text/display.ts';
import { slice } from '../text/span.ts';
import { builder } from './builder.ts';

/** A span of an article's text; the text is read only when asked for. */
export interface ArticleSpan {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** Null where the record has no such place. */
export function spanOf(articleId: string, start: number | null, end: number | null): ArticleSpan | null {
  return start === null || end === null ? null : { articleId, start, end };
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
      resolve: async (span, _args, { articleTexts }) => slice(await articleTexts.load(span.articleId), span),
    }),
    displayText: t.string({
      description: 'What stands there, with the line breaks and page gaps closed.',
      resolve: async (span, _args, { articleTexts }) =>
        displayText(await articleTexts.load(span.articleId), span),
    }),
  }),
});
