import { type GoldDocument, type GoldTime, inScope } from '../corpus.ts';
import type { Prediction } from '../prediction.ts';
import { normalValue, timePairs } from '../times.ts';
import type { Verdict } from './verdict.ts';

/** Right: same span, same value. */
export function timeVerdicts(gold: GoldDocument, prediction: Prediction): readonly Verdict[] {
  if (!gold.times) return [];
  const golds = gold.times.filter((time) => inScope(gold, time.start));
  const predicted = prediction.times.filter((time) => inScope(gold, time.start));
  const goldOf = new Map(timePairs(golds, predicted).map(([g, p]) => [p, g]));
  const label = (time: Pick<GoldTime, 'start' | 'end' | 'value'>): string =>
    `${gold.text.slice(time.start, time.end)} ${time.value ?? '-'}`;
  const found = predicted.map((time): Verdict => {
    const wanted = goldOf.get(time);
    return {
      layer: 'times',
      start: time.start,
      found: label(time),
      wanted: wanted ? label(wanted) : null,
      confidence: time.confidence,
      isRight:
        wanted !== undefined &&
        wanted.start === time.start &&
        wanted.end === time.end &&
        normalValue(wanted.value) === normalValue(time.value),
    };
  });
  const paired = new Set(goldOf.values());
  const missed = golds.filter((time) => !paired.has(time));
  return [...found, ...missed.map((time) => missedTime(time.start, label(time)))];
}

function missedTime(start: number, wanted: string): Verdict {
  return { layer: 'times', start, found: null, wanted, confidence: null, isRight: false };
}
