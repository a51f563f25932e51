/** One gold record and one predicted record that were found to be the same. */
export interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly weight: number;
}

/**
 * Pairs records one to one, best weight first, ties in text order; only weights above `least` count.
 * Greedy, as is usual in scoring: an optimal assignment differs in a handful of records of a corpus.
 */
export function pairUp(
  goldCount: number,
  predictedCount: number,
  weight: (gold: number, predicted: number) => number,
  least = 0,
): readonly Pair[] {
  const candidates: Pair[] = [];
  for (let gold = 0; gold < goldCount; gold++)
    for (let predicted = 0; predicted < predictedCount; predicted++) {
      const value = weight(gold, predicted);
      if (value > least) candidates.push({ gold, predicted, weight: value });
    }
  candidates.sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.predicted - b.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return candidates.filter(({ gold, predicted }) => {
    if (usedGold.has(gold) || usedPredicted.has(predicted)) return false;
    usedGold.add(gold);
    usedPredicted.add(predicted);
    return true;
  });
}

/** How many characters two ranges share. */
export function shared(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}
