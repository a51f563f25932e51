import { extract } from '../extract/extract.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Extractor } from '../ingest/extractor.ts';

/** The extractor that this program runs with. */
export const extractor = { version: EXTRACTOR_VERSION, extract } satisfies Extractor;
