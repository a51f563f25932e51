import { alignMentions } from './coreference.ts';
import type { GoldDocument, GoldQuote, Range } from './corpus.ts';
import type { Tally } from './measures.ts';
import { type Pair, pairUp, shared } from './pairing.ts';
import { type Prediction, rangeOf } from './prediction.ts';
import type { Predicted, Trimmed } from './quote-pairs.ts';

/** Quotes with a speaker. */
export function countSpeakers(
  tally: Tally,
  golds: readonly Trimmed<GoldQuote>[],
  predicted: readonly Trimmed<Predicted>[],
): void {
  tally.add('speaker gold', golds.filter((q) => q.quote.speaker?.length).length);
  tally.add('speaker predicted', predicted.filter((q) => rangeOf(q.quote.speaker)).length);
}

/** Cues that lie on each other. */
export function countCues(
  tally: Tally,
  golds: readonly Trimmed<GoldQuote>[],
  predicted: readonly Trimmed<Predicted>[],
): void {
  const goldCues = golds.flatMap((q) => (q.quote.cue?.length ? [q.quote.cue] : []));
  const cues = predicted.flatMap((q) => {
    const range = rangeOf(q.quote.cue);
    return range ? [range] : [];
  });
  const likeness = (a: Range, b: Range): number =>
    shared(a, b) / Math.max(1, Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
  const hits = pairUp(goldCues.length, cues.length, (i, j) => {
    const cue = cues[j];
    return cue ? Math.max(0, ...(goldCues[i] ?? []).map((range) => likeness(range, cue))) : 0;
  });
  tally.add('cue gold', goldCues.length);
  tally.add('cue predicted', cues.length);
  tally.add('cue right', hits.length);
}

/** Speakers that are the right entity, where the corpus says who that is. */
export function countEntities(
  tally: Tally,
  gold: GoldDocument,
  prediction: Prediction,
  golds: readonly Trimmed<GoldQuote>[],
  predicted: readonly Trimmed<Predicted>[],
  pairs: readonly Pair[],
  scored: (q: Trimmed<GoldQuote>) => boolean,
): void {
  if (!golds.some((q) => q.quote.speakerEntity !== undefined)) return;
  const known = new Set(
    alignMentions(gold, prediction).map(({ gold: g, predicted: p }) => `${p.actor} ${g.entity}`),
  );
  tally.add('entity', golds.filter((q) => scored(q) && q.quote.speakerEntity !== undefined).length);
  for (const { gold: i, predicted: j } of pairs) {
    const [g, p] = [golds[i], predicted[j]];
    if (!g || !p || !scored(g) || g.quote.speakerEntity === undefined) continue;
    tally.add('entity right', known.has(`${p.quote.speaker?.actor} ${g.quote.speakerEntity}`));
  }
}
