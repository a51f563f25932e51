import { type SpanRecord, spanRecordId } from '../store/identity.ts';
import type { Span } from '../text/span.ts';
import type { GraphDocument } from './graph-document.ts';
import type { ActorLink } from './link-actors.ts';
import { publishedFrom } from './published.ts';

/** A document on its way into the graph: what its rows share. */
export interface LinkedArticle {
  readonly id: string;
  readonly document: GraphDocument;
  /** The order key of the article's records. */
  readonly published: string;
  readonly links: ReadonlyMap<string, ActorLink>;
  /** Ids of the document's sentences: each stands in several rows. */
  readonly sentenceIds: readonly string[];
}

export function linkedArticle(
  id: string,
  document: GraphDocument,
  links: ReadonlyMap<string, ActorLink>,
): LinkedArticle {
  const idOf = spanIds(id, 'sentence');
  return {
    id,
    document,
    published: publishedFrom(document.metadata.publishedAt).key,
    links,
    sentenceIds: document.sentences.map((sentence) => idOf(sentence)),
  };
}

/** The collection's actor for a key of the document; null for one that does not enter the graph. */
export function actorIdOf(article: LinkedArticle, key: string | null): string | null {
  return key === null ? null : (article.links.get(key)?.actorId ?? null);
}

/** Names the records of one layer by where they stand. */
export function spanIds(articleId: string, layer: SpanRecord): (...spans: readonly Span[]) => string {
  const seen = new Map<string, number>();
  return (...spans) => {
    const place = spans.map((span) => `${span.start}-${span.end}`).join();
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    return spanRecordId(layer, articleId, spans, ordinal);
  };
}

/** The id of the sentence that a span begins in; null where it begins in none. */
export function sentenceIdAt(
  { document, sentenceIds }: LinkedArticle,
  { start }: Pick<Span, 'start'>,
): string | null {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= start ? (sentenceIds[low] ?? null) : null;
}
