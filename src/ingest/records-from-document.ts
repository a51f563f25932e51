import type { ArticleRecords } from '../store/article-records.ts';
import { folded } from '../store/folded.ts';
import { outletId } from '../store/identity.ts';
import type { Span } from '../text/span.ts';
import { actorRecords, appearanceRecords, placeRecords, roleRecords } from './actor-records.ts';
import { eventIdsOf, eventRecords } from './event-records.ts';
import type { GraphDocument } from './graph-document.ts';
import type { ActorLink } from './link-actors.ts';
import { linkedArticle } from './linked-article.ts';
import { publishedFrom } from './published.ts';
import { quoteRecords } from './quote-records.ts';
import { mentionRecords, sentenceRecords, timeRecords } from './text-records.ts';

/** What an article's row has beside what stands in the document. */
export interface ArticleOrigin {
  readonly id: string;
  readonly location: string | null;
  readonly fingerprint: string;
  readonly ingestedAt: string;
}

/** The rows of a document whose actors are linked. */
export function recordsFromDocument(
  origin: ArticleOrigin,
  document: GraphDocument,
  links: ReadonlyMap<string, ActorLink>,
): ArticleRecords {
  const article = linkedArticle(origin.id, document, links);
  const eventIds = eventIdsOf(article);
  return {
    outlet: outletRecord(document.metadata.outlet),
    article: articleRecord(origin, document),
    places: placeRecords(article),
    actors: actorRecords(article),
    sentences: sentenceRecords(article),
    times: timeRecords(article),
    mentions: mentionRecords(article),
    appearances: appearanceRecords(article),
    roles: roleRecords(article),
    ...eventRecords(article, eventIds),
    ...quoteRecords(article, eventIds),
  };
}

function outletRecord(name: string | undefined): ArticleRecords['outlet'] {
  return name === undefined ? null : { id: outletId(name), name, folded: folded(name) };
}

function articleRecord(origin: ArticleOrigin, document: GraphDocument): ArticleRecords['article'] {
  const { metadata, text, w5h1 } = document;
  const published = publishedFrom(metadata.publishedAt);
  return {
    ...origin,
    ...w5h1,
    url: metadata.url ?? null,
    title: metadata.title ?? null,
    language: document.language,
    outletId: metadata.outlet === undefined ? null : outletId(metadata.outlet),
    publishedOn: published.on,
    publishedAt: published.at,
    published: published.key,
    text,
    metadata: { ...metadata },
    wordCount: wordCount(text),
    paragraphs: pairs(document.paragraphs),
    furniture: pairs(document.furniture),
    extractorVersion: document.extractorVersion,
  };
}

function pairs(spans: readonly Span[]): number[][] {
  return spans.map(({ start, end }) => [start, end]);
}

/** "State-run" and "don't" are one word each. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
