import { type CharacterSet, characterSet, jaccard } from './character-set.ts';
import type { GoldDocument, GoldQuote, Range } from './corpus.ts';
import { type Pair, pairUp, shared } from './pairing.ts';
import type { Prediction } from './prediction.ts';
import { trimContent } from './trim.ts';

export type Predicted = Prediction['quotes'][number];

/** A quote with its content as it is compared. */
export interface Trimmed<Q> {
  readonly quote: Q;
  readonly ranges: readonly Range[];
  readonly set: CharacterSet;
}

/** Quotes to find, quotes found, and those that share at least half of their characters, one to one. */
export interface PairedQuotes {
  readonly golds: readonly Trimmed<GoldQuote>[];
  readonly predicted: readonly Trimmed<Predicted>[];
  readonly pairs: readonly Pair[];
}

export function pairQuotes(
  { text }: GoldDocument,
  quotes: readonly GoldQuote[],
  prediction: Prediction,
): PairedQuotes {
  const golds = trimmedQuotes(text, quotes, ({ content }) => content);
  const predicted = trimmedQuotes(text, prediction.quotes, ({ content }) =>
    content.map(({ start, end }): Range => [start, end]),
  );
  const likeness = (i: number, j: number): number => jaccard(golds[i]?.set ?? [], predicted[j]?.set ?? []);
  return { golds, predicted, pairs: pairUp(golds.length, predicted.length, likeness, 0.4999) };
}

function trimmedQuotes<Q>(
  text: string,
  quotes: readonly Q[],
  contentOf: (quote: Q) => readonly Range[],
): readonly Trimmed<Q>[] {
  return quotes
    .map((quote) => {
      const ranges = trimContent(text, contentOf(quote));
      return { quote, ranges, set: characterSet(ranges) };
    })
    .filter(({ ranges }) => ranges.length > 0);
}

/** Whether a speaker was found on one of the annotated phrases. */
export function speakerFits(range: Range | null, speaker: readonly Range[]): boolean {
  return range !== null && speaker.some((phrase) => isSamePlace(range, phrase));
}

/** At least half of the shorter one is shared, and the predicted one is at most 40 characters longer. */
function isSamePlace(predicted: Range, gold: Range): boolean {
  const [a, b] = [predicted[1] - predicted[0], gold[1] - gold[0]];
  return shared(predicted, gold) * 2 >= Math.max(1, Math.min(a, b)) && a <= b + 40;
}
