/** An article that the graph has, as far as planning needs it. */
export interface StoredArticle {
  readonly id: string;
  readonly location: string | null;
  readonly fingerprint: string;
}

/** A file that was read, and what the graph has under its path, its text and its web address. */
export interface Arrival {
  readonly id: string;
  readonly location: string;
  readonly fingerprint: string;
  readonly atLocation: StoredArticle | null;
  readonly ofText: StoredArticle | null;
  readonly atAddress: StoredArticle | null;
}

export type ArticlePlan =
  /** It is in the graph as it is. */
  | { readonly kind: 'unchanged' }
  /** The same text is in the graph already, from another file. `superseded`: what this file held before. */
  | { readonly kind: 'duplicate'; readonly of: string; readonly superseded: readonly string[] }
  /** Another file has this web address, and other text. */
  | { readonly kind: 'conflict'; readonly with: string }
  | {
      readonly kind: 'store';
      readonly as: 'added' | 'superseding' | 'updated';
      readonly superseded: readonly string[];
    };

/** What is to be done about a file; `isThere` tells whether the file of another article still exists. */
export function planArticle(arrival: Arrival, isThere: (location: string) => boolean): ArticlePlan {
  const { id, location, atLocation, ofText, atAddress } = arrival;
  if (atLocation?.fingerprint === arrival.fingerprint) return { kind: 'unchanged' };
  const former = atLocation && atLocation.id !== id ? [atLocation.id] : [];
  const twin = otherFile(ofText, location, isThere);
  if (twin !== null) return { kind: 'duplicate', of: twin, superseded: former };
  const rival = atAddress && atAddress.id !== id && atAddress.location !== location ? atAddress : null;
  const rivalFile = otherFile(rival, location, isThere);
  if (rivalFile !== null) return { kind: 'conflict', with: rivalFile };
  const superseded = [...former, ...(rival ? [rival.id] : [])];
  return {
    kind: 'store',
    as: ofText ? 'updated' : superseded.length > 0 ? 'superseding' : 'added',
    superseded,
  };
}

/** Where else the article still is: a file that has moved, or one that came without a file, gives way. */
function otherFile(
  article: StoredArticle | null,
  location: string,
  isThere: (location: string) => boolean,
): string | null {
  if (article === null || article.location === null || article.location === location) return null;
  return isThere(article.location) ? article.location : null;
}
