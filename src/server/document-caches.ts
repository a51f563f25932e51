import type { DocumentNode } from 'graphql';
import { createKept } from './kept-by-size.ts';

/** Characters of the kept documents; as a tree a document takes up to three hundred bytes for each of its characters. */
const MOST_CHARACTERS = 500_000;

/**
 * Documents that were parsed. (Yoga keeps a thousand, whatever their size: of the largest that would be more than a
 * gigabyte.) What was wrong with those that could not be is not kept: to find it again is no more than the request pays
 * for, and an error holds by its stack the parser and all that it had read.
 */
export function documentCaches() {
  return {
    documentCache: createKept<DocumentNode>(MOST_CHARACTERS, (text) => text.length),
    errorCache: { get: () => undefined, set: () => undefined },
  };
}
