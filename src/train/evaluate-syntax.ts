/** `npx tsx src/train/evaluate-syntax.ts FOLDER`: the language model's figures on the treebanks' dev parts. */
import { join } from 'node:path';
import { analyze, analyzeWords } from '../syntax/analyze.ts';
import type { ConlluSentence } from '../syntax/conllu.ts';
import { loadModel, type Model } from '../syntax/model.ts';
import type { Span } from '../text/span.ts';
import { rawText } from './raw-text.ts';
import { readTreebank } from './treebank.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npx tsx src/train/evaluate-syntax.ts FOLDER');
  process.exit(2);
}
const started = performance.now();
const model = loadModel();
console.log(`loaded in ${(performance.now() - started).toFixed(0)} ms`);
for (const name of ['treebank-gum', 'treebank-ewt']) {
  const sentences = readTreebank(join(folder, name), 'dev');
  console.log(`${name} dev`);
  printGold(model, sentences);
  printRaw(model, sentences);
}

function printGold(by: Model, sentences: readonly ConlluSentence[]): void {
  const hits = { words: 0, xpos: 0, upos: 0, lemma: 0, scored: 0, heads: 0, labels: 0 };
  for (const { words } of sentences) {
    const found = analyzeWords(
      by,
      words.map((word) => word.form),
    );
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
      hits.labels += Number(bare(word.deprel) === bare(gold.deprel));
    });
  }
  const share = (count: number, of: number) => (count / of).toFixed(4);
  console.log(
    `  gold tokens: UAS ${share(hits.heads, hits.scored)} LAS ${share(hits.labels, hits.scored)} ` +
      `XPOS ${share(hits.xpos, hits.words)} UPOS ${share(hits.upos, hits.words)} lemma ${share(hits.lemma, hits.words)}`,
  );
}

function bare(relation: string): string {
  return relation.replace(/:.*/, '');
}

function printRaw(by: Model, sentences: readonly ConlluSentence[]): void {
  const gold = rawText(sentences);
  const began = performance.now();
  const found = analyze(gold.text, gold.paragraphs, by);
  const seconds = (performance.now() - began) / 1000;
  const upos = new Map(gold.tokens.map((token) => [keyOf(token), token.upos]));
  const tagged = found.tokens.filter((token) => upos.get(keyOf(token)) === token.upos).length;
  console.log(
    `  raw text: tokens ${f1(gold.tokens, found.tokens)} sentences ${f1(gold.sentences, found.sentences)} ` +
      `UPOS ${((2 * tagged) / (gold.tokens.length + found.tokens.length)).toFixed(4)} ` +
      `(${(found.tokens.length / seconds / 1000).toFixed(0)}k words/s)`,
  );
}

function keyOf(span: Span): string {
  return `${span.start}-${span.end}`;
}

function f1(gold: readonly Span[], found: readonly Span[]): string {
  const keys = new Set(gold.map(keyOf));
  const hits = found.filter((span) => keys.has(keyOf(span))).length;
  return ((2 * hits) / (gold.length + found.length)).toFixed(4);
}
