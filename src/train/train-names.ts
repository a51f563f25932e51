// Trains the name recognizer. Usage: npx tsx src/train/train-names.ts FOLDER_OF_CORPORA
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameClue } from '../extract/gazetteer/name-clue.ts';
import { modelPath } from '../syntax/model.ts';
import { nameFeatures } from '../syntax/names-features.ts';
import { packWeights } from '../syntax/perceptron.ts';
import { isHeldOut } from './held-out.ts';
import { renamed } from './names-augment.ts';
import { type NamedDocument, readIob, readNamedCorpus, readPersons, UNKNOWN } from './names-data.ts';
import { labelDemonyms } from './names-demonyms.ts';
import { bytesOfModel, createNameLearner, learnSentence } from './names-learner.ts';
import { createRandom, shuffled } from './random.ts';

const BITS = 18;
const EPOCHS = 8;
/** The epochs whose weights are averaged: the last ones. */
const AVERAGED = 4;
/** Share of the documents with only persons annotated that an epoch reads: all of them would make all names persons. */
const PARTIAL = 0.25;
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

/** Weights as they ship, learned from these documents. */
export function trainNames(documents: readonly NamedDocument[]): Int8Array {
  const learner = createNameLearner(BITS);
  const random = createRandom(20);
  const sum = new Float64Array(learner.model.weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const document of shuffled(documents, random)) {
      if (isPartial(document) && random() > PARTIAL) continue;
      const { sentences, labels } = random() < RENAMED ? renamed(document, random) : document;
      const features = nameFeatures(sentences, nameClue, { bits: BITS, isHidden: hider(random) });
      features.forEach((sentence, s) => {
        learnSentence(learner, sentence, labels[s] ?? new Uint8Array(), 1);
      });
    }
    if (epoch >= EPOCHS - AVERAGED) {
      learner.model.weights.forEach((weight, cell) => {
        sum[cell] = (sum[cell] ?? 0) + weight;
      });
    }
  }
  const weights = Float32Array.from(sum, (total) => total / AVERAGED);
  return bytesOfModel({ ...learner.model, weights });
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
  const packed = packWeights(trainNames(documents));
  writeFileSync(modelPath('names.bin'), packed);
  console.log(`${documents.length} documents, ${packed.length} bytes`);
}
