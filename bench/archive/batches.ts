import type { AppearanceRecord } from '../../src/store/article-records.ts';
import { articleId, fingerprintOf } from '../../src/store/identity.ts';
import type { Engine } from '../../src/store/migrations.ts';
import { type ArchiveSize, articleOf } from './article.ts';
import { linkedArticle } from './link.ts';
import { type Population, populationOf } from './population.ts';
import { type Statement, statementsFor } from './statements.ts';

/** A part of an archive: articles from a number on, so many at a time; or each so-many-th of these batches. */
export interface Batches {
  readonly engine: Engine;
  readonly size: ArchiveSize;
  readonly from: number;
  readonly atOnce: number;
  /** If not said, every one. */
  readonly each?: number;
}

/** What writes some articles. */
export interface Batch {
  readonly articles: number;
  readonly statements: readonly Statement[];
  /** Is not among the statements: which it is, is known when everything before it is there. */
  readonly appearances: readonly Appearance[];
}

export interface Appearance {
  readonly row: AppearanceRecord;
  /** In place of the row where the actor was in no article before; null where that makes no difference. */
  readonly first: AppearanceRecord | null;
}

/** What writes an archive's articles, in their order. */
export function* batchesOf({ engine, size, from, atOnce, each = 1 }: Batches): Generator<Batch> {
  const population = populationOf(size.articles, size.seed);
  for (let at = from; at < size.articles; at += atOnce * each) {
    const articles = Math.min(atOnce, size.articles - at);
    const linked = Array.from({ length: articles }, (_, index) => articleAt(at + index, size, population));
    const appearances = linked.flatMap(({ records, firstAppearances }) =>
      records.appearances.map((row) => ({ row, first: firstAppearances.get(row.actorId) ?? null })),
    );
    const statements = statementsFor(
      engine,
      linked.map(({ records }) => records),
    );
    yield { articles, statements, appearances };
  }
}

const FIRST_INGEST = Date.UTC(2032, 0, 1);

function articleAt(number: number, size: ArchiveSize, population: Population) {
  const document = articleOf(number, size, population);
  const { text, metadata, extractorVersion } = document;
  const origin = {
    id: articleId(text),
    location: `archive/${number}.txt`,
    fingerprint: fingerprintOf(text, metadata, extractorVersion),
    ingestedAt: new Date(FIRST_INGEST + number * 1000).toISOString(),
  };
  return linkedArticle(origin, document);
}
