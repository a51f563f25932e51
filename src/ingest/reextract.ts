import type { Metadata } from '../extract/document.ts';
import type { Database } from '../store/database.ts';
import { fingerprintOf } from '../store/identity.ts';
import { inNotedTransaction } from '../store/save-article.ts';
import { type MetadataProblem, parseMetadata } from '../text/metadata.ts';
import type { Extractor } from './extractor.ts';
import type { GraphDocument } from './graph-document.ts';
import { type Ahead, type Extraction, extractionOf, readAhead } from './read-ahead.ts';
import { replaceArticle } from './store-document.ts';

export interface ReextractOptions {
  readonly database: Database;
  readonly extractor: Extractor;
  /** Also the articles that this version of the extractor has read already. */
  readonly all?: boolean;
  readonly signal?: AbortSignal;
}

type Outcome =
  | { readonly kind: 'updated'; readonly document: GraphDocument }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ReextractedArticle {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
}

/**
 * Derives the records of stored articles anew, from the text in the graph; files are not read. An article that another
 * process changes or takes out meanwhile is left to it.
 */
export async function* reextract(
  options: ReextractOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<ReextractedArticle> {
  onTotal(await options.database.article.count({ where: whereOf(options) }));
  for await (const { id, name, reextract } of readAhead(
    storedArticles(options),
    options.extractor.atOnce ?? 1,
  )) {
    if (options.signal?.aborted) return;
    const outcome = await reextract();
    if (outcome) yield { id, name, outcome };
  }
}

type Stored = NonNullable<Awaited<ReturnType<Database['article']['findFirst']>>>;

interface StoredArticle extends Ahead {
  readonly id: string;
  readonly name: string;
  /** Null where there is nothing left to do. */
  readonly reextract: () => Promise<Outcome | null>;
}

async function* storedArticles(options: ReextractOptions): AsyncGenerator<StoredArticle> {
  let last = '';
  while (!options.signal?.aborted) {
    const next = await options.database.article.findFirst({
      where: { ...whereOf(options), id: { gt: last } },
      orderBy: { id: 'asc' },
    });
    if (!next) return;
    last = next.id;
    yield storedArticle(next, options);
  }
}

function whereOf({ all = false, extractor }: ReextractOptions) {
  return all ? {} : { extractorVersion: { not: extractor.version } };
}

function storedArticle(article: Stored, options: ReextractOptions): StoredArticle {
  const { id, text } = article;
  const named = { id, name: article.location ?? article.title ?? id, characters: text.length };
  const { metadata, problems } = parseMetadata(article.metadata);
  if (problems) {
    const failed = { kind: 'failed', reason: reasonFrom(problems) } as const;
    return { ...named, begin: () => {}, reextract: async () => failed };
  }
  const { begin, document } = extractionOf(text, metadata, options.extractor);
  return { ...named, begin, reextract: () => again(article, metadata, document, options) };
}

async function again(
  { id, text, fingerprint }: Stored,
  metadata: Metadata,
  document: Extraction['document'],
  { database, extractor }: ReextractOptions,
): Promise<Outcome | null> {
  const found = await documentOrReason(document);
  if (typeof found === 'string') return { kind: 'failed', reason: found };
  const isStored = await inNotedTransaction(database, async (session) => {
    const select = { location: true, ingestedAt: true };
    const now = await session.article.findUnique({ where: { id, fingerprint }, select });
    if (!now) return false;
    const origin = { id, ...now, fingerprint: fingerprintOf(text, metadata, extractor.version) };
    await replaceArticle(session, origin, found, []);
    return true;
  });
  return isStored ? { kind: 'updated', document: found } : null;
}

async function documentOrReason(document: Extraction['document']): Promise<GraphDocument | string> {
  try {
    return await document();
  } catch (error) {
    return `could not be analyzed: ${error instanceof Error ? error.message : String(error)}; please report this`;
  }
}

/** What was stored before a rule came that it breaks. */
function reasonFrom(problems: readonly MetadataProblem[]): string {
  const [first] = problems;
  return `${first?.field}: ${first?.problem}; take it out, and ingest it without`;
}
