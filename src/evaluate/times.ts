import { type GoldDocument, inScope } from './corpus.ts';
import { type Scores, share, Tally } from './measures.ts';
import { pairUp, shared } from './pairing.ts';
import type { Prediction } from './prediction.ts';

export interface TimeScores {
  readonly overlap: Scores;
  readonly exact: Scores;
  /** Overlapping and of equal value. */
  readonly value: Scores;
  /** Share of overlapping ones with the right type. */
  readonly type: number;
}

/** Time expressions as TempEval-3 counts them (UzZaman et al. 2013). */
export function scoreTimes(pairs: Iterable<readonly [GoldDocument, Prediction]>): TimeScores {
  const tally = new Tally();
  for (const [gold, prediction] of pairs) {
    if (!gold.times) continue;
    const golds = gold.times.filter((t) => inScope(gold, t.start));
    const predicted = prediction.times.filter((t) => inScope(gold, t.start));
    tally.add('gold', golds.length);
    tally.add('predicted', predicted.length);
    const spans = new Set(golds.map((t) => `${t.start} ${t.end}`));
    tally.add('exact', predicted.filter((t) => spans.has(`${t.start} ${t.end}`)).length);
    for (const [g, p] of timePairs(golds, predicted)) {
      tally.add('overlap');
      tally.add('type', g.type === p.type);
      tally.add('value', g.value != null && normalValue(g.value) === normalValue(p.value));
    }
  }
  return {
    overlap: tally.scores('overlap', 'predicted', 'gold'),
    exact: tally.scores('exact', 'predicted', 'gold'),
    value: tally.scores('value', 'predicted', 'gold'),
    type: share(tally.of('type'), tally.of('overlap')),
  };
}

type GoldTimes = NonNullable<GoldDocument['times']>;
type PredictedTimes = Prediction['times'];

/** Overlapping times one to one, the longer overlap first, equal values before others. */
export function timePairs(
  golds: GoldTimes,
  predicted: PredictedTimes,
): readonly (readonly [GoldTimes[number], PredictedTimes[number]])[] {
  return pairUp(golds.length, predicted.length, (i, j) => {
    const [g, p] = [golds[i], predicted[j]];
    if (!g || !p) return 0;
    const common = shared([g.start, g.end], [p.start, p.end]);
    return common + (common && normalValue(g.value) === normalValue(p.value) ? 0.5 : 0);
  }).flatMap(({ gold: i, predicted: j }) => {
    const [g, p] = [golds[i], predicted[j]];
    return g && p ? [[g, p] as const] : [];
  });
}

/** A value as it is compared. */
export function normalValue(value: string | null | undefined): string {
  return String(value ?? '')
    .trim()
    .toUpperCase();
}
