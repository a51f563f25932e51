import type { GoldDocument } from '../corpus.ts';
import { isLeftAside, type Name, namesOf } from '../names.ts';
import { pairUp, shared } from '../pairing.ts';
import type { Prediction } from '../prediction.ts';
import type { Verdict } from './verdict.ts';

/** Right: same trimmed span, same kind. */
export function nameVerdicts(gold: GoldDocument, prediction: Prediction): readonly Verdict[] {
  if (!gold.mentions) return [];
  const { needed, optional, predicted } = namesOf(gold, gold.mentions, prediction);
  const label = (name: Name): string => `${gold.text.slice(...name.range)} ${name.kind}`;
  const pairs = pairUp(needed.length, predicted.length, (i, j) => likeness(needed[i], predicted[j]));
  const goldOf = new Map(pairs.map((pair) => [pair.predicted, needed[pair.gold]]));
  const found = predicted.flatMap((name, j): readonly Verdict[] => {
    const wanted = goldOf.get(j);
    if (!wanted && isLeftAside(name, needed, optional)) return [];
    return [
      {
        layer: 'names',
        start: name.range[0],
        found: label(name),
        wanted: wanted ? label(wanted) : null,
        confidence: name.confidence,
        isRight: wanted !== undefined && wanted.kind === name.kind && isSame(wanted, name),
      },
    ];
  });
  const paired = new Set(goldOf.values());
  const missed = needed.filter((name) => !paired.has(name));
  return [...found, ...missed.map((name) => missedName(name, label(name)))];
}

function missedName(name: Name, wanted: string): Verdict {
  return { layer: 'names', start: name.range[0], found: null, wanted, confidence: null, isRight: false };
}

/** Equal ones pair before overlapping ones, those of one kind before others. */
function likeness(a: Name | undefined, b: Name | undefined): number {
  if (!a || !b) return 0;
  const common = shared(a.range, b.range);
  return common && common + (isSame(a, b) ? 1000 : 0) + (a.kind === b.kind ? 0.5 : 0);
}

function isSame(a: Name, b: Name): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1];
}
