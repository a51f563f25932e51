/** Changes whenever the same text may give other records; every record carries it as its provenance. */
export const EXTRACTOR_VERSION = '0.13.0';
