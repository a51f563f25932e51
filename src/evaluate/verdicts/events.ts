import type { GoldDocument, GoldEvent } from '../corpus.ts';
import { alignEvents, typesOf } from '../events.ts';
import { type Prediction, rangeOf } from '../prediction.ts';
import type { Verdict } from './verdict.ts';

type Predicted = Prediction['events'][number];

/**
 * Right: a trigger on the annotated one, of its type or one that is right as well. Only typed corpora are judged, and of
 * a sentence with a single coded event nothing but that.
 */
export function eventVerdicts(gold: GoldDocument, prediction: Prediction): readonly Verdict[] {
  if (!gold.events?.some((event) => event.type !== undefined)) return [];
  const { golds, predicted, aligned } = alignEvents(gold, prediction);
  const goldOf = new Map(aligned.map(([g, p]) => [p, g]));
  const found = predicted.flatMap((event): readonly Verdict[] => {
    const wanted = goldOf.get(event);
    if (!wanted && (event.type === 'OTHER' || golds.length === 1)) return [];
    return [
      {
        layer: 'events',
        start: rangeOf(event.trigger)?.[0] ?? 0,
        found: predictedLabel(gold.text, event),
        wanted: wanted ? goldLabel(gold.text, wanted) : null,
        confidence: event.confidence,
        isRight: wanted !== undefined && typesOf(wanted).includes(event.type),
      },
    ];
  });
  const paired = new Set(goldOf.values());
  const missed = golds.filter((event) => !paired.has(event) && !event.optional);
  return [...found, ...missed.map((event) => missedEvent(gold.text, event))];
}

function missedEvent(text: string, event: GoldEvent): Verdict {
  return {
    layer: 'events',
    start: event.trigger?.[0] ?? 0,
    found: null,
    wanted: goldLabel(text, event),
    confidence: null,
    isRight: false,
  };
}

function predictedLabel(text: string, { trigger, type }: Predicted): string {
  const range = rangeOf(trigger);
  return `${range ? text.slice(...range) : '-'} ${type}`;
}

function goldLabel(text: string, { trigger, type }: GoldEvent): string {
  return `${trigger ? text.slice(...trigger) : '-'} ${type ?? '-'}`;
}
