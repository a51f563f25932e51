import type { Document } from '../../src/extract/document.ts';
import { storeDocument } from '../../src/ingest/store-document.ts';
import type { Database } from '../../src/store/database.ts';
import { articleId, fingerprintOf } from '../../src/store/identity.ts';

/** Stores a document as ingest would, at a fixed time. */
export async function store(
  database: Database,
  document: Document,
  { location = null, superseded = [] }: { location?: string | null; superseded?: readonly string[] } = {},
): Promise<string> {
  const id = articleId(document.text);
  const fingerprint = fingerprintOf(document.text, document.metadata, document.extractorVersion);
  await storeDocument(
    database,
    { id, location, fingerprint, ingestedAt: '2031-05-06T07:08:09Z' },
    document,
    superseded,
  );
  return id;
}
