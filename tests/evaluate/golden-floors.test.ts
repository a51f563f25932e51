import { describe, expect, it } from 'vitest';
import { readCorpora } from '../../src/evaluate/annotated-corpora.ts';
import { figuresFrom } from '../../src/evaluate/figures.ts';
import type { Prediction } from '../../src/evaluate/prediction.ts';
import { score } from '../../src/evaluate/score.ts';
import { jsonLineFromDocument } from '../../src/extract/document-json.ts';
import { extract } from '../../src/extract/extract.ts';

/**
 * What the articles that were annotated by hand must keep, a little below what is reached (`npm run evaluate --
 * tests/golden/articles`). A floor rises with the figure and never falls.
 */
const FLOORS: readonly (readonly [layer: string, measure: string, floor: number])[] = [
  ['names', 'PERSON exact F', 0.92],
  ['names', 'ORGANIZATION exact F', 0.73],
  ['names', 'PLACE exact F', 0.86],
  ['coreference', 'B³ F', 0.88],
  ['coreference', 'coverage of mentions', 0.76],
  ['quotes', 'content exact F', 0.84],
  ['quotes', 'direct, exact recall', 0.95],
  ['quotes', 'direct, precision at .5', 0.97],
  ['quotes', 'speaker overlap', 0.96],
  ['times', 'overlap F', 0.95],
  ['times', 'value F', 0.82],
  ['events', 'typed F', 0.74],
  ['events', 'participants F', 0.79],
  ['events', 'realis', 0.95],
  ['events', 'date exact', 0.78],
];

const [corpus] = [...readCorpora('tests/golden/articles')];
const documents = corpus && 'documents' in corpus ? corpus.documents : [];
const predictions = documents.map(({ id, text, title, publishedAt }) => {
  const metadata = {
    language: 'en',
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
  // The line that `dateline extract` prints.
  return JSON.parse(jsonLineFromDocument(id, extract(text, metadata))) as Prediction;
});
const figures = figuresFrom(score(documents, predictions));

describe('articles annotated by hand', () => {
  it.each(FLOORS)('%s: %s is at least %f', (layer, measure, floor) => {
    const figure = figures.find((one) => one.layer === layer && one.measure === measure);
    expect(figure?.value).toBeGreaterThanOrEqual(floor);
  });
});
