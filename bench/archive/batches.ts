import { articleId, fingerprintOf } from '../../src/store/identity.ts';
import type { Engine } from '../../src/store/migrations.ts';
import { type ArchiveSize, articleOf } from './article.ts';
import { type Known, linkedRecords } from './link.ts';
import { populationOf } from './population.ts';
import { type Statement, statementsFor } from './statements.ts';

/** A part of an archive: articles from a number on, so many at a time. */
export interface Batches {
  readonly engine: Engine;
  readonly size: ArchiveSize;
  readonly from: number;
  readonly atOnce: number;
  /** The actors that the articles before it have brought. */
  readonly known: Known;
}

/** What writes some articles. */
export interface Batch {
  readonly articles: number;
  readonly statements: readonly Statement[];
}

const FIRST_INGEST = Date.UTC(2032, 0, 1);

/** What writes an archive's articles, in their order. */
export function* batchesOf({ engine, size, from, atOnce, known }: Batches): Generator<Batch> {
  const population = populationOf(size.articles, size.seed);
  for (let at = from; at < size.articles; at += atOnce) {
    const count = Math.min(atOnce, size.articles - at);
    const records = Array.from({ length: count }, (_, index) => {
      const number = at + index;
      const document = articleOf(number, size, population);
      const { text, metadata, extractorVersion } = document;
      const origin = {
        id: articleId(text),
        location: `archive/${number}.txt`,
        fingerprint: fingerprintOf(text, metadata, extractorVersion),
        ingestedAt: new Date(FIRST_INGEST + number * 1000).toISOString(),
      };
      return linkedRecords(origin, document, known);
    });
    yield { articles: count, statements: statementsFor(engine, records) };
  }
}
