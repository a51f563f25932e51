import { describe, expect, it } from 'vitest';
import { readCorpora } from '../../src/evaluate/annotated-corpora.ts';

const [corpus] = [...readCorpora('tests/golden/articles')];
const documents = corpus && 'documents' in corpus ? corpus.documents : [];

describe('the articles that were annotated by hand', () => {
  it('are many', () => {
    expect(documents.length).toBeGreaterThanOrEqual(25);
  });

  it.each(documents.map((one) => [one.id, one] as const))(
    '%s is of full length and annotated in full',
    (_, one) => {
      expect(one.text.split(/\s+/).length).toBeGreaterThanOrEqual(300);
      expect(one.events?.length).toBeGreaterThanOrEqual(8);
      expect(one.quotes?.length).toBeGreaterThanOrEqual(3);
      expect(one.times?.length).toBeGreaterThanOrEqual(5);
      expect(one.mentions?.length).toBeGreaterThanOrEqual(30);
    },
  );
});
