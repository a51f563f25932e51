/** Trains the parser's two classifiers together, exploring its own mistakes (Goldberg and Nivre 2013). */
import { ACTION_BITS, ACTION_FEATURES, actionFeatures } from '../syntax/action-features.ts';
import { ACTION_CELLS } from '../syntax/action-table.ts';
import {
  attach,
  begin,
  type Configuration,
  createConfiguration,
  headOf,
  isFinal,
  onStack,
  place,
  SHIFT,
  shift,
} from '../syntax/configuration.ts';
import { LABEL_BITS, LABEL_FEATURES, labelFeatures } from '../syntax/label-features.ts';
import {
  addScores,
  averagedWeights,
  bestOf,
  createLearner,
  type Learner,
  learn,
  tableSize,
} from '../syntax/perceptron.ts';
import { arcKind, type Relations, relationsBetween } from '../syntax/relations.ts';
import { actionCosts } from './oracle.ts';
import { createRandom, shuffled } from './random.ts';

export interface ParsedSentence {
  /** Identities, as `entriesOf` gives them. */
  readonly words: Int32Array;
  /** As the tagger gives them for text that it was not trained on. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserWeights {
  readonly actions: Float32Array;
  readonly labels: Float32Array;
}

const ACTIONS = 3;
/** How often the parser follows its own choice after the first round. */
const EXPLORATION = 0.9;

interface Trainee {
  readonly state: Configuration;
  readonly actions: Learner;
  readonly labels: Learner;
  readonly relations: Relations;
  readonly random: () => number;
}

export function trainParser(
  sentences: readonly ParsedSentence[],
  relations: Relations,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): ParserWeights {
  const longest = Math.max(...sentences.map((sentence) => sentence.words.length));
  const trainee: Trainee = {
    state: createConfiguration(longest),
    actions: createLearner(tableSize(ACTION_BITS, 0) * ACTION_CELLS),
    labels: createLearner(tableSize(LABEL_BITS, relations.allRelations.length + 1)),
    relations,
    random: createRandom(seed),
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const explore = epoch === 0 ? 0 : EXPLORATION;
    for (const sentence of shuffled(sentences, trainee.random)) learnSentence(trainee, sentence, explore);
    report(`parser: round ${epoch + 1} of ${epochs}`);
  }
  return { actions: averagedWeights(trainee.actions), labels: averagedWeights(trainee.labels) };
}

const features = new Int32Array(ACTION_FEATURES);
const labelBuffer = new Int32Array(LABEL_FEATURES);
const scores = new Float64Array(ACTIONS);
const costs = new Float64Array(ACTIONS);

function learnSentence(trainee: Trainee, sentence: ParsedSentence, explore: number): void {
  const { state } = trainee;
  sentence.words.forEach((word, at) => {
    place(state, at, word, sentence.tags[at] ?? 0);
  });
  begin(state, sentence.words.length);
  while (!isFinal(state)) {
    const action = learnAction(trainee, sentence, explore);
    if (action === SHIFT) {
      shift(state);
      continue;
    }
    const head = headOf(state, action);
    attach(state, head, learnLabel(trainee, sentence, head));
  }
}

function learnAction(trainee: Trainee, sentence: ParsedSentence, explore: number): number {
  const { state, actions } = trainee;
  actionCosts(state, sentence.heads, costs);
  const count = actionFeatures(state, features);
  for (let i = 0; i < count; i++) features[i] = (features[i] ?? 0) * ACTION_CELLS;
  scores.fill(0);
  addScores(actions.weights, features, count, scores);
  const least = Math.min(costs[0] ?? 0, costs[1] ?? 0, costs[2] ?? 0);
  const guess = bestAction((cost) => cost < Number.POSITIVE_INFINITY);
  const right = bestAction((cost) => cost === least);
  if ((costs[guess] ?? 0) > least) learn(actions, features, count, right, guess);
  actions.step++;
  return (costs[guess] ?? 0) === least || trainee.random() < explore ? guess : right;
}

function bestAction(isWanted: (cost: number) => boolean): number {
  let best = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (!isWanted(costs[action] ?? 0)) continue;
    if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
  }
  return best;
}

function learnLabel(trainee: Trainee, sentence: ParsedSentence, head: number): number {
  const { state, labels } = trainee;
  const child = onStack(state, 0);
  const candidates = relationsBetween(trainee.relations, state, head, child);
  const count = labelFeatures(state, head, child, labelBuffer);
  const guess = bestOf(labels.weights, labelBuffer, count, candidates);
  const right = sentence.relations[child] ?? 0;
  if (sentence.heads[child] === head && candidates.includes(right)) {
    learn(labels, labelBuffer, count, right, guess);
    labels.step++;
  }
  return guess;
}

/** The relations seen between each pair of tags, in numeric order. */
export function learnRelations(
  sentences: readonly ParsedSentence[],
  rootTag: number,
): ReadonlyMap<number, Uint8Array> {
  const seen = new Map<number, Set<number>>();
  for (const { tags, heads, relations, words } of sentences) {
    for (let child = 1; child <= words.length; child++) {
      const head = heads[child] ?? 0;
      const headTag = head > words.length ? rootTag : (tags[head - 1] ?? 0);
      const kind = arcKind(headTag, tags[child - 1] ?? 0, child < head);
      const own = seen.get(kind) ?? new Set<number>();
      seen.set(kind, own.add(relations[child] ?? 0));
    }
  }
  return new Map([...seen].map(([kind, own]) => [kind, Uint8Array.from([...own].sort((a, b) => a - b))]));
}
