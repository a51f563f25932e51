import { type CharacterSet, difference, intersection, size, union } from './character-set.ts';
import type { GoldDocument, GoldQuote } from './corpus.ts';
import { type Scores, share, Tally } from './measures.ts';
import type { Pair } from './pairing.ts';
import { type Prediction, rangeOf } from './prediction.ts';
import { countCues, countEntities, countSpeakers } from './quote-attribution.ts';
import { type Predicted, pairQuotes, speakerFits, type Trimmed } from './quote-pairs.ts';
import { speakerForm } from './speaker-form.ts';
import { trimEdges } from './trim.ts';

const KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;

export interface QuoteScores {
  readonly exact: Scores;
  /** Contents that share at least half of their characters (Jaccard). */
  readonly half: Scores;
  /** Word characters of all contents. */
  readonly characters: Scores;
  readonly kinds: Readonly<
    Record<string, { readonly recall: number; readonly exactRecall: number; readonly precision: number }>
  >;
  /** Of contents found whose gold has a speaker: the predicted span overlaps, or equals, the gold one. */
  readonly speaker: { readonly overlap: number; readonly exact: number };
  readonly speakerByForm: Readonly<Record<string, { readonly overlap: number; readonly of: number }>>;
  /** Content and speaker both right. */
  readonly attribution: Scores;
  readonly cue: Scores;
  /** Share of all quotes with a known speaker entity whose predicted actor has a mention on it; null if not annotated. */
  readonly speakerEntity: number | null;
}

/** Quotes: contents, speakers and cues. `speech` leaves beliefs and wishes aside on both sides; `all` does not. */
export function scoreQuotes(
  pairs: Iterable<readonly [GoldDocument, Prediction]>,
  view: 'speech' | 'all',
): QuoteScores {
  const tally = new Tally();
  for (const [gold, prediction] of pairs)
    if (gold.quotes) countQuotes(tally, gold, gold.quotes, prediction, view);
  return {
    exact: tally.scores('exact', 'predicted', 'gold'),
    half: tally.scores('half', 'predicted', 'gold'),
    characters: tally.scores('characters right', 'characters predicted', 'characters gold'),
    kinds: Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        {
          recall: tally.share(`half gold ${kind}`, `gold ${kind}`),
          exactRecall: tally.share(`exact gold ${kind}`, `gold ${kind}`),
          precision: tally.share(`half predicted ${kind}`, `predicted ${kind}`),
        },
      ]),
    ),
    speaker: {
      overlap: tally.share('speaker overlap', 'speaker'),
      exact: tally.share('speaker exact', 'speaker'),
    },
    speakerByForm: Object.fromEntries(
      ['named', 'pronoun', 'nominal'].map((form) => [
        form,
        {
          overlap: tally.share(`speaker overlap ${form}`, `speaker ${form}`),
          of: tally.of(`speaker ${form}`),
        },
      ]),
    ),
    attribution: tally.scores('speaker overlap', 'speaker predicted', 'speaker gold'),
    cue: tally.scores('cue right', 'cue predicted', 'cue gold'),
    speakerEntity: tally.of('entity') ? share(tally.of('entity right'), tally.of('entity')) : null,
  };
}

function countQuotes(
  tally: Tally,
  gold: GoldDocument,
  quotes: readonly GoldQuote[],
  prediction: Prediction,
  view: 'speech' | 'all',
): void {
  const { text } = gold;
  const { golds, predicted, pairs } = pairQuotes(gold, quotes, prediction);
  const scored = (q: Trimmed<GoldQuote>): boolean => view === 'all' || q.quote.isSpeech;
  const speech = golds.filter(scored);
  const speechSet = union(...speech.map((q) => q.set));
  const aside = difference(union(...golds.filter((q) => !scored(q)).map((q) => q.set)), speechSet);
  const kept = keptPredictions(golds, predicted, pairs, scored, aside);

  countSizes(tally, text, speech, kept, speechSet, aside);
  for (const { gold: i, predicted: j } of pairs) {
    const [g, p] = [golds[i], predicted[j]];
    if (g && p && scored(g)) countPair(tally, text, g, p);
  }
  countSpeakers(tally, speech, kept);
  countCues(tally, speech, kept);
  countEntities(tally, gold, prediction, golds, predicted, pairs, scored);
}

/** Predictions that count: not those on gold that is left aside. */
function keptPredictions(
  golds: readonly Trimmed<GoldQuote>[],
  predicted: readonly Trimmed<Predicted>[],
  pairs: readonly Pair[],
  scored: (q: Trimmed<GoldQuote>) => boolean,
  aside: CharacterSet,
): readonly Trimmed<Predicted>[] {
  const goldOf = new Map(pairs.map((pair) => [pair.predicted, golds[pair.gold]]));
  return predicted.filter((p, j) => {
    const g = goldOf.get(j);
    if (g) return scored(g);
    return size(intersection(p.set, aside)) < 0.5 * size(p.set);
  });
}

function countSizes(
  tally: Tally,
  text: string,
  golds: readonly Trimmed<GoldQuote>[],
  predicted: readonly Trimmed<Predicted>[],
  goldSet: CharacterSet,
  aside: CharacterSet,
): void {
  const predictedSet = difference(union(...predicted.map((q) => q.set)), aside);
  const words = (set: CharacterSet): number =>
    set.reduce(
      (sum, [a, b]) =>
        sum +
        (text
          .slice(a, b)
          .match(/[\p{L}\p{M}\p{N}_]/gu)
          ?.join('').length ?? 0),
      0,
    );
  tally.add('gold', golds.length);
  tally.add('predicted', predicted.length);
  for (const q of golds) tally.add(`gold ${q.quote.kind}`);
  for (const q of predicted) tally.add(`predicted ${q.quote.kind}`);
  tally.add('characters gold', words(goldSet));
  tally.add('characters predicted', words(predictedSet));
  tally.add('characters right', words(intersection(goldSet, predictedSet)));
}

function countPair(tally: Tally, text: string, g: Trimmed<GoldQuote>, p: Trimmed<Predicted>): void {
  const isExact = g.ranges.join(';') === p.ranges.join(';');
  tally.add('half');
  tally.add('exact', isExact);
  tally.add(`half gold ${g.quote.kind}`);
  tally.add(`exact gold ${g.quote.kind}`, isExact);
  tally.add(`half predicted ${p.quote.kind}`);
  const speaker = g.quote.speaker;
  const [first, last] = [speaker?.[0], speaker?.at(-1)];
  if (!speaker || !first || !last) return;
  const range = rangeOf(p.quote.speaker);
  const form = speakerForm(speaker.map(([a, b]) => text.slice(a, b)).join(' '));
  const isThere = speakerFits(range, speaker);
  const wanted = [[first[0], last[1]] as const, ...speaker].map((s) => trimEdges(text, s).join());
  tally.add('speaker');
  tally.add(`speaker ${form}`);
  tally.add('speaker overlap', isThere);
  tally.add(`speaker overlap ${form}`, isThere);
  tally.add('speaker exact', range !== null && wanted.includes(trimEdges(text, range).join()));
}
