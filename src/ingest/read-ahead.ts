import type { Metadata } from '../extract/document.ts';
import type { Extractor } from './extractor.ts';
import type { GraphDocument } from './graph-document.ts';

/** Something whose text can be given to the extractor ahead of its turn. */
export interface Ahead {
  /** Length of its text. */
  readonly characters: number;
  readonly begin: () => void;
}

/** The longest articles have a million characters, and their documents take many times the room. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Gives items in their order, each one begun while those before it are still worked on. Items are taken as fast as
 * they are used: `atOnce` are in work, the given one included, and no more text than that of two of the longest articles.
 */
export async function* readAhead<Item extends Ahead>(
  items: AsyncIterable<Item>,
  atOnce: number,
): AsyncGenerator<Item> {
  const begun: Item[] = [];
  let characters = 0;
  const giveUntil = function* (fits: () => boolean): Generator<Item> {
    for (let first = begun[0]; first !== undefined && !fits(); first = begun[0]) {
      begun.shift();
      characters -= first.characters;
      yield first;
    }
  };
  for await (const item of items) {
    yield* giveUntil(() => characters + item.characters <= MOST_CHARACTERS);
    if (atOnce > 1) item.begin();
    begun.push(item);
    characters += item.characters;
    yield* giveUntil(() => begun.length < atOnce);
  }
  yield* begun;
}

/** An extraction that is begun ahead of its turn, or when its document is asked for. */
export interface Extraction {
  readonly begin: () => void;
  readonly document: () => Promise<GraphDocument>;
}

export function extractionOf(text: string, metadata: Metadata, extractor: Extractor): Extraction {
  let begun: Promise<GraphDocument> | undefined;
  const begin = async () => extractor.extract(text, metadata);
  return {
    begin: () => {
      begun = begin();
      // Whoever asks for the document hears of it; nobody may, since a run can stop before.
      begun.catch(() => {});
    },
    document: () => begun ?? begin(),
  };
}
