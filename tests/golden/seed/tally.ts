/** One layer of the article: what gold has and the graph gives right, what it misses, and what gold lacks. */
export interface LayerResult {
  readonly layer: string;
  readonly right: readonly string[];
  /** What gold has that is not in the graph, or is wrong there, each with the reason. */
  readonly missed: readonly string[];
  /** What the graph has and gold lacks: to be judged one by one. */
  readonly extra: readonly string[];
}

export function recall({ right, missed }: LayerResult): number {
  return right.length / Math.max(1, right.length + missed.length);
}

export function precision({ right, extra }: LayerResult): number {
  return right.length / Math.max(1, right.length + extra.length);
}

/** A line a layer: precision, recall and what they are made of. */
export function tableOf(results: readonly LayerResult[]): string {
  const rows = results.map((result) =>
    [
      result.layer.padEnd(14),
      precision(result).toFixed(2).padStart(9),
      recall(result).toFixed(2).padStart(6),
      `${result.right.length} of ${result.right.length + result.missed.length}`.padStart(9),
      String(result.extra.length).padStart(6),
    ].join('  '),
  );
  return [['layer         ', 'precision', 'recall', '    right', ' extra'].join('  '), ...rows].join('\n');
}
