import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createKept, type KeptBySize } from './kept-by-size.ts';

/** Characters of the kept documents; as a tree a document takes up to three hundred bytes for each of its characters. */
const MOST_CHARACTERS = 500_000;

/** Documents that were parsed, and found valid. */
export interface KnownDocuments {
  /**
   * As Yoga takes it. (Yoga keeps a thousand, whatever their size: of the largest that would be more than a
   * gigabyte.) What was wrong with those that could not be is not kept: to find it again is no more than the request pays
   * for, and an error holds by its stack the parser and all that it had read.
   */
  readonly caches: {
    readonly documentCache: KeptBySize<DocumentNode>;
    readonly errorCache: { get: () => undefined; set: () => undefined };
  };
  /** Notes which are valid. */
  readonly plugin: Plugin;
  /** The document of a text, if it was found valid before. */
  readonly find: (text: string) => DocumentNode | null;
}

export function createKnownDocuments(): KnownDocuments {
  const documentCache = createKept<DocumentNode>(MOST_CHARACTERS, (text) => text.length);
  const valid = new WeakSet<DocumentNode>();
  return {
    caches: { documentCache, errorCache: { get: () => undefined, set: () => undefined } },
    plugin: {
      onValidate({ params }) {
        return ({ valid: isValid }) => {
          if (isValid) valid.add(params.documentAST);
        };
      },
    },
    find: (text) => {
      const document = documentCache.get(text);
      return document && valid.has(document) ? document : null;
    },
  };
}
