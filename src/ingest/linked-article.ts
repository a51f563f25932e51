import { type SpanRecord, spanRecordId } from '../store/identity.ts';
import type { Span } from '../text/span.ts';
import type { GraphDocument } from './graph-document.ts';
import type { ActorLink } from './link-actors.ts';

/** A document on its way into the graph: what its rows share. */
export interface LinkedArticle {
  readonly id: string;
  readonly document: GraphDocument;
  /** The order key of the article's records. */
  readonly published: string;
  readonly links: ReadonlyMap<string, ActorLink>;
}

/** The collection's actor for a key of the document; null for one that does not enter the graph. */
export function actorIdOf(article: LinkedArticle, key: string | null): string | null {
  return key === null ? null : (article.links.get(key)?.actorId ?? null);
}

/** Names the records of one layer by where they stand. */
export function spanIds(article: LinkedArticle, layer: SpanRecord): (...spans: readonly Span[]) => string {
  const seen = new Map<string, number>();
  return (...spans) => {
    const place = spans.map((span) => `${span.start}-${span.end}`).join();
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    return spanRecordId(layer, article.id, spans, ordinal);
  };
}

/** The id of the sentence that a span begins in; null where it begins in none. */
export function sentenceIds({ id, document }: LinkedArticle): (span: Span) => string | null {
  const { sentences } = document;
  return (span) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    return sentence && sentence.start <= span.start ? spanRecordId('sentence', id, [sentence], 0) : null;
  };
}
