import { slice } from '../text/span.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { CONFIDENCE } from './confidence.ts';
import { type ColumnsOf, computed, partOf, recordAt } from './reading.ts';
import { type ArticleSpan, ownSpan, SPAN, Span, textAt } from './span.ts';

/** Where a record stands, and how it came about. */
export interface Evidence extends ArticleSpan {
  readonly rule: string;
  readonly confidence: number;
}

/** The columns that tell it, in most tables. */
export const EVIDENCE = {
  articleId: 'articleId',
  start: 'start',
  end: 'end',
  rule: 'rule',
  confidence: 'confidence',
} satisfies ColumnsOf<Evidence>;

/** The evidence of a record by its own columns. */
export const ownEvidence = partOf<Evidence>(EVIDENCE);

/** The provenance of a record whose words are its own; for a field of it. */
export const ownProvenance = {
  description: 'Where the words stand, and how they were found.',
  ...ownEvidence,
};

export const Provenance = builder.objectRef<Evidence>('Provenance');

Provenance.implement({
  description: 'Where a record stands in the news, and how it came into the graph.',
  fields: (t) => ({
    article: t.field({
      ...recordAt(ArticleNode, 'articleId'),
      description: 'The article whose words it rests on.',
    }),
    span: t.field({
      type: Span,
      description: 'Where in the article these words stand.',
      ...ownSpan,
    }),
    text: t.string({
      description: 'These words, exactly as they stand in the article.',
      ...computed(SPAN, (evidence, context) => textAt(evidence, context, slice)),
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it, by name: `quote.cue-after`.' }),
    extractorVersion: t.string({
      description: 'The version of the extractor that read the article.',
      ...computed(['articleId'], ({ articleId }, { articleVersions }) => articleVersions.load(articleId)),
    }),
    confidence: t.exposeFloat('confidence', { description: CONFIDENCE }),
  }),
});
