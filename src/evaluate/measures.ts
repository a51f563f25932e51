/** Counts behind a precision and a recall. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Scores extends Counts {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two; 0 where both are. */
  readonly f: number;
}

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export function scoresFrom({ right, predicted, gold }: Counts): Scores {
  const precision = share(right, predicted);
  const recall = share(right, gold);
  return { right, predicted, gold, precision, recall, f: harmonicMean(precision, recall) };
}

export function share(part: number, whole: number): number {
  return whole ? part / whole : 0;
}

export function harmonicMean(a: number, b: number): number {
  return a + b ? (2 * a * b) / (a + b) : 0;
}

/** Named counters that start at 0. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, by: number | boolean = 1): void {
    this.#counts.set(name, this.of(name) + Number(by));
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  scores(right: string, predicted: string, gold: string): Scores {
    return scoresFrom({ right: this.of(right), predicted: this.of(predicted), gold: this.of(gold) });
  }

  share(part: string, whole: string): number {
    return share(this.of(part), this.of(whole));
  }
}
