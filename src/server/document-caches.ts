import type { DocumentNode } from 'graphql';
import { createKept } from './kept-by-size.ts';

/** Characters of the kept documents; as a tree a document takes up to three hundred bytes for each of its characters. */
const MOST_CHARACTERS = 500_000;

/**
 * Documents that were parsed, and what was wrong with those that could not be. (Yoga keeps a thousand of each, whatever
 * their size: of the largest that would be more than a gigabyte.)
 */
export function documentCaches() {
  return {
    documentCache: createKept<DocumentNode>(MOST_CHARACTERS, (text) => text.length),
    errorCache: createKept<Error>(MOST_CHARACTERS, (text) => text.length),
  };
}
