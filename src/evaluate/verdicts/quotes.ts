import type { GoldDocument, Range } from '../corpus.ts';
import { type Prediction, rangeOf } from '../prediction.ts';
import { type PairedQuotes, pairQuotes, speakerFits } from '../quote-pairs.ts';
import type { Verdict } from './verdict.ts';

/** Right: exactly the annotated content, after trimming. */
export function quoteVerdicts(gold: GoldDocument, prediction: Prediction): readonly Verdict[] {
  if (!gold.quotes) return [];
  const { golds, predicted, pairs } = pairQuotes(gold, gold.quotes, prediction);
  const goldOf = new Map(pairs.map((pair) => [pair.predicted, golds[pair.gold]]));
  const found = predicted.map((p, j): Verdict => {
    const g = goldOf.get(j);
    return {
      layer: 'quotes',
      start: firstOf(p.ranges),
      found: wordsAt(gold.text, p.ranges),
      wanted: g ? wordsAt(gold.text, g.ranges) : null,
      confidence: p.quote.confidence,
      isRight: g !== undefined && g.ranges.join(';') === p.ranges.join(';'),
    };
  });
  const paired = new Set(goldOf.values());
  const missed = golds.filter((g) => !paired.has(g) && g.quote.isSpeech);
  return [...found, ...missed.map((g) => missedQuote(gold.text, g.ranges))];
}

function missedQuote(text: string, ranges: readonly Range[]): Verdict {
  return {
    layer: 'quotes',
    start: firstOf(ranges),
    found: null,
    wanted: wordsAt(text, ranges),
    confidence: null,
    isRight: false,
  };
}

/** Of contents that were found: right is a speaker on the annotated phrase. */
export function speakerVerdicts(gold: GoldDocument, prediction: Prediction): readonly Verdict[] {
  if (!gold.quotes) return [];
  const paired = pairQuotes(gold, gold.quotes, prediction);
  return paired.pairs.flatMap((pair) => speakerVerdict(gold.text, paired, pair.gold, pair.predicted));
}

function speakerVerdict(text: string, paired: PairedQuotes, i: number, j: number): readonly Verdict[] {
  const [g, p] = [paired.golds[i], paired.predicted[j]];
  if (!g?.quote.speaker?.length || !p) return [];
  const range = rangeOf(p.quote.speaker);
  return [
    {
      layer: 'speakers',
      start: firstOf(p.ranges),
      found: range && wordsAt(text, [range]),
      wanted: wordsAt(text, g.quote.speaker),
      confidence: null,
      isRight: speakerFits(range, g.quote.speaker),
    },
  ];
}

function wordsAt(text: string, ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
}

function firstOf(ranges: readonly Range[]): number {
  return ranges[0]?.[0] ?? 0;
}
