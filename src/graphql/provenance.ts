import { slice } from '../text/span.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { CONFIDENCE } from './confidence.ts';
import { loadRecord } from './records.ts';
import { type ArticleSpan, Span } from './span.ts';

/** Where a record stands, and how it came about. */
export interface Evidence extends ArticleSpan {
  readonly rule: string;
  readonly confidence: number;
}

/** The provenance of a record whose words are its own; for a field of it. */
export const ownProvenance = {
  description: 'Where the words stand, and how they were found.',
  select: { articleId: true, start: true, end: true, rule: true, confidence: true },
  resolve: (record: Evidence): Evidence => record,
} as const;

export const Provenance = builder.objectRef<Evidence>('Provenance');

Provenance.implement({
  description: 'Where a record stands in the news, and how it came into the graph.',
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article whose words it rests on.',
      resolve: ({ articleId }, _args, context, info) => loadRecord(ArticleNode, articleId, context, info),
    }),
    span: t.field({
      type: Span,
      description: 'Where in the article these words stand.',
      resolve: (evidence) => evidence,
    }),
    text: t.string({
      description: 'These words, exactly as they stand in the article.',
      resolve: async (evidence, _args, { articleTexts }) =>
        slice(await articleTexts.load(evidence.articleId), evidence),
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it, by name: `quote.cue-after`.' }),
    extractorVersion: t.string({
      description: 'The version of the extractor that read the article.',
      resolve: ({ articleId }, _args, { articleVersions }) => articleVersions.load(articleId),
    }),
    confidence: t.exposeFloat('confidence', { description: CONFIDENCE }),
  }),
});
