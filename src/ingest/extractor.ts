import type { Document, Metadata } from '../extract/document.ts';

/** What turns text into a document; its version changes whenever its answers may. */
export interface Extractor {
  readonly version: string;
  readonly extract: (text: string, metadata: Metadata) => Document | Promise<Document>;
}
