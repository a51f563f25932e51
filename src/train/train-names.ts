// Trains the name recognizer. Usage: npx tsx src/train/train-names.ts FOLDER_OF_CORPORA
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameClue } from '../extract/gazetteer/name-clue.ts';
import { modelPath } from '../syntax/model.ts';
import { nameFeatures } from '../syntax/names-features.ts';
import { LABELS } from '../syntax/names-labels.ts';
import { packWeights } from '../syntax/perceptron.ts';
import { isHeldOut } from './held-out.ts';
import { renamed } from './names-augment.ts';
import { type NamedDocument, readIob, readNamedCorpus, readPersons, UNKNOWN } from './names-data.ts';
import { labelDemonyms } from './names-demonyms.ts';
import { bytesOfModel, createNameLearner, learnSentence, type NameLearner } from './names-learner.ts';
import { withSureLabels } from './names-sure-labels.ts';
import { readTaggedTexts } from './names-tagged.ts';
import { createRandom, shuffled } from './random.ts';

const BITS = 18;
/** How many models are averaged into one: what each takes for a rule by chance the others do not. */
const MODELS = 4;
const EPOCHS = 8;
/** The epochs whose weights are averaged: the last ones. */
const AVERAGED = 4;
/** Share of the documents with only persons annotated that an epoch reads: all of them would make all names persons. */
const PARTIAL = 0.25;
/** Share of the documents with labels by a first model that an epoch reads. */
const SURELY_LABELED = 0.3;
/** Share of documents that are read about others than they were written about. */
const RENAMED = 0.5;
/** Share of capitalized words whose own letters are hidden in an epoch: unknown names are the rule in news. */
const HIDDEN = 0.2;

/** Every document that the weights may be fitted to: the dev trees' texts are left out. */
export function readTrainingNames(folder: string): NamedDocument[] {
  const kept = devTexts(folder);
  const named = ['gum-news', 'gum-other', 'meantime', 'wikigold'].flatMap((corpus) =>
    readNamedCorpus(folder, corpus),
  );
  return [
    ...named.filter(({ id }) => !kept.has(id)),
    ...readIob(folder, 'names-ewt'),
    ...readPersons(folder, 'gap-development'),
  ]
    .filter(({ id }) => !isHeldOut(id))
    .map(labelDemonyms);
}

function devTexts(folder: string): Set<string> {
  const dev = readFileSync(join(folder, 'treebank-gum', 'dev.conllu'), 'utf8');
  return new Set([...dev.matchAll(/^# newdoc id = (.+)$/gm)].map((found) => found[1] ?? ''));
}

/** Texts that only tell which words are in no name; of GUM those that no corpus of names has. */
export function readUnnamedTexts(folder: string): NamedDocument[] {
  const named = new Set(
    ['gum-news', 'gum-other'].flatMap((corpus) => idsOf(readNamedCorpus(folder, corpus))),
  );
  return ['treebank-ewt', 'treebank-gum']
    .flatMap((treebank) => readTaggedTexts(folder, treebank))
    .filter(({ id }) => !named.has(id));
}

function idsOf(documents: readonly NamedDocument[]): string[] {
  return documents.map(({ id }) => id);
}

/**
 * Weights as they ship. A first model learns from the annotated documents and labels what it is sure of in those that are
 * annotated in part or only tagged; a second one learns from all.
 */
export function trainNames(
  documents: readonly NamedDocument[],
  unnamed: readonly NamedDocument[],
): Int8Array {
  const whole = documents.filter((document) => !isPartial(document));
  const partial = documents.filter(isPartial);
  const first = learnNames({ whole, others: partial, share: PARTIAL });
  return learnNames({
    whole,
    others: withSureLabels([...partial, ...unnamed], first),
    share: SURELY_LABELED,
  });
}

interface Lessons {
  readonly whole: readonly NamedDocument[];
  readonly others: readonly NamedDocument[];
  /** Share of the others that an epoch reads. */
  readonly share: number;
}

/** The mean of several models, each learned in another order and from other names. */
function learnNames(lessons: Lessons): Int8Array {
  const weights = new Float64Array(2 ** BITS * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  for (let number = 0; number < MODELS; number++) {
    const learner = createNameLearner(BITS);
    const random = createRandom(20 + number);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      learnEpoch(learner, lessons, random);
      if (epoch >= EPOCHS - AVERAGED) addTo(weights, learner.model.weights);
    }
    addTo(transitions, learner.model.transitions);
  }
  return bytesOfModel({
    bits: BITS,
    weights: Float32Array.from(weights, (total) => total / AVERAGED / MODELS),
    scale: 1,
    transitions: transitions.map((total) => total / MODELS),
  });
}

function addTo(sums: Float64Array, values: Float32Array | Float64Array): void {
  for (let cell = 0; cell < sums.length; cell++)
    sums[cell] = (sums[cell] as number) + (values[cell] as number);
}

function learnEpoch(learner: NameLearner, { whole, others, share }: Lessons, random: () => number): void {
  const read = [...whole, ...others.filter(() => random() < share)];
  for (const document of shuffled(read, random)) {
    const { sentences, labels } = random() < RENAMED ? renamed(document, random) : document;
    const features = nameFeatures(sentences, nameClue, { bits: BITS, isHidden: hider(random) });
    let s = 0;
    for (const sentence of features) learnSentence(learner, sentence, labels[s++] ?? new Uint8Array());
  }
}

function isPartial({ labels }: NamedDocument): boolean {
  return labels.some((row) => row.includes(UNKNOWN));
}

/** Hides a word everywhere in a document or nowhere. */
function hider(random: () => number): (word: string) => boolean {
  const hidden = new Map<string, boolean>();
  return (word) => {
    const before = hidden.get(word) ?? random() < HIDDEN;
    hidden.set(word, before);
    return before;
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: train-names.ts FOLDER_OF_CORPORA');
  const documents = readTrainingNames(folder);
  const packed = packWeights(trainNames(documents, readUnnamedTexts(folder)));
  writeFileSync(modelPath('names.bin'), packed);
  console.log(`${documents.length} documents, ${packed.length} bytes`);
}
