import { nameClue } from '../extract/gazetteer/name-clue.ts';
import { emissionsOf, stretches } from '../syntax/names.ts';
import { nameFeatures, type SentenceFeatures } from '../syntax/names-features.ts';
import { LABELS } from '../syntax/names-labels.ts';
import { marginals } from '../syntax/names-lattice.ts';
import { type NameModel, nameModelFromBytes } from '../syntax/names-model.ts';
import { type NamedDocument, UNKNOWN } from './names-data.ts';
import { constrained } from './names-learner.ts';

/** A label is taken over where the model gives it at least this probability. */
const SURE = 0.85;

/** The same documents with the labels that a model is sure of where the annotation tells nothing. */
export function withSureLabels(documents: readonly NamedDocument[], bytes: Int8Array): NamedDocument[] {
  const model = nameModelFromBytes(bytes);
  return documents.map((document) => {
    const features = nameFeatures(document.sentences, nameClue, { bits: model.bits });
    const labels = Array.from(features, (sentence, s) =>
      sureLabels(sentence, document.labels[s] ?? new Uint8Array(), model),
    );
    return { ...document, labels };
  });
}

function sureLabels(features: SentenceFeatures, known: Uint8Array, model: NameModel): Uint8Array {
  const labels = known.slice();
  for (const [first, end] of stretches(features.active)) {
    const emissions = constrained(emissionsOf(features, first, end, model), known.subarray(first, end));
    const probabilities = marginals({ length: end - first, emissions, transitions: model.transitions });
    for (let at = first; at < end; at++) {
      if (labels[at] !== UNKNOWN) continue;
      const base = (at - first) * LABELS;
      const sure = probabilities.subarray(base, base + LABELS).findIndex((one) => one >= SURE);
      if (sure >= 0) labels[at] = sure;
    }
  }
  return labels;
}
