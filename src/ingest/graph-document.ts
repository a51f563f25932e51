import type { Document } from '../extract/document.ts';

/** As much of a document as the graph is made from: without its tokens, which are more than half of what it takes to send one. */
export type GraphDocument = Omit<Document, 'tokens'>;

export function graphDocumentFrom({ tokens: _tokens, ...document }: Document): GraphDocument {
  return document;
}
