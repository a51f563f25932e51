import { type CoreferenceScores, scoreCoreference } from './coreference.ts';
import type { GoldDocument } from './corpus.ts';
import { type EventScores, scoreEvents } from './events.ts';
import { scoreGap } from './gap.ts';
import type { Scores } from './measures.ts';
import { type NameScores, scoreNames } from './names.ts';
import { scorePhrases } from './phrases.ts';
import type { Prediction } from './prediction.ts';
import { type QuoteScores, scoreQuotes } from './quotes.ts';
import { scoreTimes, type TimeScores } from './times.ts';

/** A corpus' figures: a layer that it does not annotate is absent. */
export interface CorpusScores {
  readonly documents: number;
  readonly names?: NameScores;
  readonly coreference?: CoreferenceScores;
  readonly speech?: QuoteScores;
  readonly quotes?: QuoteScores;
  readonly times?: TimeScores;
  readonly events?: EventScores;
  readonly phrases?: Readonly<Record<string, number>>;
  readonly gap?: Scores;
}

const NOTHING = { mentions: [], quotes: [], times: [], events: [], w5h1: {} };

/** Scores predictions against annotated documents; a document without a prediction counts as an empty one. */
export function score(golds: readonly GoldDocument[], predictions: Iterable<Prediction>): CorpusScores {
  const byId = new Map([...predictions].map((p) => [p.id, p]));
  const pairs = golds.map((gold) => [gold, byId.get(gold.id) ?? { id: gold.id, ...NOTHING }] as const);
  const coreference = scoreCoreference(pairs);
  const has = (layer: keyof GoldDocument): boolean => golds.some((gold) => gold[layer] !== undefined);
  return {
    documents: golds.length,
    ...(has('mentions') && { names: scoreNames(pairs) }),
    ...(coreference && { coreference }),
    ...(has('quotes') && { speech: scoreQuotes(pairs, 'speech'), quotes: scoreQuotes(pairs, 'all') }),
    ...(has('times') && { times: scoreTimes(pairs) }),
    ...(has('events') && { events: scoreEvents(pairs) }),
    ...(has('w5h1') && { phrases: scorePhrases(pairs) }),
    ...(has('gap') && { gap: scoreGap(pairs) }),
  };
}
