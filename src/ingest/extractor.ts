import type { Metadata } from '../extract/document.ts';
import type { GraphDocument } from './graph-document.ts';

/** What turns text into a document; its version changes whenever its answers may. */
export interface Extractor {
  readonly version: string;
  /** How many texts are to be given to it at the same time; one after the other where left out. */
  readonly atOnce?: number;
  readonly extract: (text: string, metadata: Metadata) => GraphDocument | Promise<GraphDocument>;
}
