import type { ArticleRecord } from './article-record.ts';
import { codePointOffsets } from './code-points.ts';
import { urnOf } from './urn.ts';

/** The words of an article that show a record, and how they were found. */
export interface Evidence {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
  readonly confidence: number;
}

export type Annotate = (evidence: readonly Evidence[]) => object;

/**
 * Says of a node where in the article it stands, by W3C's Web Annotation vocabulary: an annotation whose body is the node
 * and whose target are spans of the article's `articleBody`, each by position (in code points) and by its words.
 */
export function annotator(article: ArticleRecord): Annotate {
  const at = codePointOffsets(article.text);
  const target = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': urnOf('Article', article.id) },
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': at(start), 'oa:end': at(end) },
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': article.text.slice(start, end) },
    ],
  });
  return (evidence) =>
    evidence.length === 0
      ? {}
      : {
          '@reverse': {
            'oa:hasBody': evidence.map(({ spans, rule, confidence }) => ({
              '@type': 'oa:Annotation',
              description: `found by ${rule}, confidence ${Number(confidence.toFixed(4))}`,
              'oa:hasTarget': spans.map(target),
            })),
          },
        };
}
