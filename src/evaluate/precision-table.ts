/** One record that a rule produced: what it is counted with, its number of doubts, and whether it was right. */
export interface Judged {
  readonly rule: string;
  /** 0 for a record that nothing speaks against, and one more for each thing that does. */
  readonly doubts: number;
  readonly isRight: boolean;
}

/** For each rule the share of its records that are right, by their number of doubts (the last: so many or more). */
export type PrecisionTable = ReadonlyMap<string, readonly number[]>;

/** Before anything is counted, a number of doubts is as good as its rule, and a rule as good as all: as so many records. */
const PRIOR = 12;

/**
 * Shares of right records, by rule and number of doubts; rare ones are drawn towards what is more often seen. With more
 * doubts a share never rises. The same records in any order give the same table.
 */
export function precisionTable(judged: Iterable<Judged>, mostDoubts: number): PrecisionTable {
  const byRule = new Map<string, Count[]>();
  for (const { rule, doubts, isRight } of judged) {
    const counts = byRule.get(rule) ?? Array.from({ length: mostDoubts + 1 }, () => ({ right: 0, all: 0 }));
    byRule.set(rule, counts);
    const count = counts[Math.min(doubts, mostDoubts)];
    if (count === undefined) continue;
    count.all++;
    count.right += Number(isRight);
  }
  const overall = shareOf(sumOf([...byRule.values()].flat()), 0.5);
  return new Map([...byRule.keys()].sort().map((rule) => [rule, rowFrom(byRule.get(rule) ?? [], overall)]));
}

interface Count {
  right: number;
  all: number;
}

function rowFrom(counts: readonly Count[], overall: number): readonly number[] {
  const ofRule = shareOf(sumOf(counts), overall);
  return falling(counts.map((count) => ({ share: shareOf(count, ofRule), weight: count.all + PRIOR }))).map(
    (share) => Math.round(share * 100) / 100,
  );
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, count) => ({ right: sum.right + count.right, all: sum.all + count.all }), {
    right: 0,
    all: 0,
  });
}

function shareOf({ right, all }: Count, prior: number): number {
  return (right + PRIOR * prior) / (all + PRIOR);
}

/** The nearest row that never rises: neighbors that do are given their common mean. */
function falling(row: readonly { readonly share: number; readonly weight: number }[]): readonly number[] {
  const blocks: { share: number; weight: number; size: number }[] = [];
  for (const { share, weight } of row) {
    let block = { share, weight, size: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.share < block.share; last = blocks.at(-1)) {
      const sum = last.weight + block.weight;
      const mean = (last.share * last.weight + block.share * block.weight) / sum;
      block = { share: mean, weight: sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ share, size }) => new Array<number>(size).fill(share));
}
