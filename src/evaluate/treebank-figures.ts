import { analyze, analyzeWords } from '../syntax/analyze.ts';
import type { ConlluSentence } from '../syntax/conllu.ts';
import { loadModel } from '../syntax/model.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figures.ts';
import { share } from './measures.ts';
import { rawText } from './raw-text.ts';

/**
 * What the language model gets right on trees that people drew. Trees: words and sentences given, tags found,
 * punctuation not counted, relations without subtypes. Words: from raw text, as F1.
 */
export function treebankFigures(sentences: readonly ConlluSentence[]): readonly Figure[] {
  return [...rawFigures(sentences), ...treeFigures(sentences)];
}

function treeFigures(sentences: readonly ConlluSentence[]): readonly Figure[] {
  const hits = { words: 0, xpos: 0, upos: 0, lemma: 0, scored: 0, heads: 0, labels: 0 };
  for (const { words } of sentences) {
    const forms = words.map((word) => word.form);
    const found = analyzeWords(loadModel(), forms);
    words.forEach((gold, at) => {
      const word = found[at];
      if (word === undefined) return;
      hits.words++;
      hits.xpos += Number(word.xpos === gold.xpos);
      hits.upos += Number(word.upos === gold.upos);
      hits.lemma += Number(word.lemma === gold.lemma);
      if (gold.upos === 'PUNCT') return;
      hits.scored++;
      if (word.head !== gold.head) return;
      hits.heads++;
      hits.labels += Number(withoutSubtype(word.deprel) === withoutSubtype(gold.deprel));
    });
  }
  return [
    { layer: 'trees', measure: 'UAS', value: share(hits.heads, hits.scored) },
    { layer: 'trees', measure: 'LAS', value: share(hits.labels, hits.scored) },
    { layer: 'words', measure: 'XPOS, words given', value: share(hits.xpos, hits.words) },
    { layer: 'words', measure: 'UPOS, words given', value: share(hits.upos, hits.words) },
    { layer: 'words', measure: 'lemma, words given', value: share(hits.lemma, hits.words) },
  ];
}

function rawFigures(sentences: readonly ConlluSentence[]): readonly Figure[] {
  const gold = rawText(sentences);
  const found = analyze(gold.text, gold.paragraphs);
  const upos = new Map(gold.tokens.map((token) => [keyOf(token), token.upos]));
  const tagged = found.tokens.filter((token) => upos.get(keyOf(token)) === token.upos).length;
  return [
    { layer: 'words', measure: 'tokens F', value: spansF(gold.tokens, found.tokens) },
    { layer: 'words', measure: 'sentences F', value: spansF(gold.sentences, found.sentences) },
    { layer: 'words', measure: 'UPOS F', value: share(2 * tagged, gold.tokens.length + found.tokens.length) },
  ];
}

function withoutSubtype(relation: string): string {
  return relation.replace(/:.*/, '');
}

function keyOf(span: Span): string {
  return `${span.start}-${span.end}`;
}

function spansF(gold: readonly Span[], found: readonly Span[]): number {
  const keys = new Set(gold.map(keyOf));
  const hits = found.filter((span) => keys.has(keyOf(span))).length;
  return share(2 * hits, gold.length + found.length);
}
