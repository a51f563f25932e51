import type { Document, Metadata } from '../extract/document.ts';
import type { Database } from '../store/database.ts';
import { fingerprintOf } from '../store/identity.ts';
import { type MetadataProblem, parseMetadata } from '../text/metadata.ts';
import type { Extractor } from './extractor.ts';
import { storeDocument } from './store-document.ts';

export interface ReextractOptions {
  readonly database: Database;
  readonly extractor: Extractor;
  /** Also the articles that this version of the extractor has read already. */
  readonly all?: boolean;
  readonly signal?: AbortSignal;
}

export interface ReextractedArticle {
  readonly id: string;
  readonly name: string;
  readonly outcome:
    | { readonly kind: 'updated'; readonly document: Document }
    | { readonly kind: 'failed'; readonly reason: string };
}

/** Derives the records of stored articles anew, from the text in the graph; files are not read. */
export async function* reextract(
  options: ReextractOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<ReextractedArticle> {
  const { database, extractor, all = false, signal } = options;
  const where = all ? {} : { extractorVersion: { not: extractor.version } };
  onTotal(await database.article.count({ where }));
  let last = '';
  while (!signal?.aborted) {
    const next = await database.article.findFirst({
      where: { ...where, id: { gt: last } },
      orderBy: { id: 'asc' },
    });
    if (!next) return;
    last = next.id;
    yield { id: next.id, name: next.location ?? next.title ?? next.id, outcome: await again(next, options) };
  }
}

type Stored = NonNullable<Awaited<ReturnType<Database['article']['findFirst']>>>;

async function again(
  article: Stored,
  { database, extractor }: ReextractOptions,
): Promise<ReextractedArticle['outcome']> {
  const { id, text, location, ingestedAt } = article;
  const { metadata, problems } = parseMetadata(article.metadata);
  if (problems) return { kind: 'failed', reason: reasonFrom(problems) };
  const document = await extractedOrReason(text, metadata, extractor);
  if (typeof document === 'string') return { kind: 'failed', reason: document };
  const fingerprint = fingerprintOf(text, metadata, extractor.version);
  await storeDocument(database, { id, location, fingerprint, ingestedAt }, document);
  return { kind: 'updated', document };
}

async function extractedOrReason(
  text: string,
  metadata: Metadata,
  extractor: Extractor,
): Promise<Document | string> {
  try {
    return await extractor.extract(text, metadata);
  } catch (error) {
    return `could not be analyzed: ${error instanceof Error ? error.message : String(error)}; please report this`;
  }
}

/** What was stored before a rule came that it breaks. */
function reasonFrom(problems: readonly MetadataProblem[]): string {
  const [first] = problems;
  return `${first?.field}: ${first?.problem}; take it out, and ingest it without`;
}
